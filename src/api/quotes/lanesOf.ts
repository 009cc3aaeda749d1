import type { QueryClient } from '@tanstack/react-query';
import type { EntityId } from '../../model/article.ts';
import type { EntityPage, Passage } from '../../model/pages.ts';
import { type QuotesPage, type QuotesYear, quotesIn, quotesInChunk } from '../../model/quotes.ts';
import type { QuotesAsked } from '../../model/quotesAsked.ts';
import { LoadError } from '../LoadError.ts';
import { entityQuery } from '../queries.ts';
import { quoteChunkQuery } from '../quotesQueries.ts';
import type { Lane, Lanes } from './readOn.ts';

/** Which lists hold what is asked for: those of the people and places that are asked for, else the years. What the lists do
 *  not sort by is left for the reading.
 *  @throws LoadError where the page of somebody does not come */
export async function lanesOf(asked: QuotesAsked, page: QuotesPage, client: QueryClient): Promise<Lanes> {
  const { speaker, about, place, year, kind, reviewed } = asked;
  const sides = await Promise.all([
    ...(speaker === undefined ? [] : [ownLanes(speaker, kind, client)]),
    ...(about === undefined ? [] : [entityLanes(about, ['spokenOf'], client)]),
    ...(place === undefined ? [] : [entityLanes(place, ['saidHere'], client)]),
  ]);
  if (sides.length > 0) {
    const isWhole = sides.length === 1 && year === undefined && kind === undefined && reviewed === undefined;
    const sizes = sides.flat().flatMap((lane) => lane.sizes);
    return { sides, total: isWhole ? sizes.reduce((sum, size) => sum + size, 0) : undefined };
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

const ownLanes = (id: EntityId, kind: QuotesAsked['kind'], client: QueryClient) =>
  entityLanes(
    id,
    kind === undefined ? ['quoted', 'reported'] : kind === 'indirect' ? ['reported'] : ['quoted'],
    client,
  );

/** The lists on the page of a person, place or organization. Of somebody who is kept under another name now, those there. */
async function entityLanes(
  id: EntityId,
  lists: readonly ('quoted' | 'reported' | 'spokenOf' | 'saidHere')[],
  client: QueryClient,
): Promise<Lane[]> {
  const page = await pageOf(id, client);
  return lists.flatMap((list) => {
    const passages: Passage[] = page?.[list] ?? [];
    return passages.length === 0 ? [] : [{ sizes: [passages.length], file: async () => passages }];
  });
}

async function pageOf(id: EntityId, client: QueryClient): Promise<EntityPage | undefined> {
  try {
    const page = await client.fetchQuery(entityQuery(id));
    if ('movedTo' in page) return pageOf(page.movedTo.id, client);
    return 'gone' in page ? undefined : page;
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'notFound') return undefined;
    throw error;
  }
}
