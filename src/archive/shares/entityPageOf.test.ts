import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEntity } from '../../../tests/factories.ts';
import type { Entity } from '../../model/article.ts';
import { chunkPaths } from '../../model/entityChunks.ts';
import type { Passage, PassageChunk } from '../../model/pages.ts';
import { passageKinds } from '../../model/passageKinds.ts';
import { dataPaths } from '../../model/paths.ts';
import { mostOnPage } from './allot.ts';
import { type AmongEntities, entityPageOf } from './entityPageOf.ts';
import type { EntityShare, SharedPassage } from './entityShares.ts';

const ada = anEntity('people/ada-lin');
const everybody: AmongEntities = {
  get: (id) => anEntity(id),
  mayBeListed: () => true,
  namesakes: new Map(),
};

type Given = { quoted: number; named: number; to: number; year?: number | undefined };

/** The share of an article with so many passages of each kind, each with words of its own. */
function aShare(number: number, { quoted, named, to, year }: Given): EntityShare {
  const some = (kind: string, count: number): SharedPassage[] =>
    Array.from({ length: count }, (_, at) => ({
      block: 'p1',
      runs: [{ text: `${kind} ${at} of article ${number}`, as: 'words' }],
    }));
  return {
    article: { id: `a-${number}`, headline: 'Ada', ...(year === undefined ? {} : { date: `${year}-05-01` }) },
    entity: ada,
    passages: { quoted: some('quoted', quoted), named: some('named', named), to: some('to', to) },
    named,
    neighbours: [],
    grounds: [],
    checked: false,
  };
}

const someGiven = fc.record({
  quoted: fc.nat(9),
  named: fc.nat(60),
  to: fc.nat(2),
  year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined }),
});
/** Newest first, as a reducer is handed them. */
const someShares = fc
  .array(someGiven, { maxLength: 25 })
  .map((all) =>
    all
      .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
      .map((given, index) => aShare(all.length - index, given)),
  );

const wordsOf = (passages: readonly Passage[]) => passages.map((passage) => passage.runs[0]?.text);
const derive = (shares: readonly EntityShare[]) => {
  const { page, chunks } = entityPageOf(ada, shares, everybody);
  return { page, chunks: new Map(chunks) };
};
const chunkOf = (chunks: ReadonlyMap<string, unknown>, path: string) =>
  (chunks.get(path) as PassageChunk | undefined)?.passages ?? [];

describe('a page and the chunks beside it', () => {
  it('have every passage of a kind once, in order: the page begins it, the chunks have all of it', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        const { page, chunks } = derive(shares);
        for (const kind of passageKinds) {
          const all = shares.flatMap(({ passages }) => (passages[kind] ?? []).map((p) => p.runs[0]?.text));
          expect(page.totals[kind]).toBe(all.length);
          const paths = chunkPaths(page).filter((path) => path.includes(`/${kind}-`));
          const kept = paths.toReversed().flatMap((path) => wordsOf(chunkOf(chunks, path)));
          expect(kept).toEqual(paths.length === 0 ? [] : all);
          const shown = page.newest[kind].length;
          expect(wordsOf(page.newest[kind])).toEqual(all.slice(0, shown));
          expect(paths.length > 0).toBe(shown < all.length);
        }
        expect([...chunks.keys()]).toEqual(chunkPaths(page));
      }),
      { numRuns: 60 },
    );
  });

  it('leave every full chunk as it was when a newer article comes', () => {
    fc.assert(
      fc.property(someShares, someGiven, (shares, given) => {
        const before = derive(shares).chunks;
        const after = derive([aShare(99, given), ...shares]).chunks;
        for (const [path, chunk] of before)
          if ('passages' in chunk && chunk.passages.length === 200)
            expect(after.get(path), path).toEqual(chunk);
      }),
      { numRuns: 60 },
    );
  });

  it('are as small for ten thousand mentions as for fifty', () => {
    const many = (articles: number) =>
      derive(
        Array.from({ length: articles }, (_, i) =>
          aShare(articles - i, { quoted: 1, named: 5, to: 0, year: 2020 - Math.floor((i * 8) / articles) }),
        ),
      ).page;
    const [few, lots] = [many(10), many(2_000)];
    expect(lots.totals.named).toBe(10_000);
    const shown = passageKinds.reduce((sum, kind) => sum + lots.newest[kind].length, 0);
    expect(shown).toBe(mostOnPage);
    expect(JSON.stringify(lots).length).toBeLessThan(JSON.stringify(few).length * 1.3);
  });

  it('say of each year how much there is and where it stands', () => {
    const shares = [
      aShare(3, { quoted: 1, named: 2, to: 0, year: 2021 }),
      aShare(2, { quoted: 0, named: 3, to: 0, year: 2019 }),
      aShare(1, { quoted: 1, named: 1, to: 0 }),
    ];
    expect(derive(shares).page.years).toEqual([
      { year: '2021', kinds: { quoted: { count: 1, from: 0, to: 1 }, named: { count: 2, from: 0, to: 2 } } },
      { year: '2019', kinds: { named: { count: 3, from: 2, to: 5 } } },
      { kinds: { quoted: { count: 1, from: 1, to: 2 }, named: { count: 1, from: 5, to: 6 } } },
    ]);
  });
});

describe('who is named beside', () => {
  const beside = (count: number): EntityShare => ({
    ...aShare(1, { quoted: 0, named: 0, to: 0, year: 2020 }),
    passages: { named: [{ block: 'p1', runs: [], beside: ['people/ben-moe', 'people/a-witness'] }] },
    neighbours: Array.from({ length: count }, (_, at) => [`people/p-${at}`, at + 1]),
  });

  it('is a list of a few, the most often named first; the whole of it lies in files', () => {
    const { page, chunks } = derive([beside(450)]);
    expect(page.together.map(({ count }) => count)).toEqual(Array.from({ length: 12 }, (_, at) => 450 - at));
    expect(page.neighbours).toBe(450);
    const paths = [1, 2, 3].map((number) => dataPaths.entityChunk(ada.id, 'together', number));
    const items = paths.map((path) => (chunks.get(path) as { items: { count: number }[] }).items);
    expect(items.map((some) => some.length)).toEqual([200, 200, 50]);
    expect(items.flat().map(({ count }) => count)).toEqual(Array.from({ length: 450 }, (_, at) => 450 - at));
  });

  it('never tells of somebody private, not even in the data', () => {
    const isPrivate = (entity: Entity) => entity.id === 'people/a-witness';
    const { page } = entityPageOf(ada, [beside(1)], {
      ...everybody,
      mayBeListed: (entity) => !isPrivate(entity),
    });
    expect(page.newest.named[0]?.beside).toEqual(['people/ben-moe']);
  });
});
