import type { Entity, EntityId, Speaker } from './article.ts';

/** Whether a page may stand in lists and search engines: places and organizations do; a person needs a public
 *  role, which is printed in the text, comes from a gazetteer, or was set by an editor. */
export function isListed(entity: Entity): boolean {
  if (entity.public !== undefined) return entity.public;
  return entity.type !== 'person' || entity.origin !== 'text' || entity.description !== undefined;
}

/** Whether a speaker may be named away from the article: in lists, on the front, in the log of corrections, in what a
 *  search finds. */
export function isPublicSpeaker(
  { entity, type }: Pick<Speaker, 'entity' | 'type'>,
  entities: Pick<ReadonlyMap<EntityId, Entity>, 'get'>,
): boolean {
  const known = entities.get(entity ?? '');
  return known === undefined ? type !== 'person' : isListed(known);
}
