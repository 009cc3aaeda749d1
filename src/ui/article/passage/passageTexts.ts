import type { Article, Span } from '../../../model/article.ts';
import { blockGap, joinBlocks } from '../../../text/selectors.ts';
import { typeset } from '../../../text/typeset.ts';

/** The texts of an article in which readers select words, as one text. */
export type PassageTexts = {
  /** Typeset, as it is read; its offsets are those of the text as delivered. */
  text: string;
  blocks: { id: string; text: string; start: number }[];
};

/** Headline, standfirst and blocks, in the order of the page. */
export function passageTexts(article: Article): PassageTexts {
  const standfirst = article.description === undefined ? 'alternativeHeadline' : 'description';
  const blocks = [
    { id: 'headline', text: article.headline },
    ...(article[standfirst] === undefined ? [] : [{ id: standfirst, text: article[standfirst] }]),
    ...article.blocks,
  ].map(({ id, text }) => ({ id, text: typeset(text) }));
  const { text, starts } = joinBlocks(blocks);
  return { text, blocks: blocks.map((block) => ({ ...block, start: starts.get(block.id) ?? 0 })) };
}

/** What of each block lies between two offsets of the joined text. */
export function spansIn({ blocks }: PassageTexts, { start, end }: { start: number; end: number }): Span[] {
  return blocks
    .map((block) => ({
      block: block.id,
      start: Math.max(0, start - block.start),
      end: Math.min(block.text.length, end - block.start),
    }))
    .filter((span) => span.start < span.end);
}

/** The texts of an article as they once were, oldest last; those that are not kept are not there. */
export function earlierTexts(article: Article): { text: string; at: string }[] {
  return (article.revisions ?? [])
    .filter((revision) => revision.before.length > 0)
    .map(({ before, at }) => ({ text: before.map(({ text }) => typeset(text)).join(blockGap), at }))
    .toReversed();
}
