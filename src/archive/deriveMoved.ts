import type { Article, Entity, EntityId } from '../model/article.ts';
import type { EntityDecisions } from '../model/entityDecisions.ts';
import type { MovedEntity } from '../model/pages.ts';
import { slugOf } from '../model/slug.ts';
import { destinationOf } from './applyEntityDecisions.ts';
import { entityRef } from './entityRef.ts';
import { byAlphabet } from './lists.ts';

/** Every address that led to somebody before two entries became one, and where it leads now. An address that is
 *  somebody's again is left to them.
 *  @param names what the old entries were called, as the articles have it before decisions */
export function deriveMoved(
  names: ReadonlyMap<EntityId, string>,
  entities: ReadonlyMap<EntityId, Entity>,
  { moves }: EntityDecisions,
): { id: EntityId; page: MovedEntity }[] {
  const lead = destinationOf(moves, '');
  const former = new Map<EntityId, Entity>();
  for (const entity of entities.values())
    for (const id of entity.formerIds ?? []) if (!entities.has(id)) former.set(id, entity);
  for (const { from } of moves) {
    const entity = entities.get(lead(from));
    if (entity !== undefined && !entities.has(from)) former.set(from, entity);
  }
  return [...former]
    .map(([id, entity]) => ({
      id,
      page: { movedTo: entityRef(entity), name: names.get(id) ?? aliasOf(id, entity) },
    }))
    .sort(byAlphabet(({ id }) => id));
}

/** What an article calls its people, places and organizations, before decisions. */
export const namesIn = ({ entities }: Article): [EntityId, string][] =>
  entities.map(({ id, name }) => [id, name]);

/** The name that an old address was made of. */
function aliasOf(id: EntityId, { aliases }: Entity): string | undefined {
  const slug = id.slice(id.indexOf('/') + 1);
  return aliases.find((alias) => slugOf(alias) === slug);
}
