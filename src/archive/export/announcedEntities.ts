import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity } from '../../model/article.ts';
import { isChecked } from '../../model/attribution.ts';
import { isListed } from '../uniteEntities.ts';

/** The people, places and organizations of an article that may be told of away from it: private people are not, and
 *  where the archive asks for review, a person only once an editor has checked that they speak or are named here. */
export function announcedEntities(article: Article, review: ArchiveInfo['review']): Entity[] {
  const checked = new Set([
    ...article.quotations.filter(isChecked).map((q) => q.speaker?.entity),
    ...article.mentions.flatMap((m) => (m.review && isChecked({ review: m.review }) ? [m.entity] : [])),
  ]);
  return article.entities.filter(
    (entity) =>
      isListed(entity) && (review === 'labelled' || entity.type !== 'person' || checked.has(entity.id)),
  );
}
