import type { EntityPage } from './pages.ts';
import { passageKinds } from './passageKinds.ts';
import { dataPaths } from './paths.ts';

/* How the passages of a page are cut into files. Chunks are numbered from the oldest, so that one that is full stays as it is
   when newer articles come. Passages are counted from the newest, which is 0. */

/** So many stand in a chunk. */
export const chunkSize = 200;

/** How many chunks hold all of `total`; none where a page shows them all itself.
 *  @param shown how many it does show */
export const chunkCount = (total: number, shown: number): number =>
  total > shown ? Math.ceil(total / chunkSize) : 0;

/** Which of `total` passages a chunk holds: from `from` up to but not including `to`. */
export const chunkRange = (total: number, number: number): { from: number; to: number } => ({
  from: Math.max(0, total - chunkSize * number),
  to: total - chunkSize * (number - 1),
});

/** The chunk in which the passage at `index` stands. */
export const chunkAt = (total: number, index: number): number =>
  Math.floor((total - 1 - index) / chunkSize) + 1;

/** Every file beside a page, from the root of the site.
 *  @param page may be anything that lies at the address of one: what leads on to another page has no such files */
export function chunkPaths(page: Partial<EntityPage>): string[] {
  const { entity, totals, newest, together = [], places = [], neighbours = 0 } = page;
  if (entity === undefined || totals === undefined || newest === undefined) return [];
  const counts = [
    ...passageKinds.map((kind) => [kind, chunkCount(totals[kind], newest[kind].length)] as const),
    ['together', chunkCount(neighbours, together.length + places.length)] as const,
  ];
  return counts.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => dataPaths.entityChunk(entity.id, kind, index + 1)),
  );
}
