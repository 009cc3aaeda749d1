import type { Span } from '../../../model/article.ts';
import type { TextMark } from '../blockMarks.ts';

/** The marks of an article with those of a passage inside all others, so that no quote is torn in two. */
export function markPassage(
  marks: ReadonlyMap<string, TextMark[]>,
  spans: readonly Span[],
): ReadonlyMap<string, TextMark[]> {
  const all = new Map(marks);
  for (const [index, { block, start, end }] of spans.entries())
    all.set(block, [
      ...(all.get(block) ?? []),
      { type: 'passage', first: index === 0, last: index === spans.length - 1, start, end },
    ]);
  return all;
}
