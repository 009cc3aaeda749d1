import type { Span } from '../model/article.ts';
import { type ArticleTexts, lineIds, textsOf } from '../model/passages.ts';

/** Every word of an article in the order in which the search index counts them: its own lines first, then its blocks. A
 *  word is what stands between gaps, its punctuation with it. */
export function searchedWords(article: ArticleTexts): Span[] {
  const texts = textsOf(article);
  return [...lineIds, ...article.blocks.map(({ id }) => id)].flatMap((block) =>
    [...(texts.get(block) ?? '').matchAll(/[^\s\u0085]+/gu)].map(({ 0: word, index }) => ({
      block,
      start: index,
      end: index + word.length,
    })),
  );
}
