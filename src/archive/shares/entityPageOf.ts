import type { Entity, EntityId } from '../../model/article.ts';
import type { EntityCount, EntityPage, Passage } from '../../model/pages.ts';
import type { PassageKind } from '../../model/passageKinds.ts';
import { entityRef } from '../entityRef.ts';
import type { Atlas } from '../map/atlas.ts';
import { drawMap } from '../map/drawMap.ts';
import { pinsOf } from '../pins.ts';
import type { EntityShare } from './entityShares.ts';

/** What the page of one entity has to know of the others: little of each, and no article. */
export type AmongEntities = {
  /** As all articles together know it; `undefined` for one that none has. */
  get(id: EntityId): Entity | undefined;
  /** Whether it may stand in lists, feeds and search engines. */
  mayBeListed(entity: Entity): boolean;
};

/** The page of a person, place or organization.
 *  @param entity as all articles together know it
 *  @param shares of this entity, the newest article first
 *  @param atlas without one no map is drawn */
export function entityPageOf(
  entity: Entity,
  shares: readonly EntityShare[],
  among: AmongEntities,
  atlas?: Atlas,
): EntityPage {
  const all = (kind: PassageKind): Passage[] =>
    shares.flatMap(({ article, passages }) =>
      (passages[kind] ?? []).map((passage) => ({ article, ...passage })),
    );
  const counts = neighboursOf(shares, among);
  const container = among.get(entity.containedIn ?? '');
  const beside = counts.filter((c) => c.type === 'place').map((c) => c.id);
  return {
    entity,
    listed: among.mayBeListed(entity),
    articles: shares.length,
    named: shares.reduce((sum, { named }) => sum + named, 0),
    quoted: all('quoted'),
    reported: all('reported'),
    spokenOf: all('spokenOf'),
    saidHere: all('at'),
    mentions: all('named'),
    together: counts.filter((c) => c.type !== 'place'),
    places: counts.filter((c) => c.type === 'place'),
    within: container && entityRef(container),
    map: atlas && mapOf(entity, beside, shares, among, atlas),
  };
}

/** Who and what is named in the same paragraphs, the most often first. A private person is linked in the article
 *  alone. */
function neighboursOf(shares: readonly EntityShare[], among: AmongEntities): EntityCount[] {
  const paragraphs = new Map<EntityId, number>();
  for (const { neighbours } of shares)
    for (const [id, count] of neighbours) paragraphs.set(id, (paragraphs.get(id) ?? 0) + count);
  return [...paragraphs]
    .flatMap(([id, count]) => {
      const known = among.get(id);
      return known && among.mayBeListed(known) ? [{ ...entityRef(known), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** A place is mapped where its own position is certain; a person's map shows the places named beside. */
function mapOf(
  entity: Entity,
  beside: readonly EntityId[],
  shares: readonly EntityShare[],
  among: AmongEntities,
  atlas: Atlas,
) {
  const places = new Set(beside);
  const pins = pinsOf(
    shares.map(({ grounds }) => grounds),
    among,
  );
  if (entity.type === 'place') {
    const itself = pins.find((pin) => pin.id === entity.id);
    return itself && drawMap([itself, ...pins.filter((p) => p !== itself && places.has(p.id))], atlas);
  }
  return drawMap(
    pins.filter((pin) => places.has(pin.id)),
    atlas,
  );
}
