import type { Article, Entity, EntityId } from '../../model/article.ts';
import { isStatement } from '../../model/attribution.ts';
import { type EntityRow, isDoubtful } from '../../model/entityPreview.ts';
import { isCounted } from '../../model/mentions.ts';
import { isListed } from '../../model/publicRole.ts';
import { uniteEntities } from '../uniteEntities.ts';
import { entityDoubts } from './entityDoubts.ts';

/** Every person, place and organization of an archive with how often it stands there, and what to look at. Doubtful
 *  ones first, those named most first among them: one merge there puts the most right.
 *  @param articles with what people decided applied */
export function entityRows(articles: readonly Article[]): EntityRow[] {
  const entities = uniteEntities(articles);
  const doubts = entityDoubts(entities.values());
  const counts = new Map<EntityId, { articles: number; quotes: number; mentions: number }>();
  const count = (id: EntityId) => {
    const known = counts.get(id) ?? { articles: 0, quotes: 0, mentions: 0 };
    counts.set(id, known);
    return known;
  };
  for (const article of articles) {
    for (const { id } of article.entities) count(id).articles += 1;
    for (const mention of article.mentions) if (isCounted(mention)) count(mention.entity).mentions += 1;
    for (const quotation of article.quotations) {
      const speaker = quotation.speaker?.entity;
      if (speaker !== undefined && isStatement(quotation)) count(speaker).quotes += 1;
    }
  }
  return [...entities.values()]
    .map((entity) => rowOf(entity, count(entity.id), doubts.get(entity.id) ?? []))
    .sort(
      (a, b) => weight(b) - weight(a) || b.mentions - a.mentions || Number(a.id > b.id) - Number(a.id < b.id),
    );
}

/** A name that may be somebody else's asks for a look; a single word that is nobody else's rarely does. */
const weight = (row: EntityRow) => Number(isDoubtful(row));

function rowOf(
  entity: Entity,
  counts: { articles: number; quotes: number; mentions: number },
  doubts: EntityRow['doubts'],
): EntityRow {
  return {
    id: entity.id,
    name: entity.name,
    aliases: entity.aliases,
    description: entity.description,
    ...counts,
    listed: isListed(entity),
    wikidata: entity.wikidata,
    placeType: entity.placeType,
    containedIn: entity.containedIn,
    geo: entity.geo,
    formerIds: entity.formerIds ?? [],
    doubts,
  };
}
