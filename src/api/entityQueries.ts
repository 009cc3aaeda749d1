import { type Query, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { EntityId } from '../model/article.ts';
import { chunkAt, chunkRange } from '../model/entityChunks.ts';
import type { ArticleRef, EntityPage, NeighbourChunk, Passage, PassageChunk } from '../model/pages.ts';
import type { PassageKind } from '../model/passageKinds.ts';
import { dataPaths } from '../model/paths.ts';
import { fetchThrough } from './queries.ts';

/* The queries of what the page of an entity does not show at first. They come with that page alone. */

/** A part of the passages of a kind, numbered from the oldest, from 1. */
export const passageChunkQuery = (id: EntityId, kind: PassageKind, number: number) =>
  queryOptions({
    queryKey: ['passages', id, kind, number],
    queryFn: ({ signal }): Promise<PassageChunk> =>
      fetchThrough(dataPaths.entityChunk(id, kind, number), (g) => g.passageChunkGate, signal),
  });

/** A part of those named in the same paragraphs, numbered from the most often named, from 1. */
export const neighbourChunkQuery = (id: EntityId, number: number) =>
  queryOptions({
    queryKey: ['neighbours', id, number],
    queryFn: ({ signal }): Promise<NeighbourChunk> =>
      fetchThrough(dataPaths.entityChunk(id, 'together', number), (g) => g.neighbourChunkGate, signal),
  });

/** Parts of a list, in order: those that have come, up to the first that did not, and why that one did not. */
export type Parts<T> = { parts: T[]; error: Error | undefined };

async function inOrder<T>(coming: Promise<T>[]): Promise<Parts<T>> {
  const parts: T[] = [];
  for (const part of await Promise.allSettled(coming)) {
    if (part.status === 'rejected') return { parts, error: part.reason };
    parts.push(part.value);
  }
  return { parts, error: undefined };
}

/** What was there before more was asked for stays meanwhile, if it was of the very same: nobody's words stand on the page of
 *  somebody else, not for a moment. */
const ofTheSame =
  (...key: unknown[]) =>
  <T>(before: T | undefined, query: Pick<Query, 'queryKey'> | undefined): T | undefined =>
    key.every((part, at) => query?.queryKey[at] === part) ? before : undefined;

/** Several chunks of a kind.
 *  @param numbers in the order in which their passages are shown */
export const passagePartsQuery = (id: EntityId, kind: PassageKind, numbers: readonly number[]) =>
  queryOptions({
    queryKey: ['passage parts', id, kind, numbers],
    queryFn: ({ client }) =>
      inOrder(numbers.map((number) => client.fetchQuery(passageChunkQuery(id, kind, number)))),
    enabled: numbers.length > 0,
    placeholderData: ofTheSame('passage parts', id, kind),
  });

/** The first chunks of those named in the same paragraphs. */
export const neighbourPartsQuery = (id: EntityId, count: number) =>
  queryOptions({
    queryKey: ['neighbour parts', id, count],
    queryFn: ({ client }) =>
      inOrder(Array.from({ length: count }, (_, at) => client.fetchQuery(neighbourChunkQuery(id, at + 1)))),
    enabled: count > 0,
    placeholderData: ofTheSame('neighbour parts', id),
  });

/** An article that names two in the same paragraph, with passages of these paragraphs. */
export type SharedArticle = { article: ArticleRef; passages: Passage[] };

/** The newest articles in which two are named in the same paragraph. They are looked for among the passages of the one who
 *  is named less often, from the newest on, and no further than asked for.
 *  @param wanted how many articles */
export const bothQuery = (one: EntityPage, other: EntityPage, wanted: number) =>
  queryOptions({
    queryKey: ['both', one.entity.id, other.entity.id, wanted],
    queryFn: async ({ client }): Promise<{ articles: SharedArticle[]; more: boolean }> => {
      const [fewer, partner] = one.totals.named <= other.totals.named ? [one, other] : [other, one];
      const found = new Map<string, SharedArticle>();
      for await (const passage of namedPassages(fewer, client)) {
        if (!passage.beside?.includes(partner.entity.id)) continue;
        const { article } = passage;
        const known = found.get(article.id);
        if (known) known.passages.push(passage);
        else if (found.size === wanted) return { articles: [...found.values()], more: true };
        else found.set(article.id, { article, passages: [passage] });
      }
      return { articles: [...found.values()], more: false };
    },
    placeholderData: ofTheSame('both', one.entity.id, other.entity.id),
  });

/** Every passage that names somebody, newest first; a chunk is loaded when its turn comes. */
async function* namedPassages({ entity, totals, newest }: EntityPage, client: QueryClient) {
  const { named } = newest;
  yield* named;
  const total = totals.named;
  if (total === named.length) return;
  for (let number = chunkAt(total, named.length); number >= 1; number -= 1) {
    const { passages } = await client.fetchQuery(passageChunkQuery(entity.id, 'named', number));
    yield* passages.slice(Math.max(0, named.length - chunkRange(total, number).from));
  }
}
