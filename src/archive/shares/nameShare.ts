import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, EntityId } from '../../model/article.ts';
import { isAnnounced, isChecked, isQuoted, isStatement } from '../../model/attribution.ts';
import { isCounted } from '../../model/mentions.ts';
import { checkedEntities } from '../checkedEntities.ts';

/** How often one article names somebody or something, and how often they speak in it. */
export type NameCount = {
  id: EntityId;
  /** Statements of theirs with words between marks, and those in the reporter's words alone. */
  quoted: number;
  reported: number;
  /** Names, other names, names of a people; no pronouns. */
  named: number;
  /** How often the text means it as ground, for maps. */
  asPlace: number;
  /** Statements of theirs that nobody has checked, where only what was checked is told. */
  waiting: number;
};

/** The share of one article in everything that is counted: who is named, and who speaks. */
export type NameShare = {
  id: string;
  date: string | undefined;
  sections: string[];
  names: NameCount[];
  /** Whom an editor has looked at. */
  checked: EntityId[];
  statements: StatementCounts;
};

/** The statements of some articles. All but `waiting` are of those that are told of. */
export type StatementCounts = {
  total: number;
  checked: number;
  /** We are not sure who speaks, so nobody is named. */
  unidentified: number;
  /** Of a body, a group, or somebody who is described and not named. */
  ofOthers: number;
  waiting: number;
};

/** Pure: knows of no other article.
 *  @param article as published */
export function nameShare(article: Article, review: ArchiveInfo['review']): NameShare {
  const names = new Map<EntityId, NameCount>(
    article.entities.map(({ id }) => [id, { id, quoted: 0, reported: 0, named: 0, asPlace: 0, waiting: 0 }]),
  );
  const people = new Set(article.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const statements: StatementCounts = { total: 0, checked: 0, unidentified: 0, ofOthers: 0, waiting: 0 };
  for (const q of article.quotations.filter(isStatement)) {
    const own = names.get(q.speaker?.entity ?? '');
    if (!isAnnounced(q, review)) {
      statements.waiting += 1;
      if (own) own.waiting += 1;
      continue;
    }
    if (own) own[isQuoted(q) ? 'quoted' : 'reported'] += 1;
    statements.total += 1;
    if (isChecked(q)) statements.checked += 1;
    if (q.speaker === undefined) statements.unidentified += 1;
    else if (!people.has(q.speaker.entity ?? '')) statements.ofOthers += 1;
  }
  for (const mention of article.mentions) {
    const own = names.get(mention.entity);
    if (own === undefined) continue;
    if (isCounted(mention)) own.named += 1;
    if (mention.as === 'place') own.asPlace += 1;
  }
  return {
    id: article.id,
    date: article.datePublished,
    sections: article.sections ?? [],
    names: [...names.values()],
    checked: [...checkedEntities(article)],
    statements,
  };
}
