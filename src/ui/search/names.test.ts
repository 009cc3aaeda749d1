import { describe, expect, it } from 'vitest';
import type { SearchName } from '../../model/search.ts';
import { slugOf } from '../../model/slug.ts';
import { findNames } from '../shared/names/findNames.ts';
import { nearNames, nearPrefixes, slipsBetween } from './nearNames.ts';

const aName = (name: string, ...aliases: string[]): SearchName => ({
  id: `people/${slugOf(name)}`,
  type: 'person',
  name,
  ...(aliases.length === 0 ? {} : { aliases }),
  quoted: 1,
  reported: 0,
  articles: 1,
});
const known = [
  aName('Pukyong Choi'),
  aName('Vladimir Putin', 'President of Russia'),
  aName('Recep Tayyip Erdoğan'),
  aName('Kim Jong Un'),
  aName('Boris Johnson', 'Putney’s MP'),
];
const found = (typed: string) => findNames(known, typed).map(({ name }) => name);
const near = (typed: string) => nearNames(known, typed, 2).map(({ name }) => name);

describe('names as one types', () => {
  it.each([
    ['put', ['Vladimir Putin', 'Boris Johnson']], // own names before other names
    ['vlad put', ['Vladimir Putin']],
    ['erdogan', ['Recep Tayyip Erdoğan']],
    ['KIM JONG-UN', ['Kim Jong Un']],
    ['putin said', []],
    ['  ', []],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names));
});

describe('the nearest names', () => {
  it.each([
    ['Puttin', 'Vladimir Putin'],
    ['Vladmir Puttin', 'Vladimir Putin'],
    ['Jonson', 'Boris Johnson'],
    ['Erdogn', 'Recep Tayyip Erdoğan'],
  ])('%s is nearly %s', (typed, name) => expect(near(typed)[0]).toBe(name));

  it('are nobody for words that are like none', () => expect(near('weather forecast')).toEqual([]));

  it('are looked for where slips at the beginning would have filed them', () =>
    expect(nearPrefixes('uPtin', ['pu', 'ab', 'up', 'pt'])).toEqual(['up', 'pu', 'pt']));
});

it.each([
  ['putin', 'putin', 0],
  ['puttin', 'putin', 1],
  ['uptin', 'putin', 1],
  ['kim', 'kin', 1],
  ['biden', 'bidden', 1],
  ['abcd', 'wxyz', 4],
])('from %s to %s', (a, b, slips) => expect(slipsBetween(a, b, 9)).toBe(slips));
