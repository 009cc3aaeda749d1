import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article } from '../model/article.ts';
import { isShown, shownSpeaker } from '../model/attribution.ts';
import { typeset } from '../text/typeset.ts';

/** The article as the site serves it: what editors rejected is gone, and so is every name that we are not
 *  sure enough of to print. What leaves the house is what the page shows, no more.
 *  @returns `undefined` for an article that is withheld or was called back. */
export function publishArticle(article: Article, info: ArchiveInfo): Article | undefined {
  if (article.pubStatus !== 'usable') return undefined;
  return {
    ...article,
    quotations: article.quotations
      .filter(isShown)
      .map((q) => ({ ...q, speaker: shownSpeaker(q, info.threshold) })),
    entities: article.entities.map((entity) => ({ ...entity, name: typeset(entity.name) })),
    mentions: article.mentions.filter((m) => m.review?.state !== 'rejected'),
  };
}
