import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEntity } from '../../../tests/factories.ts';
import { slugOf } from '../../model/slug.ts';
import { type NameItem, type Names, nameListPages, sortedNames } from './nameLists.ts';

/** An archive that names these, and counts nothing. */
function namesOf(...names: string[]): Names {
  const entities = new Map(
    names.map((name) => [`people/${slugOf(name)}`, anEntity(`people/${slugOf(name)}`, { name })]),
  );
  return { entities, totals: new Map(), listed: new Set(entities.keys()) };
}
const inOrder = (...names: string[]) =>
  sortedNames('people', namesOf(...names), 'en').map(({ name }) => name);
const anItem = (name: string, more: Partial<NameItem> = {}): NameItem => ({
  id: `people/${slugOf(name)}`,
  type: 'person',
  name,
  quoted: 0,
  reported: 0,
  named: 1,
  articles: 1,
  ...more,
});

describe('names from A to Z', () => {
  it('stand by letter, accents aside, and other alphabets after the Latin one', () =>
    expect(inOrder('Zoe', 'Émile', 'Владимир', 'Eve', '김정은', 'ليلى', 'Ada')).toEqual([
      'Ada',
      'Émile',
      'Eve',
      'Zoe',
      'Владимир',
      'ليلى',
      '김정은',
    ]));

  it('leave out whoever may not stand in a list', () => {
    const names = namesOf('Ada Lin', 'Ben Moe');
    expect(sortedNames('people', { ...names, listed: new Set(['people/ada-lin']) }, 'en')).toHaveLength(1);
  });

  it('are on one page each, once, with letters that lead to the page where they begin', () => {
    const name = fc.stringMatching(/^[A-FÉЖа김]{1,3}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: slugOf, maxLength: 200 }), (all) => {
        const items = sortedNames('people', namesOf(...all), 'en');
        const pages = nameListPages('people', items, true).filter(({ order }) => order === 'name');
        expect(pages.flatMap((page) => page.items.map(({ id }) => id))).toEqual(items.map(({ id }) => id));
        for (const { letter, path, count } of pages[0]?.letters ?? []) {
          const first = pages.find((page) => page.items.some((item) => item.letter === letter));
          expect(first?.path).toBe(path);
          expect(count).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never have the address of somebody, whatever they are called', () => {
    const items = Array.from({ length: 120 }, (_, at) => anItem(`Name ${at}`));
    const paths = nameListPages('people', items, true).map(({ path }) => path);
    expect(paths).toEqual([
      '/people',
      '/lists/people/by-name/2',
      '/lists/people/by-name/3',
      '/lists/people/by-count',
      '/lists/people/by-count/2',
      '/lists/people/by-count/3',
    ]);
  });
});

describe('names by how often', () => {
  const some = [
    anItem('Ada', { reported: 9 }),
    anItem('Ben', { quoted: 2 }),
    anItem('Cleo', { quoted: 2, named: 5 }),
  ];

  it('begin with those quoted most', () => {
    const [page] = nameListPages('people', some, true).filter(({ order }) => order === 'count');
    expect(page?.items.map(({ name }) => name)).toEqual(['Cleo', 'Ben', 'Ada']);
  });

  it('are nowhere where people are not ranked', () => {
    const pages = nameListPages('people', some, false);
    expect(pages.map(({ order }) => order)).toEqual(['name']);
    expect(pages[0]?.orders.map(({ order }) => order)).toEqual(['name']);
  });
});
