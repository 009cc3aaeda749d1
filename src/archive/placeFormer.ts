import type { Article, Quotation, Span } from '../model/article.ts';
import { isStatement, isWithheld } from '../model/attribution.ts';
import { type Located, locate } from '../text/locate.ts';
import { joinBlocks } from '../text/selectors.ts';
import { articleText } from './articleText.ts';
import { isKin } from './history/isKin.ts';

/** The article with a place for every quotation that is gone. Where its words still stand: in a quotation that has them now,
 *  whose address theirs becomes; else unmarked, and they are its `segments`. Where they do not, `stood` tells the block. */
export function placeFormer(article: Article): Article {
  const isGone = (q: Quotation) => q.lifecycle === 'removed' && !isWithheld(q) && q.segments.length === 0;
  if (!article.quotations.some(isGone)) return article;
  const blocks = articleText(article);
  const { text } = joinBlocks(blocks);
  const shown = article.quotations.filter(isStatement);
  const inherited = new Map<Quotation, string[]>();
  const placed = article.quotations.flatMap((q): Quotation[] => {
    if (!isGone(q)) return [q];
    const found = locate(text, q.selector);
    if (found === undefined || !isSame(found)) {
      const stood = placeOf(article, q);
      return [stood === undefined ? q : { ...q, stood }];
    }
    const segments = spansIn(blocks, found);
    const heir = q.review.state === 'rejected' ? undefined : shown.find((other) => holds(other, segments));
    if (heir === undefined) return [{ ...q, segments }];
    inherited.set(heir, [...(inherited.get(heir) ?? []), q.id, ...(q.aliases ?? [])]);
    return [];
  });
  return {
    ...article,
    quotations: placed.map((q) => {
      const ids = inherited.get(q);
      return ids === undefined ? q : { ...q, aliases: [...(q.aliases ?? []), ...ids] };
    }),
  };
}

const isSame = ({ change }: Located) => change === 'none' || change === 'typography';

/** Whether a quotation begins before and ends behind the passage, give or take its marks. */
function holds({ segments: own }: Quotation, segments: readonly Span[]): boolean {
  return segments.every(({ block, start, end }) =>
    own.some((s) => s.block === block && s.start <= start + 1 && s.end >= end - 1),
  );
}

/** A run of a text that was joined of blocks, as spans of these blocks. */
function spansIn(
  blocks: readonly { id: string; text: string }[],
  { start, end }: { start: number; end: number },
): Span[] {
  const { starts } = joinBlocks(blocks);
  return blocks.flatMap(({ id, text }) => {
    const base = starts.get(id) ?? 0;
    const from = Math.max(start - base, 0);
    const to = Math.min(end - base, text.length);
    return from < to ? [{ block: id, start: from, end: to }] : [];
  });
}

/** The block that held a removed quotation when it went, or the last one before it that is still there. */
function placeOf(article: Article, q: Quotation): Quotation['stood'] {
  const ids = new Set([q.id, ...(q.aliases ?? [])]);
  const revision = article.revisions?.findLast((r) =>
    r.quotations.some((entry) => entry.change === 'removed' && ids.has(entry.id)),
  );
  if (revision === undefined) return undefined;
  const before = revision.before.map(({ block, text }) => ({ id: block, text }));
  const old = joinBlocks(before);
  const at = locate(old.text, q.selector)?.start;
  if (at === undefined) return undefined;
  const blocks = articleText(article);
  const index = before.findLastIndex(({ id }) => (old.starts.get(id) ?? 0) <= at);
  for (const { text } of before.slice(0, index + 1).reverse()) {
    const found = blocks.find((b) => b.text === text) ?? blocks.find((b) => isKin(b.text, text));
    if (found !== undefined) return { block: found.id };
  }
  return undefined;
}
