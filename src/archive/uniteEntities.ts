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

/** Equal ids are one person, place or organization: what the articles tell of it is put together.
 *  Where they differ, the article whose id comes first in the alphabet is believed, so that the order in
 *  which files are read changes nothing. */
export function uniteEntities(articles: readonly Article[]): ReadonlyMap<EntityId, Entity> {
  const united = new Map<EntityId, Entity>();
  for (const article of [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const entity of article.entities) {
      const known = united.get(entity.id);
      united.set(
        entity.id,
        known === undefined
          ? entity
          : {
              ...entity,
              ...present(known),
              aliases: union(known.aliases, entity.aliases),
              origin: originOf(known, entity),
              ...formerIdsOf(known, entity),
            },
      );
    }
  }
  return united;
}
