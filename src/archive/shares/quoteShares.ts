import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Speaker } from '../../model/article.ts';
import { isAnnounced, isQuoted, isStatement, quotedWords } from '../../model/attribution.ts';
import type { ArticleRef } from '../../model/pages.ts';
import { typeset } from '../../text/typeset.ts';
import { type QuoteRow, quoteRow } from '../export/quoteRows.ts';
import { articleRef, statementPassage } from '../passages.ts';
import type { SharedPassage } from './entityShares.ts';

/** A statement of an article for the lists of all: plain JSON. */
export type SharedQuote = {
  passage: SharedPassage & { statement: NonNullable<SharedPassage['statement']> };
  /** What decides whether the speaker may be named away from the article. */
  speaker?: Pick<Speaker, 'entity' | 'type'>;
  /** Former ids, at which it is still found. */
  aliases?: string[];
  /** The words between the marks, typeset; absent where they are the reporter's. */
  words?: string;
  /** The line of it in a table. */
  row: QuoteRow;
};

/** What one article tells of its statements, in reading order; none of an article that has none. */
export type QuoteShare = { article: ArticleRef; quotes: SharedQuote[] };

/** The share of an article.
 *  @param article as published: decisions applied, withheld words gone
 *  @param info where it asks for review, statements that nobody has checked are in no share */
export function quoteShare(article: Article, info: Pick<ArchiveInfo, 'review' | 'url'>): QuoteShare {
  return {
    article: articleRef(article),
    quotes: article.quotations
      .filter((q) => isStatement(q) && isAnnounced(q, info.review))
      .flatMap((q) => {
        const { article: _, statement, ...passage } = statementPassage(article, q);
        if (statement === undefined) return [];
        return {
          passage: { ...passage, statement },
          ...(q.speaker && { speaker: { entity: q.speaker.entity, type: q.speaker.type } }),
          ...(q.aliases?.length && { aliases: q.aliases }),
          ...(isQuoted(q) && { words: typeset(quotedWords(article, q)) }),
          row: quoteRow(article, q, info),
        };
      }),
  };
}
