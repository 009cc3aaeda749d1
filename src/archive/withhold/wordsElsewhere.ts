import type { Article } from '../../model/article.ts';
import { isWithheld, quotedWords } from '../../model/attribution.ts';
import { textsOf } from '../../model/passages.ts';
import { countWords } from '../../text/words.ts';
import { finderOf } from './sharedWords.ts';

/** So many words in a row are hardly in two articles by chance. */
const telling = 6;

/** Words that one article withholds and another still has: the same agency's quote, most likely. Only a person can say whether
 *  they must go there too.
 *  @returns pairs of article ids, in the order of the articles; never the words */
export function wordsElsewhere(articles: readonly Article[]): { withheldIn: string; standIn: string }[] {
  const readable = articles.filter(({ pubStatus }) => pubStatus === 'usable');
  return articles.flatMap((article) => {
    const taken = article.quotations.filter((q) => article.pubStatus !== 'usable' || isWithheld(q));
    if (taken.length === 0) return [];
    const find = finderOf(taken.map((q) => quotedWords(article, q)));
    const isThere = (text: string) =>
      find(text).some(({ start, end }) => countWords(text.slice(start, end)) >= telling);
    return readable
      .filter((other) => other.id !== article.id && [...textsOf(other).values()].some(isThere))
      .map((other) => ({ withheldIn: article.id, standIn: other.id }));
  });
}
