import { queryOptions } from '@tanstack/react-query';
import { archiveInfoSchema } from '../model/archiveInfo.ts';
import type { EntityId } from '../model/article.ts';
import { mapDrawingSchema } from '../model/mapDrawing.ts';
import { entityListSchema, entityPageSchema, frontSchema, gateOf } from '../model/pages.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { dataPaths, type EntityFolder } from '../model/paths.ts';
import { success } from '../model/result.ts';
import { isSlug } from '../model/slug.ts';
import { LoadError, load } from './load.ts';

/* Every query of the site, defined once: prerender, page and hover share them. */

const articleGate = (json: unknown) => {
  const parsed = parseArticle(json);
  return parsed.ok ? success(parsed.value.article) : parsed;
};
const infoGate = gateOf(archiveInfoSchema);
const frontGate = gateOf(frontSchema);
const listGate = gateOf(entityListSchema);
const entityGate = gateOf(entityPageSchema);
const mapGate = gateOf(mapDrawingSchema);

/** An address that can be nobody's is answered without asking the server. */
function assertSlug(slug: string): void {
  if (!isSlug(slug)) throw new LoadError('notFound', 'no such address');
}

export const archiveInfoQuery = () =>
  queryOptions({
    queryKey: ['archive'],
    queryFn: ({ signal }) => load(dataPaths.archive, infoGate, signal),
  });

export const frontQuery = () =>
  queryOptions({ queryKey: ['front'], queryFn: ({ signal }) => load(dataPaths.front, frontGate, signal) });

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ signal }) => {
      assertSlug(id);
      return load(dataPaths.article(id), articleGate, signal);
    },
  });

/** The map of an article; `null` when it has no place to pin. */
export const articleMapQuery = (id: string) =>
  queryOptions({
    queryKey: ['map', id],
    queryFn: async ({ signal }) => {
      assertSlug(id);
      return load(dataPaths.articleMap(id), mapGate, signal).catch((error: unknown) => {
        if (error instanceof LoadError && error.kind === 'notFound') return null;
        throw error;
      });
    },
  });

export const entityQuery = (id: EntityId) =>
  queryOptions({
    queryKey: ['entity', id],
    queryFn: async ({ signal }) => {
      assertSlug(id.slice(id.indexOf('/') + 1));
      return load(dataPaths.entity(id), entityGate, signal);
    },
  });

export const entityListQuery = (folder: EntityFolder) =>
  queryOptions({
    queryKey: ['list', folder],
    queryFn: ({ signal }) => load(dataPaths.entityList(folder), listGate, signal),
  });
