import type { Entity, EntityId } from '../model/article.ts';
import { isSlug } from '../model/isSlug.ts';
import { slugOf } from '../model/slug.ts';
import { byAlphabet } from './lists.ts';

/** Who may be meant by a name that is only a part of theirs, or another name they have: by the address that this name alone
 *  would have. Nobody is among their own. */
export type Namesakes = ReadonlyMap<EntityId, readonly Entity[]>;

/** @param entities those that may stand in lists
 *  @returns each group by name, then by id */
export function namesakesAmong(entities: Iterable<Entity>): Namesakes {
  const groups = new Map<EntityId, Entity[]>();
  for (const entity of entities)
    for (const id of shortIds(entity)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [entity]);
      else group.push(entity);
    }
  for (const group of groups.values()) group.sort(byAlphabet(({ name, id }) => `${name} ${id}`));
  return groups;
}

/** The addresses that the short names of an entity would have, without its own. */
function shortIds(entity: Entity): EntityId[] {
  const folder = entity.id.slice(0, entity.id.indexOf('/'));
  const slugs = new Set(shortNames(entity).map(slugOf).filter(isSlug));
  return [...slugs].map((slug) => `${folder}/${slug}`).filter((id) => id !== entity.id);
}

/** What somebody is called for short. Where no text has told which part of a name that is, it is taken to be the last: of "Kim
 *  Jong Un" an article tells that it is "Kim". */
export function shortNames({ type, name, aliases }: Pick<Entity, 'type' | 'name' | 'aliases'>): string[] {
  const words = name.split(/\s+/u);
  const last = words.at(-1);
  const told = aliases.some((alias) => words.includes(alias));
  return type === 'person' && words.length > 1 && last !== undefined && !told
    ? [...aliases, last]
    : [...aliases];
}

/** The ids of all whose names are like those of an entity: its page, or one that asks which is meant, tells of them. */
export const likeNames = (entity: Entity, namesakes: Namesakes): EntityId[][] =>
  [entity.id, ...shortIds(entity)].map((id) => (namesakes.get(id) ?? []).map((other) => other.id));
