import type { Entity, EntityId } from '../../model/article.ts';
import { isPublicSpeaker } from '../../model/publicRole.ts';
import type { QuoteShare } from './quoteShares.ts';

/** The share without the statements of people who have no public role: these are in their article alone.
 *  @param entities as all articles together know them */
export function listedQuotes(
  share: QuoteShare,
  entities: Pick<ReadonlyMap<EntityId, Entity>, 'get'>,
): QuoteShare {
  return {
    ...share,
    quotes: share.quotes.filter(({ speaker }) => speaker === undefined || isPublicSpeaker(speaker, entities)),
  };
}
