import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, Entity, EntityId, Mention, Quotation, Span } from '../model/article.ts';
import { isAnnounced, isQuoted, isStatement } from '../model/attribution.ts';
import { isCounted, mentionNumbers, mentionsInOrder } from '../model/mentions.ts';
import type { EntityCount, EntityPage, EntityRef, Passage } from '../model/pages.ts';
import { textsOf } from '../model/passages.ts';
import { isListed } from '../model/publicRole.ts';
import { checkedEntities } from './checkedEntities.ts';
import type { Atlas } from './map/atlas.ts';
import { drawMap } from './map/drawMap.ts';
import { mentionPassages, statementPassage } from './passages.ts';
import { pinsOf } from './pins.ts';

export function entityRef(entity: Entity): EntityRef {
  return { id: entity.id, type: entity.type, name: entity.name, description: entity.description };
}

/** An article read once, for all of its entities. */
type Reading = {
  article: Article;
  mentions: Mention[];
  numbers: ReadonlyMap<Mention, number>;
  texts: ReadonlyMap<string, string>;
};

const overlaps = (a: Span, b: Span) => a.block === b.block && a.start < b.end && b.start < a.end;
const mentionsIn = (mentions: readonly Mention[], quotation: Quotation, id: EntityId) =>
  mentions.filter((m) => m.entity === id && quotation.segments.some((segment) => overlaps(m.span, segment)));

/** How many paragraphs name each of the others together with an entity. */
function neighbours(readings: readonly Reading[], id: EntityId): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { mentions } of readings) {
    const byBlock = Map.groupBy(
      mentions.filter((m) => m.form !== 'pronoun'),
      (m) => m.span.block,
    );
    for (const inBlock of byBlock.values()) {
      const here = new Set(inBlock.map((m) => m.entity));
      if (!here.delete(id)) continue;
      for (const other of here) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

function pageOf(
  entity: Entity,
  readings: readonly Reading[],
  entities: ReadonlyMap<EntityId, Entity>,
  review: ArchiveInfo['review'],
  mayBeListed: (entity: Entity) => boolean,
  atlas: Atlas | undefined,
): EntityPage {
  const { id } = entity;
  const own: { quoted: Passage[]; reported: Passage[]; spokenOf: Passage[]; saidHere: Passage[] } = {
    quoted: [],
    reported: [],
    spokenOf: [],
    saidHere: [],
  };
  for (const { article, mentions } of readings) {
    for (const q of article.quotations.filter((s) => isStatement(s) && isAnnounced(s, review))) {
      const named = mentionsIn(mentions, q, id);
      const names = named.filter((m) => m.form !== 'pronoun').map((m) => m.span);
      if (q.speaker?.entity === id)
        (isQuoted(q) ? own.quoted : own.reported).push(statementPassage(article, q));
      else if (named.length > 0) own.spokenOf.push(statementPassage(article, q, names));
      if (q.at === id) own.saidHere.push(statementPassage(article, q));
    }
  }
  const counts: EntityCount[] = [...neighbours(readings, id)]
    .flatMap(([other, count]) => {
      const known = entities.get(other);
      // A private person is linked in the article alone.
      return known && mayBeListed(known) ? [{ ...entityRef(known), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const container = entities.get(entity.containedIn ?? '');
  const beside = counts.filter((c) => c.type === 'place').map((c) => c.id);
  return {
    entity,
    listed: mayBeListed(entity),
    articles: readings.length,
    named: readings.reduce(
      (sum, r) => sum + r.mentions.filter((m) => m.entity === id && isCounted(m)).length,
      0,
    ),
    ...own,
    mentions: readings.flatMap((r) => mentionPassages(r.article, r.mentions, r.numbers, r.texts, id)),
    together: counts.filter((c) => c.type !== 'place'),
    places: counts.filter((c) => c.type === 'place'),
    within: container && entityRef(container),
    map: atlas && mapOf(entity, beside, readings, entities, atlas),
  };
}

/** A place is mapped where its own position is certain; a person's map shows the places named beside. */
function mapOf(
  entity: Entity,
  beside: readonly EntityId[],
  readings: readonly Reading[],
  entities: ReadonlyMap<EntityId, Entity>,
  atlas: Atlas,
) {
  const pins = pinsOf(
    readings.map((r) => r.article),
    entities,
  );
  if (entity.type === 'place') {
    const itself = pins.find((pin) => pin.id === entity.id);
    return itself && drawMap([itself, ...pins.filter((p) => p !== itself && beside.includes(p.id))], atlas);
  }
  return drawMap(
    pins.filter((pin) => beside.includes(pin.id)),
    atlas,
  );
}

/** The page of every person, place and organization that the articles name, newest article first.
 *  @param review where it is `required`, statements and people that nobody has
 *  checked are on the page of their article alone: statements on no other, people's own pages in no list */
export function deriveEntityPages(
  articles: readonly Article[],
  entities: ReadonlyMap<EntityId, Entity>,
  review: ArchiveInfo['review'],
  atlas?: Atlas,
): EntityPage[] {
  const readings = articles.map((article) => ({
    article,
    mentions: mentionsInOrder(article),
    numbers: mentionNumbers(article),
    texts: textsOf(article),
  }));
  const checked =
    review === 'required' ? new Set(articles.flatMap((article) => [...checkedEntities(article)])) : undefined;
  const mayBeListed = (entity: Entity) =>
    isListed(entity) &&
    (checked === undefined || entity.type !== 'person' || entity.public === true || checked.has(entity.id));
  const readingsOf = new Map<EntityId, Reading[]>();
  for (const reading of readings) {
    for (const { id } of reading.article.entities) {
      const known = readingsOf.get(id);
      if (known) known.push(reading);
      else readingsOf.set(id, [reading]);
    }
  }
  return [...entities.values()].map((entity) =>
    pageOf(entity, readingsOf.get(entity.id) ?? [], entities, review, mayBeListed, atlas),
  );
}
