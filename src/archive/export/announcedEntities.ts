import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity } from '../../model/article.ts';
import { isListed } from '../../model/publicRole.ts';
import { checkedEntities } from '../checkedEntities.ts';

/** The people, places and organizations of an article that may be told of away from it: private people are not, and
 *  where the archive asks for review, a person only once an editor has checked that they speak or are named here. */
export function announcedEntities(article: Article, review: ArchiveInfo['review']): Entity[] {
  const checked = checkedEntities(article);
  return article.entities.filter(
    (entity) =>
      isListed(entity) && (review === 'labelled' || entity.type !== 'person' || checked.has(entity.id)),
  );
}
