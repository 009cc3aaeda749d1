import type { Article, Entity, EntityId, Mention, Quotation } from '../../model/article.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';
import type { EntityPreview } from '../../model/entityPreview.ts';
import { isListed } from '../../model/publicRole.ts';
import { applyEntityDecisions } from '../applyEntityDecisions.ts';
import { byAlphabet } from '../lists.ts';
import { uniteEntities } from '../uniteEntities.ts';

/** What other decisions would change across the archive: the same articles under both, compared.
 *  @param articles as their files have them
 *  @param before what is decided now
 *  @param after what would be: `decideEntity` or `undoEntityDecision` gives it */
export function previewEntityDecision(
  articles: readonly Article[],
  before: EntityDecisions,
  after: EntityDecisions,
): EntityPreview {
  const was = articles.map((article) => applyEntityDecisions(article, before));
  const is = articles.map((article) => applyEntityDecisions(article, after));
  const changed = was.flatMap((article, index) => {
    const other = is[index];
    if (other === undefined || other === article) return [];
    const quotes = differing(article.quotations, other.quotations, quoteKey);
    const mentions = differing(article.mentions, other.mentions, mentionKey);
    return quotes + mentions > 0 || entitiesKey(article) !== entitiesKey(other)
      ? [{ id: article.id, headline: article.headline, quotes, mentions }]
      : [];
  });
  const all = { was: uniteEntities(was), is: uniteEntities(is) };
  const heirs = new Map<EntityId, EntityId>();
  for (const entity of all.is.values()) for (const id of entity.formerIds ?? []) heirs.set(id, entity.id);
  const kept = [...all.was.values()].flatMap((entity) => {
    const other = all.is.get(entity.id);
    return other === undefined ? [] : [{ entity, other }];
  });
  return {
    articles: changed.sort(byAlphabet(({ headline }) => headline)),
    quotes: changed.reduce((sum, { quotes }) => sum + quotes, 0),
    mentions: changed.reduce((sum, { mentions }) => sum + mentions, 0),
    gone: [...all.was.keys()].filter((id) => !all.is.has(id)).map((id) => ({ from: id, to: heirs.get(id) })),
    come: [...all.is.keys()].filter((id) => !all.was.has(id)),
    names: kept
      .filter(({ entity, other }) => entity.name !== other.name)
      .map(({ entity, other }) => ({ id: entity.id, was: entity.name, is: other.name })),
    facts: kept.flatMap(({ entity, other }) => changedFacts(entity, other)),
  };
}

function differing<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): number {
  return before.filter((item, index) => {
    const other = after[index];
    return other === undefined || keyOf(item) !== keyOf(other);
  }).length;
}

const quoteKey = ({ speaker, via, to, at }: Quotation) =>
  JSON.stringify([speaker?.entity, speaker?.name, via?.entity, via?.name, to, at]);
const mentionKey = ({ entity, as }: Mention) => `${entity} ${as}`;
const entitiesKey = ({ entities }: Article) => JSON.stringify(entities);

const facts: { fact: string; of: (entity: Entity) => string }[] = [
  { fact: 'listed', of: (entity) => (isListed(entity) ? 'yes' : 'no') },
  { fact: 'Wikidata', of: ({ wikidata }) => wikidata ?? 'none' },
  { fact: 'kind of place', of: ({ placeType }) => placeType ?? 'not known' },
  { fact: 'lies in', of: ({ containedIn }) => containedIn ?? 'not known' },
  {
    fact: 'position',
    of: ({ geo }) => (geo === undefined ? 'not known' : `${geo.latitude}, ${geo.longitude}`),
  },
];

function changedFacts(entity: Entity, other: Entity): EntityPreview['facts'] {
  return facts
    .filter(({ of }) => of(entity) !== of(other))
    .map(({ fact, of }) => ({ id: entity.id, fact, was: of(entity), is: of(other) }));
}
