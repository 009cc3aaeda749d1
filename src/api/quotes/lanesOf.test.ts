import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { chunkCount, chunkRange } from '../../model/entityChunks.ts';
import type { EntityPage, Passage } from '../../model/pages.ts';
import { type QuotesPage, quotesInChunk } from '../../model/quotes.ts';
import type { QuotesAsked } from '../../model/quotesAsked.ts';
import { passageChunkQuery } from '../entityQueries.ts';
import { entityQuery } from '../queries.ts';
import { quoteChunkQuery } from '../quotesQueries.ts';
import { lanesOf } from './lanesOf.ts';

const ada = 'people/ada-lin';
const passageAt = (index: number, year: number): Passage => ({
  article: { id: `a${1000 - index}`, headline: '', date: `${year}-01-01` },
  block: 'p1',
  runs: [],
  statement: { id: `q${index}`, kind: 'direct', checked: false, translated: false },
});

/** A client that has all files, and throws for any other. */
function clientWith(page: EntityPage, quoted: readonly Passage[]): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  client.setQueryData(entityQuery(ada).queryKey, page);
  for (let number = 1; number <= chunkCount(quoted.length, page.newest.quoted.length); number += 1) {
    const { from, to } = chunkRange(quoted.length, number);
    client.setQueryData(passageChunkQuery(ada, 'quoted', number).queryKey, {
      passages: quoted.slice(from, to),
    });
  }
  return client;
}

// 700 quotes, the newest 300 of 2020 and the others of 2019.
const quoted = Array.from({ length: 700 }, (_, index) => passageAt(index, index < 300 ? 2020 : 2019));
const page: EntityPage = {
  entity: { id: ada, type: 'person', name: 'Ada Lin', aliases: [], origin: 'editor' },
  listed: true,
  articles: 700,
  named: 0,
  totals: { quoted: 700, reported: 0, spokenOf: 0, to: 0, at: 0, named: 0 },
  newest: { quoted: quoted.slice(0, 50), reported: [], spokenOf: [], to: [], at: [], named: [] },
  years: [
    { year: '2020', kinds: { quoted: { count: 300, from: 0, to: 300 } } },
    { year: '2019', kinds: { quoted: { count: 400, from: 300, to: 700 } } },
  ],
  together: [],
  places: [],
  neighbours: 0,
};

const counts = { unchecked: 0, checked: 0 };
const all: QuotesPage = {
  total: quotesInChunk + 7,
  years: [
    { year: '2020', direct: { unchecked: 5, checked: 2 }, mixed: counts, indirect: counts, parts: 1 },
    {
      year: '2019',
      direct: counts,
      mixed: { unchecked: quotesInChunk, checked: 0 },
      indirect: counts,
      parts: 1,
    },
  ],
  newest: [],
};

async function read(asked: QuotesAsked, client: QueryClient) {
  const { sides, total } = await lanesOf(asked, all, client);
  const lanes = sides.flat();
  const files = await Promise.all(lanes.flatMap(({ sizes, file }) => sizes.map((_, index) => file(index))));
  return {
    total,
    sizes: lanes.flatMap(({ sizes }) => sizes),
    ids: files.flat().map(({ statement }) => statement?.id),
  };
}

describe('the lists that hold what is asked for', () => {
  const client = clientWith(page, quoted);
  const idsOf = (from: number, to: number) => quoted.slice(from, to).map(({ statement }) => statement?.id);

  it('are all quotes of somebody: what came with their page, then the files', async () => {
    const { ids, total, sizes } = await read({ speaker: ada }, client);
    expect(ids).toEqual(idsOf(0, 700));
    expect(total).toBe(700);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(700);
  });

  it('are those of a year alone', async () => {
    const { ids, total } = await read({ speaker: ada, year: '2019' }, client);
    expect(ids).toEqual(idsOf(300, 700));
    expect(total).toBe(400);
  });

  it('are none where one of two has nothing', async () => {
    const { ids, total } = await read({ speaker: ada, about: ada }, client);
    expect([ids, total]).toEqual([[], 0]);
  });

  it('are the files of the years, and how many are asked for is known before any is read', async () => {
    const { sides, total } = await lanesOf({ year: '2020', reviewed: 'yes' }, all, client);
    expect(total).toBe(2);
    expect(sides.flat().map(({ sizes }) => sizes)).toEqual([[7]]);
    client.setQueryData(quoteChunkQuery('2020', 1).queryKey, {
      quotes: [passageAt(2, 2020), passageAt(1, 2020)],
    });
    expect((await sides[0]?.[0]?.file(0))?.map(({ statement }) => statement?.id)).toEqual(['q1', 'q2']);
  });

  it('are none for a year that has none', async () =>
    expect((await read({ year: '1999' }, client)).sizes).toEqual([]));
});
