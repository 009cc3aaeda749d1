import type { Article, Entity, EntityId } from '../model/article.ts';
import type { MapPlace } from './map/frame.ts';

/** The places that may stand on a map, the most named first: those with a sourced position, that the text
 *  uses as ground. A country is an area, not a pin; "Moscow says" is Russia's government, not a place. */
export function pinsOf(
  articles: readonly Pick<Article, 'mentions'>[],
  entities: ReadonlyMap<EntityId, Entity>,
): MapPlace[] {
  const named = new Map<EntityId, number>();
  for (const { mentions } of articles)
    for (const { entity, as } of mentions)
      if (as === 'place') named.set(entity, (named.get(entity) ?? 0) + 1);
  return [...named]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .flatMap(([id]) => {
      const entity = entities.get(id);
      if (entity?.geo === undefined || (entity.placeType !== 'city' && entity.placeType !== 'site'))
        return [];
      return [{ id, name: entity.name, ...entity.geo }];
    });
}
