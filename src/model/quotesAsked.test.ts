import { expect, it } from 'vitest';
import { type QuotesAsked, quotesQuery, readQuotesAsked } from './quotesAsked.ts';

const all: QuotesAsked = {
  speaker: 'people/kim-jong-un',
  about: 'organizations/un',
  place: 'places/seoul',
  year: '2019',
  kind: 'direct',
  reviewed: 'yes',
};

it('puts all that is asked for into the address, and reads it again', () => {
  expect(quotesQuery(all)).toBe(
    '?speaker=people/kim-jong-un&about=organizations/un&place=places/seoul&year=2019&kind=direct&reviewed=yes',
  );
  expect(readQuotesAsked(quotesQuery(all))).toEqual(all);
  expect(readQuotesAsked(quotesQuery({ speaker: 'people/김정은' }))).toEqual({ speaker: 'people/김정은' });
  expect(quotesQuery({})).toBe('');
});

it('leaves out what cannot be meant', () =>
  expect(
    readQuotesAsked(
      '?speaker=people/../x&about=__proto__&place=people/ada-lin&year=19&kind=term&reviewed=maybe&q=1',
    ),
  ).toEqual({}));
