import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity, EntityId, Mention, Quotation, Span } from '../../model/article.ts';
import { isAnnounced, isQuoted, isStatement } from '../../model/attribution.ts';
import { isCounted, mentionNumbers, mentionsInOrder } from '../../model/mentions.ts';
import type { ArticleRef, Passage } from '../../model/pages.ts';
import type { PassageKind } from '../../model/passageKinds.ts';
import { textsOf } from '../../model/passages.ts';
import { checkedEntities } from '../checkedEntities.ts';
import { articleRef, mentionPassages, statementPassage } from '../passages.ts';
import { type Grounds, groundsOf } from '../pins.ts';

/** A passage without its article, which all passages of a share have in common. */
export type SharedPassage = Omit<Passage, 'article'>;

/** What one article tells of one of its entities: plain JSON, and all that the entity's page needs of the article. */
export type EntityShare = {
  article: ArticleRef;
  /** As this article knows it. */
  entity: Entity;
  /** In reading order; a kind that the article has none of is absent. */
  passages: Partial<Record<PassageKind, SharedPassage[]>>;
  /** How many mentions are counted: names, aliases and demonyms. */
  named: number;
  /** In how many paragraphs each of the others is named together with it. */
  neighbours: [EntityId, number][];
  /** How often the article means it, or a neighbour of it, as ground: for a map. */
  grounds: Grounds;
  /** Whether an editor has looked at it: that it speaks, or that it is named. */
  checked: boolean;
};

const overlaps = (a: Span, b: Span) => a.block === b.block && a.start < b.end && b.start < a.end;
const mentionsIn = (mentions: readonly Mention[], quotation: Quotation) =>
  mentions.filter((m) => quotation.segments.some((segment) => overlaps(m.span, segment)));

/** The share of every entity of an article.
 *  @param article as published: decisions applied, withheld words gone
 *  @param review where it is `required`, statements that nobody has checked are in no share */
export function entityShares(article: Article, review: ArchiveInfo['review']): EntityShare[] {
  const mentions = mentionsInOrder(article);
  const numbers = mentionNumbers(article);
  const texts = textsOf(article);
  const statements = article.quotations.filter((q) => isStatement(q) && isAnnounced(q, review));
  const byEntity = Map.groupBy(mentions, (m) => m.entity);
  const paragraphs = Map.groupBy(
    mentions.filter((m) => m.form !== 'pronoun'),
    (m) => m.span.block,
  );
  const inBlock = new Map(
    [...paragraphs].map(([block, some]) => [block, new Set(some.map((m) => m.entity))]),
  );
  const neighbours = neighboursIn(inBlock.values());
  const checked = checkedEntities(article);
  const grounds = groundsOf(article);
  const ref = articleRef(article);
  return article.entities.map((entity) => {
    const { id } = entity;
    const own = byEntity.get(id) ?? [];
    const passages: Record<PassageKind, Passage[]> = {
      ...spokenPassages(article, statements, id, own),
      named: mentionPassages(article, mentions, numbers, texts, id).map((passage) => {
        const beside = [...(inBlock.get(passage.block) ?? [])].filter((other) => other !== id);
        return beside.length === 0 ? passage : { ...passage, beside };
      }),
    };
    const near = neighbours.get(id);
    return {
      article: ref,
      entity,
      passages: Object.fromEntries(
        Object.entries(passages)
          .filter(([, some]) => some.length > 0)
          .map(([kind, some]) => [kind, some.map(({ article: _, ...passage }) => passage)]),
      ),
      named: own.filter(isCounted).length,
      neighbours: [...(near ?? [])],
      grounds: grounds.filter(([place]) => place === id || near?.has(place)),
      checked: checked.has(id),
    };
  });
}

/** The statements that are an entity's own, of it, to it or at it. */
function spokenPassages(
  article: Article,
  statements: readonly Quotation[],
  id: EntityId,
  own: readonly Mention[],
): Record<Exclude<PassageKind, 'named'>, Passage[]> {
  const found: ReturnType<typeof spokenPassages> = { quoted: [], reported: [], spokenOf: [], to: [], at: [] };
  for (const q of statements) {
    const named = mentionsIn(own, q);
    if (q.speaker?.entity === id)
      (isQuoted(q) ? found.quoted : found.reported).push(statementPassage(article, q));
    else if (named.length > 0) {
      const names = named.filter((m) => m.form !== 'pronoun').map((m) => m.span);
      found.spokenOf.push(statementPassage(article, q, names));
    }
    if (q.to === id) found.to.push(statementPassage(article, q));
    if (q.at === id) found.at.push(statementPassage(article, q));
  }
  return found;
}

/** In how many paragraphs each two of an article are named together.
 *  @param paragraphs who is named in each */
function neighboursIn(
  paragraphs: Iterable<ReadonlySet<EntityId>>,
): ReadonlyMap<EntityId, ReadonlyMap<EntityId, number>> {
  const counts = new Map<EntityId, Map<EntityId, number>>();
  for (const here of paragraphs)
    for (const id of here) {
      const others = counts.get(id) ?? new Map<EntityId, number>();
      counts.set(id, others);
      for (const other of here) if (other !== id) others.set(other, (others.get(other) ?? 0) + 1);
    }
  return counts;
}
