import type { Article, Block } from '../model/article.ts';
import { type ArticleTexts, lineIds } from '../model/passages.ts';

/** All texts of an article in reading order: its own lines under their ids, then its blocks. So the engine reads it, and
 *  over these, joined, its selectors are told. */
export function articleText(article: ArticleTexts): Pick<Block, 'id' | 'type' | 'text'>[] {
  const lines = lineIds.flatMap((id) => {
    const text = article[id];
    return text === undefined ? [] : [{ id, type: 'paragraph' as const, text }];
  });
  return [...lines, ...article.blocks.map(({ id, type, text }) => ({ id, type, text }))];
}

/** The words of an article, whatever its blocks are called. */
export type Wording = Omit<ArticleTexts, 'blocks'> & { blocks: readonly Pick<Block, 'type' | 'text'>[] };

/** Whether two articles have the same words in the same places. The names of blocks do not matter, what each is does. */
export function isSameText(a: Wording, b: Wording): boolean {
  return wordingOf(a) === wordingOf(b);
}

/** The text of an article as one string that is another's only if both read the same. */
export function wordingOf(article: Wording): string {
  const { headline, alternativeHeadline = null, description = null, dateline = null } = article;
  const blocks = article.blocks.map(({ type, text }) => [type, text]);
  return JSON.stringify([headline, alternativeHeadline, description, dateline, blocks]);
}

/** The article with its marks in reading order, as files keep them. What stands nowhere any more comes last. */
export function inReadingOrder(article: Article): Article {
  const order = new Map(articleText(article).map(({ id }, index) => [id, index]));
  const at = (span: { block: string; start: number } | undefined) =>
    span === undefined
      ? [Number.MAX_SAFE_INTEGER, 0]
      : [order.get(span.block) ?? Number.MAX_SAFE_INTEGER, span.start];
  const by =
    <T>(spanOf: (item: T) => { block: string; start: number } | undefined) =>
    (a: T, b: T) => {
      const [blockA = 0, startA = 0] = at(spanOf(a));
      const [blockB = 0, startB = 0] = at(spanOf(b));
      return blockA - blockB || startA - startB;
    };
  return {
    ...article,
    quotations: article.quotations.toSorted(by((q) => q.segments[0])),
    mentions: article.mentions.toSorted(by((m) => m.span)),
  };
}
