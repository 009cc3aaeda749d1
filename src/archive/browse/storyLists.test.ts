import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestFirst } from '../newestFirst.ts';
import type { StoryKey } from '../shares/storyShare.ts';
import { planStoryLists } from './storyLists.ts';

const aKey = (id: string, date?: string, ...sections: string[]): StoryKey => ({
  id,
  date,
  sections,
  quote: undefined,
});
const planOf = (...keys: StoryKey[]) => planStoryLists(keys.toSorted(newestFirst));
const listsOf = (...keys: StoryKey[]) => planOf(...keys).lists.map(({ path, items }) => [path, items]);

describe('lists of articles', () => {
  it('are by section, by month, and of those without a date', () =>
    expect(
      listsOf(
        aKey('a', '2019-08-02', 'World'),
        aKey('b', '2019-08-29T23:00:00-05:00', 'World', 'Science'),
        aKey('c', undefined, 'WORLD'),
      ),
    ).toEqual([
      ['/sections/world', ['b', 'a', 'c']],
      ['/sections/science', ['b']],
      ['/archive/2019/08', ['b', 'a']],
      ['/archive/undated', ['c']],
    ]));

  it('call a section as most articles print it, and count an article once that prints it twice', () => {
    const [list] = planOf(aKey('a', undefined, 'WORLD', 'World'), aKey('b', undefined, 'World')).lists;
    expect(list).toMatchObject({ title: 'World', total: 2 });
  });

  it('go on at addresses of their own', () => {
    const keys = Array.from({ length: 51 }, (_, at) => aKey(`a-${at}`, '2020-02-02', '2'));
    expect(planOf(...keys).lists.map(({ path }) => path)).toEqual([
      '/sections/2',
      '/sections/2/2',
      '/archive/2020/02',
      '/archive/2020/02/2',
    ]);
  });

  it('have every article in its month, or among those without a date, once; and say how many there are', () => {
    const date = fc.option(
      fc.date({ min: new Date('2018-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 300 }), (dates) => {
        const keys = dates.map((at, number) => aKey(`a-${number}`, at?.toISOString().slice(0, 10)));
        const { lists, overviews } = planOf(...keys);
        expect(lists.flatMap(({ items }) => items).sort()).toEqual(keys.map(({ id }) => id).sort());
        const archive = overviews.find(({ path }) => path === '/archive');
        expect(archive?.groups.reduce((sum, { articles }) => sum + articles, 0)).toBe(keys.length);
        for (const year of overviews.filter(({ path }) => /^\/archive\/\d/u.test(path)))
          expect(year.groups.reduce((sum, { articles }) => sum + articles, 0)).toBe(year.articles);
      }),
      { numRuns: 40 },
    );
  });

  it('say so where there is nothing', () => {
    const { lists, overviews } = planOf();
    expect(lists).toEqual([]);
    expect(overviews.map(({ path, groups }) => [path, groups])).toEqual([
      ['/sections', []],
      ['/archive', []],
    ]);
  });
});
