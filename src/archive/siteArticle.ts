import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, Quotation } from '../model/article.ts';
import { isFormer, isStatement, isWithheld } from '../model/attribution.ts';
import type { EntityDecisions } from '../model/entityDecisions.ts';
import type { History } from '../model/history.ts';
import { applyEntityDecisions } from './applyEntityDecisions.ts';
import { deriveHistory } from './history/deriveHistory.ts';
import { publishReadable, readableArticle } from './publishArticle.ts';
import { type SeenBefore, withoutUnseen } from './seenByReaders.ts';
import { closedArticle } from './withhold/closedArticle.ts';

/** An article that one may read, as published, and what goes with it. */
export type OpenArticle = {
  article: Article;
  /** Old addresses of quotes that are withheld themselves, or gone with the words of another that is. */
  withheldIds: string[];
  /** Absent of one that never changed. */
  history?: History;
};

/** What one may not read any more, by its address alone. */
export type ClosedArticle = { article: Article; quotationIds: string[] };

/** What the site has of an article, decisions applied and withheld words gone: all that follows is made of this. It depends
 *  on no other article. */
export function siteArticle(
  raw: Article,
  info: ArchiveInfo,
  decisions: EntityDecisions,
  seen: SeenBefore,
): { open: OpenArticle; closed?: never } | { closed: ClosedArticle; open?: never } {
  const decided = withoutUnseen(applyEntityDecisions(raw, decisions), seen);
  const closed = closedArticle(decided);
  if (closed !== undefined)
    return { closed: { article: closed, quotationIds: addressIdsOf(decided, () => true) } };
  const readable = readableArticle(decided);
  const article = publishReadable(readable, info);
  const history = deriveHistory(readable, article);
  const published = new Set(article.quotations.flatMap((q) => [q.id, ...(q.aliases ?? [])]));
  const withheldIds = addressIdsOf(
    decided,
    (q) => isWithheld(q) || ((isStatement(q) || isFormer(q)) && !published.has(q.id)),
  );
  return { open: { article, withheldIds, ...(history === undefined ? {} : { history }) } };
}

/** The ids, present and former, at which quotations of an article were published. */
function addressIdsOf(article: Article, which: (quotation: Quotation) => boolean): string[] {
  return article.quotations.filter(which).flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}
