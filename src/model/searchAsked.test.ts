import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedQuery, asksAnything, readAsked, type SearchAsked, searchParts } from './searchAsked.ts';

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/u);
const anAsked: fc.Arbitrary<SearchAsked> = fc
  .record(
    {
      q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
      person: slug,
      place: slug,
      section: fc.string({ minLength: 1, maxLength: 20 }),
      from: fc.constantFrom('2019', '2019-08', '2019-08-29'),
      to: fc.constantFrom('2020', '2020-12', '2020-12-31'),
      sort: fc.constantFrom('relevance' as const, 'date' as const),
    },
    { requiredKeys: ['q', 'sort'] },
  )
  .filter(({ q }) => q.isWellFormed());

describe('the address of a search', () => {
  it('brings back all that was asked', () =>
    fc.assert(
      fc.property(anAsked, (asked) => {
        expect(readAsked(askedQuery(asked))).toEqual(asked);
      }),
    ));

  it('is that of the page alone where nothing is asked', () =>
    expect(askedQuery({ q: '  ', sort: 'relevance' })).toBe(''));

  it.each(['person=../secret', 'from=yesterday', 'to=2019-13', 'place=', 'sort=price', 'from=2019-00-01'])(
    'leaves out what cannot be meant: %s',
    (query) => expect(asksAnything(readAsked(`?${query}`))).toBe(false),
  );

  it('is read whoever wrote it', () =>
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (query) => void readAsked(query))));
});

describe('the parts of a question', () => {
  it.each([
    ['"just struggle"', '', ['just struggle']],
    ['“just struggle” Putin', 'Putin', ['just struggle']],
    ['Kim "just struggle" and «full support»', 'Kim and', ['just struggle', 'full support']],
    ['an "open mark', 'an open mark', []],
    ['""', '', []],
  ])('%s', (q, words, phrases) => expect(searchParts(q)).toEqual({ words, phrases }));
});
