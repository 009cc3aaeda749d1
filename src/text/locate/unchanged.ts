import type { TextQuoteSelector } from '../../model/article.ts';
import { boundary } from './edges.ts';
import type { Place } from './place.ts';
import { agreement, edgeValue } from './surroundings.ts';
import { verbatim } from './verbatim.ts';
import { marked, wordsOf } from './wordsOf.ts';

/** Around a place so many units are read: enough for the surroundings and some words put in. */
const reach = 128;

/** The places where the very words of a selector stand. */
export function unchanged(
  text: string,
  selector: TextQuoteSelector,
  hint: number,
  near: (start: number) => number,
): Place[] {
  const { exact, prefix, suffix } = selector;
  const starts = verbatim(text, selector, hint);
  if (starts.length === 0) return [];
  const atEdge = edgeValue(selector);
  const isMarked = (bits: number | undefined) => ((bits ?? 0) & marked) !== 0;
  const before = wordsOf(prefix);
  const after = wordsOf(suffix);
  const words = wordsOf(exact.slice(0, reach));
  let letters = 0;
  for (let i = 0; i < words.count; i += 1) letters += (words.end[i] ?? 0) - (words.start[i] ?? 0);
  return starts.map((start) => {
    const end = start + exact.length;
    const left = wordsOf(text, Math.max(0, start - reach), start);
    const right = wordsOf(text, end, Math.min(text.length, end + reach));
    return {
      start: boundary(text, start, -1),
      end: boundary(text, end, 1),
      change: 'none',
      evidence: {
        stayed: 1,
        elided: 0,
        foreign: 0,
        hole: 0,
        letters,
        left: agreement(before, left, left.count - 1, -1, atEdge),
        right: agreement(after, right, 0, 1, atEdge),
        intact:
          Number(text.slice(Math.max(0, start - prefix.length), start) === prefix) +
          Number(text.startsWith(suffix, end)),
        framed:
          Number(isMarked(before.before[before.count]) && isMarked(left.before[left.count])) +
          Number(isMarked(after.before[0]) && isMarked(right.before[0])),
        copied: 1,
        recased: 0,
        near: near(start),
      },
    };
  });
}
