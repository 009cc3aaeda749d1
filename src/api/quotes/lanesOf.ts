import type { QueryClient } from '@tanstack/react-query';
import type { EntityId } from '../../model/article.ts';
import { chunkAt, chunkRange } from '../../model/entityChunks.ts';
import type { EntityPage } from '../../model/pages.ts';
import type { PassageKind } from '../../model/passageKinds.ts';
import { type QuotesPage, type QuotesYear, quotesIn, quotesInChunk } from '../../model/quotes.ts';
import type { QuotesAsked } from '../../model/quotesAsked.ts';
import { passageChunkQuery } from '../entityQueries.ts';
import { LoadError } from '../LoadError.ts';
import { entityQuery } from '../queries.ts';
import { quoteChunkQuery } from '../quotesQueries.ts';
import type { Lane, Lanes } from './readOn.ts';

/** Which lists hold what is asked for: those of the people and places that are asked for, else the years. What the lists do
 *  not sort by is left for the reading.
 *  @throws LoadError where the page of somebody does not come */
export async function lanesOf(asked: QuotesAsked, page: QuotesPage, client: QueryClient): Promise<Lanes> {
  const { speaker, about, place, year, kind, reviewed } = asked;
  const own = await Promise.all([
    ...(speaker === undefined ? [] : [listsOf(speaker, ownKinds(kind), year, client)]),
    ...(about === undefined ? [] : [listsOf(about, ['spokenOf'], year, client)]),
    ...(place === undefined ? [] : [listsOf(place, ['at'], year, client)]),
  ]);
  const [only] = own;
  if (only !== undefined) {
    const isCounted =
      own.length === 1 &&
      reviewed === undefined &&
      (kind === undefined || (kind === 'indirect' && speaker !== undefined));
    const sides = own.map(({ lanes }) => lanes);
    // Where one of them has nothing, the others need not be read.
    const isEmpty = sides.some((lanes) => lanes.length === 0);
    return { sides: isEmpty ? [] : sides, total: isEmpty ? 0 : isCounted ? only.count : undefined };
  }
  const years = page.years.filter((one) => year === undefined || one.year === year);
  return {
    sides: [[yearsLane(years, client)]],
    total: years.reduce((sum, one) => sum + countIn(one, asked), 0),
  };
}

/** How many statements of a year are asked for. */
function countIn(year: QuotesYear, { kind, reviewed }: QuotesAsked): number {
  const kinds = kind === undefined ? (['direct', 'mixed', 'indirect'] as const) : [kind];
  return kinds
    .map((one) => year[one])
    .reduce(
      (sum, { checked, unchecked }) =>
        sum + (reviewed === 'no' ? 0 : checked) + (reviewed === 'yes' ? 0 : unchecked),
      0,
    );
}

/** The files of some years as one list, the newest first: each year's last file is the one that is not full. */
function yearsLane(years: readonly QuotesYear[], client: QueryClient): Lane {
  const files = years.flatMap((year) => {
    const all = quotesIn(year);
    const chunks = Math.ceil(all / quotesInChunk);
    return Array.from({ length: chunks }, (_, index) => ({
      year: year.year,
      number: chunks - index,
      size: index === 0 ? all - (chunks - 1) * quotesInChunk : quotesInChunk,
    }));
  });
  return {
    sizes: files.map(({ size }) => size),
    file: async (index) => {
      const { year = '', number = 0 } = files[index] ?? {};
      const { quotes } = await client.fetchQuery(quoteChunkQuery(year, number));
      return quotes.toReversed();
    },
  };
}

const ownKinds = (kind: QuotesAsked['kind']): PassageKind[] =>
  kind === undefined ? ['quoted', 'reported'] : kind === 'indirect' ? ['reported'] : ['quoted'];

/** Lists of a person, place or organization, and how many of them are of the year: all where none is asked for. Of somebody who
 *  is kept under another name now, those there. */
type Own = { lanes: Lane[]; count: number };

async function listsOf(
  id: EntityId,
  kinds: readonly PassageKind[],
  year: string | undefined,
  client: QueryClient,
): Promise<Own> {
  const page = await pageOf(id, client);
  if (page === undefined) return { lanes: [], count: 0 };
  const spans = kinds.map((kind) => ({ kind, ...spanOf(page, kind, year) }));
  return {
    lanes: spans.filter(({ from, to }) => from < to).map((span) => laneOf(page, span, client)),
    count: spans.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Where the passages of a kind and a year stand among all of their kind, the newest being 0. */
function spanOf(page: EntityPage, kind: PassageKind, year: string | undefined) {
  if (year === undefined) return { count: page.totals[kind], from: 0, to: page.totals[kind] };
  const named = page.years.find((entry) => (entry.year ?? 'undated') === year);
  return named?.kinds[kind] ?? { count: 0, from: 0, to: 0 };
}

/** A part of a list: what came with the page, then its chunks from the newest on. */
function laneOf(
  { entity, totals, newest }: EntityPage,
  { kind, from, to }: { kind: PassageKind; from: number; to: number },
  client: QueryClient,
): Lane {
  const brought = newest[kind].slice(from, to);
  const files = brought.length === 0 ? [] : [{ size: brought.length, load: async () => brought }];
  const total = totals[kind];
  for (let begin = from + brought.length; begin < to; ) {
    const number = chunkAt(total, begin);
    const range = chunkRange(total, number);
    const [first, last] = [begin - range.from, Math.min(range.to, to) - range.from];
    files.push({
      size: last - first,
      load: async () => {
        const { passages } = await client.fetchQuery(passageChunkQuery(entity.id, kind, number));
        return passages.slice(first, last);
      },
    });
    begin = range.to;
  }
  return { sizes: files.map(({ size }) => size), file: async (index) => (await files[index]?.load()) ?? [] };
}

async function pageOf(id: EntityId, client: QueryClient): Promise<EntityPage | undefined> {
  try {
    const page = await client.fetchQuery(entityQuery(id));
    if ('movedTo' in page) return pageOf(page.movedTo.id, client);
    return 'entity' in page ? page : undefined;
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'notFound') return undefined;
    throw error;
  }
}
