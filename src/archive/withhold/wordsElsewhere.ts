import type { Article } from '../../model/article.ts';
import { isWithheld, quotedWords } from '../../model/attribution.ts';
import { textsOf } from '../../model/passages.ts';
import { countWords } from '../../text/words.ts';
import { finderOf } from './sharedWords.ts';

/** So many words in a row are hardly in two articles by chance. */
const telling = 6;

/** The words that an article withholds. */
export const withheldPassages = (article: Article): string[] =>
  article.quotations
    .filter((q) => article.pubStatus !== 'usable' || isWithheld(q))
    .map((q) => quotedWords(article, q));

/** What looks for such words in another article that one may read.
 *  @returns whether they stand in it */
export function finderElsewhere(passages: readonly string[]): (other: Article) => boolean {
  const find = finderOf(passages);
  const isThere = (text: string) =>
    find(text).some(({ start, end }) => countWords(text.slice(start, end)) >= telling);
  return (other) => other.pubStatus === 'usable' && [...textsOf(other).values()].some(isThere);
}

/** Words that one article withholds and another still has: the same agency's quote, most likely. Only a person can say whether
 *  they must go there too.
 *  @returns pairs of article ids, in the order of the articles; never the words */
export function wordsElsewhere(articles: readonly Article[]): { withheldIn: string; standIn: string }[] {
  return articles.flatMap((article) => {
    const passages = withheldPassages(article);
    if (passages.length === 0) return [];
    const isIn = finderElsewhere(passages);
    return articles
      .filter((other) => other.id !== article.id && isIn(other))
      .map((other) => ({ withheldIn: article.id, standIn: other.id }));
  });
}
