import type { Article } from './article.ts';

/** The part of an article that has texts. */
export type ArticleTexts = Pick<
  Article,
  'blocks' | 'headline' | 'alternativeHeadline' | 'description' | 'dateline'
>;

/** The texts that a span can point into, by the id it names: the blocks, and the article's own lines.
 *  A Map, so that a block called `__proto__` is a plain name. */
export function textsOf(article: ArticleTexts): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const block of article.blocks) texts.set(block.id, block.text);
  for (const field of lineIds) {
    const text = article[field];
    if (text !== undefined) texts.set(field, text);
  }
  return texts;
}

/** The article's own lines that spans may name as their block. */
export const lineIds = ['headline', 'alternativeHeadline', 'description', 'dateline'] as const;

/** Where each text stands on the page, from 0: headline first, then the blocks in order. */
export function readingOrder(article: Pick<Article, 'blocks'>): ReadonlyMap<string, number> {
  const order = [
    'headline',
    'alternativeHeadline',
    'description',
    'dateline',
    ...article.blocks.map((b) => b.id),
  ];
  return new Map(order.map((id, index) => [id, index]));
}
