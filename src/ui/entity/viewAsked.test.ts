import { expect, it } from 'vitest';
import { readView, viewAddress } from './viewAsked.ts';

const ada = 'people/ada-lin';

it.each([
  {},
  { show: 'quoted' },
  { show: 'named', year: '2019' },
  { year: 'undated' },
  { with: 'people/ольга' },
  { show: 'together' },
] as const)('reads the address of a view as that view: %j', (view) => {
  const { search } = new URL(viewAddress(ada, view), 'https://velm.example');
  expect(readView(search)).toEqual(view);
});

it('ends in the section of the page that is there without script', () => {
  expect(viewAddress(ada, { show: 'spokenOf', year: '2019' })).toBe(
    '/people/ada-lin?show=spokenOf&year=2019#spokenOf',
  );
  expect(viewAddress(ada, {})).toBe('/people/ada-lin');
});

it.each(['?show=everything', '?year=19', '?year=x2019', '?with=nobody', '?with=people/../x', '?__proto__=1'])(
  'asks for nothing by what is none of ours: %s',
  (search) => expect(readView(search)).toEqual({}),
);
