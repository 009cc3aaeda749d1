import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArchiveInfo, anArticle, anEntity, theSummit } from '../../../tests/factories.ts';
import { browsePageSchema } from '../../model/browse.ts';
import { isBrowsePath } from '../../model/isBrowsePath.ts';
import { gateOf } from '../../model/pages.ts';
import { deriveArchive } from '../deriveArchive.ts';
import { articleCounts, browsePages, listedBrowsePaths } from './browsing.ts';

const info = anArchiveInfo();
const gate = gateOf(browsePageSchema);
const articles = Array.from({ length: 60 }, (_, at) =>
  anArticle({
    id: `the-bridge-${at}`,
    sections: ['World', '정치'],
    ...(at % 3 === 0 ? {} : { datePublished: `2019-0${1 + (at % 9)}-11` }),
  }),
);

describe('the pages to browse by', () => {
  it('pass their gate, and stand at addresses that are known as theirs, each once', () => {
    const { browsing, articles: published } = deriveArchive([...articles, theSummit()], info);
    const pages = [
      ...browsePages(browsing),
      ...published.map(({ article }) => articleCounts(browsing, article)),
    ];
    for (const { path, page } of pages) {
      expect(isBrowsePath(path), path).toBe(true);
      expect(gate(JSON.parse(JSON.stringify(page))), path).toEqual({ ok: true, value: expect.anything() });
    }
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it('are all for search engines', () => {
    const { browsing } = deriveArchive(articles, info);
    const all = [...browsePages(browsing)].map(({ path }) => path);
    expect(listedBrowsePaths(browsing).sort()).toEqual(all.sort());
  });

  it('are the same in whatever order articles are read', () => {
    const some = articles.slice(0, 5);
    const pagesOf = (read: typeof some) =>
      JSON.stringify([...browsePages(deriveArchive(read, info).browsing)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 5 }), (shuffled) => {
        expect(pagesOf(shuffled)).toBe(pagesOf(some));
      }),
      { numRuns: 10 },
    );
  });

  it('are not longer for an archive of many articles', () => {
    const sizeOf = (count: number) => {
      const many = Array.from({ length: count }, (_, at) => ({
        ...anArticle(),
        id: `a-${at}`,
        datePublished: '2020-01-01',
        sections: ['World'],
      }));
      const sizes = [...browsePages(deriveArchive(many, info).browsing)].map(
        ({ page }) => JSON.stringify(page).length,
      );
      return Math.max(...sizes);
    };
    expect(sizeOf(400)).toBeLessThan(sizeOf(60) * 1.05);
  });
});

describe('the counts of names', () => {
  it('are those of the pages that the names lead to', () => {
    const archive = deriveArchive([theSummit(), ...articles.slice(0, 4)], info);
    const pages = new Map(archive.entityPages.map((page) => [page.entity.id, page]));
    const items = Object.values(archive.browsing.lists).flat();
    expect(items.length).toBeGreaterThan(10);
    for (const { id, quoted, reported, named, articles: count } of items) {
      const page = pages.get(id);
      expect([quoted, reported, named, count], id).toEqual([
        page?.totals.quoted,
        page?.totals.reported,
        page?.named,
        page?.articles,
      ]);
    }
    expect(items.map(({ id }) => id).sort()).toEqual(
      archive.entityPages
        .filter(({ listed }) => listed)
        .map(({ entity }) => entity.id)
        .sort(),
    );
  });
});

describe('a story in a list', () => {
  const ofAda = (more: object) => ({
    ...anArticle(),
    entities: [anEntity('people/ada-lin', more), anEntity('places/oslo')],
  });

  it('shows the quote of somebody whose role another article prints', () => {
    const unknown = ofAda({ origin: 'text' });
    const known = { ...ofAda({ origin: 'text', description: 'Engineer' }), id: 'the-tunnel' };
    const quoteIn = (read: ReturnType<typeof ofAda>[]) =>
      deriveArchive(read, info).browsing.storyOf('the-bridge').quote?.statement?.id;
    expect(quoteIn([unknown])).toBeUndefined();
    expect(quoteIn([unknown, known])).toBe('the-bridge-is-safe-and');
  });

  it('names those who are heard, and nobody without a public role', () => {
    const heardIn = (more: object) => deriveArchive([ofAda(more)], info).browsing.storyOf('the-bridge');
    expect(heardIn({})).toMatchObject({ quoted: 1, heard: [{ id: 'people/ada-lin', name: 'Ada Lin' }] });
    expect(heardIn({ origin: 'text' })).toMatchObject({ quoted: 1, heard: [] });
  });
});
