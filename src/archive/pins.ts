import type { Article, Entity, EntityId } from '../model/article.ts';
import type { MapPlace } from './map/frame.ts';

/** How often a text uses each place as ground: "Moscow says" is Russia's government, not a place. */
export type Grounds = readonly (readonly [EntityId, number])[];

/** The grounds of an article, in the order they are first named. */
export function groundsOf({ mentions }: Pick<Article, 'mentions'>): [EntityId, number][] {
  const named = new Map<EntityId, number>();
  for (const { entity, as } of mentions) if (as === 'place') named.set(entity, (named.get(entity) ?? 0) + 1);
  return [...named];
}

/** The places that may stand on a map, the most named first: those with a sourced position, that a text
 *  uses as ground. A country is an area, not a pin.
 *  @param grounds of each article */
export function pinsOf(
  grounds: Iterable<Grounds>,
  entities: { get(id: EntityId): Entity | undefined },
): MapPlace[] {
  const named = new Map<EntityId, number>();
  for (const own of grounds) for (const [id, times] of own) named.set(id, (named.get(id) ?? 0) + times);
  return [...named]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .flatMap(([id]) => {
      const entity = entities.get(id);
      if (entity?.geo === undefined || (entity.placeType !== 'city' && entity.placeType !== 'site'))
        return [];
      return [{ id, name: entity.name, ...entity.geo }];
    });
}
