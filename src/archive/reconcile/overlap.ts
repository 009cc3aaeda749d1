import type { Quotation, Span } from '../../model/article.ts';

/** Finds the things that share a character with a passage, among many, without looking at them all. */
export function overlapping<T>(
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
): (segments: readonly Span[]) => T[] {
  const byBlock = new Map<string, { item: T; span: Span }[]>();
  for (const item of items) {
    for (const span of spansOf(item)) {
      const there = byBlock.get(span.block);
      if (there === undefined) byBlock.set(span.block, [{ item, span }]);
      else there.push({ item, span });
    }
  }
  return (segments) => [
    ...new Set(
      segments.flatMap((s) =>
        (byBlock.get(s.block) ?? [])
          .filter(({ span }) => span.start < s.end && s.start < span.end)
          .map(({ item }) => item),
      ),
    ),
  ];
}

const lengthOf = (segments: readonly Span[]) => segments.reduce((sum, s) => sum + s.end - s.start, 0);

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a)
    for (const y of b)
      if (x.block === y.block) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** Whether a decision about one quotation is one about the other too. What was checked or withheld stands alone in its
 *  place; what was rejected keeps away only what is mostly the same words, so that a better reading may come. */
export function settles(decided: Quotation, other: Quotation): boolean {
  const common = shared(decided.segments, other.segments);
  if (decided.review.state !== 'rejected' || decided.lifecycle === 'withheld') return common > 0;
  return common * 2 >= Math.max(lengthOf(decided.segments), lengthOf(other.segments));
}
