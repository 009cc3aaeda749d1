import type { Article, Entity, EntityId } from '../model/article.ts';
import { union } from './lists.ts';

/** Values that are there, so that an absent one never hides what another article knows. */
const present = (entity: Entity): Partial<Entity> =>
  Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== undefined));

const formerIdsOf = (a: Entity, b: Entity) => {
  const formerIds = union(a.formerIds ?? [], b.formerIds ?? []);
  return formerIds.length === 0 ? {} : { formerIds };
};

/** What knows best wins: an article that has a name from its text alone does not make a known one unknown. */
const origins: readonly Entity['origin'][] = ['text', 'editor', 'gazetteer'];
const originOf = (a: Entity, b: Entity) =>
  origins.indexOf(a.origin) > origins.indexOf(b.origin) ? a.origin : b.origin;

/** One entity as two articles know it; where they differ, the first is believed.
 *  @param known what is known so far, if anything */
export function uniteTwo(known: Entity | undefined, entity: Entity): Entity {
  if (known === undefined) return entity;
  return {
    ...entity,
    ...present(known),
    aliases: union(known.aliases, entity.aliases),
    origin: originOf(known, entity),
    ...formerIdsOf(known, entity),
  };
}

/** Equal ids are one person, place or organization: what the articles tell of it is put together.
 *  Where they differ, the article whose id comes first in the alphabet is believed, so that the order in
 *  which files are read changes nothing. */
export function uniteEntities(articles: readonly Article[]): ReadonlyMap<EntityId, Entity> {
  const united = new Map<EntityId, Entity>();
  for (const article of [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const entity of article.entities) united.set(entity.id, uniteTwo(united.get(entity.id), entity));
  return united;
}
