import { queryOptions } from '@tanstack/react-query';
import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, EntityId } from '../model/article.ts';
import type { Corrections } from '../model/corrections.ts';
import type { History } from '../model/history.ts';
import { isSlug } from '../model/isSlug.ts';
import type { MapDrawing } from '../model/mapDrawing.ts';
import type {
  EntityPage,
  Front,
  GoneEntity,
  MovedArticle,
  MovedEntity,
  WhichEntity,
} from '../model/pages.ts';
import { dataPaths } from '../model/paths.ts';
import type { Policy } from '../model/policy.ts';
import type { Result } from '../model/result.ts';
import { LoadError, partMissing } from './LoadError.ts';
import { persistently } from './persistently.ts';

/* Every query of the site, defined once: prerender, page and hover share them. */

type Gates = typeof import('./gates.ts');

/** Loads a data file through its gate; the gates themselves come with the first fetch. */
export async function fetchThrough<T>(
  path: string,
  gateOf: (gates: Gates) => (json: unknown) => Result<T>,
  signal: AbortSignal,
): Promise<T> {
  const gates = await persistently(() => import('./gates.ts')).catch(() => {
    throw new LoadError(navigator.onLine ? 'network' : 'offline', partMissing);
  });
  return gates.load(path, gateOf(gates), signal);
}

/** An address that can be nobody's is answered without asking the server. */
function assertSlug(slug: string): void {
  if (!isSlug(slug)) throw new LoadError('notFound', 'no such address');
}

export const archiveInfoQuery = () =>
  queryOptions({
    queryKey: ['archive'],
    queryFn: ({ signal }): Promise<ArchiveInfo> => fetchThrough(dataPaths.archive, (g) => g.infoGate, signal),
  });

export const frontQuery = () =>
  queryOptions({
    queryKey: ['front'],
    queryFn: ({ signal }): Promise<Front> => fetchThrough(dataPaths.front, (g) => g.frontGate, signal),
  });

/** An article, or where it is now. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ signal }): Promise<Article | MovedArticle> => {
      assertSlug(id);
      return fetchThrough(dataPaths.article(id), (g) => g.articleGate, signal);
    },
  });

/** The map of an article; `null` when it has no place to pin. */
export const articleMapQuery = (id: string) =>
  queryOptions({
    queryKey: ['map', id],
    queryFn: async ({ signal }): Promise<MapDrawing | null> => {
      assertSlug(id);
      return fetchThrough(dataPaths.articleMap(id), (g) => g.mapGate, signal).catch((error: unknown) => {
        if (error instanceof LoadError && error.kind === 'notFound') return null;
        throw error;
      });
    },
  });

/** How an article changed; not there for one that never did. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    queryFn: async ({ signal }): Promise<History> => {
      assertSlug(id);
      return fetchThrough(dataPaths.history(id), (g) => g.historyGate, signal);
    },
  });

/** The page of somebody, or where it is now that two entries are one; who may be meant where several have the
 *  name; or that nobody is named so any more. */
export const entityQuery = (id: EntityId) =>
  queryOptions({
    queryKey: ['entity', id],
    queryFn: async ({ signal }): Promise<EntityPage | MovedEntity | WhichEntity | GoneEntity> => {
      assertSlug(id.slice(id.indexOf('/') + 1));
      return fetchThrough(dataPaths.entity(id), (g) => g.entityGate, signal);
    },
  });

export const correctionsQuery = () =>
  queryOptions({
    queryKey: ['corrections'],
    queryFn: ({ signal }): Promise<Corrections> =>
      fetchThrough(dataPaths.corrections, (g) => g.correctionsGate, signal),
  });

export const policyQuery = () =>
  queryOptions({
    queryKey: ['policy'],
    queryFn: ({ signal }): Promise<Policy> => fetchThrough(dataPaths.policy, (g) => g.policyGate, signal),
  });
