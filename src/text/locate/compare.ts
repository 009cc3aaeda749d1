import type { Alignment } from './align.ts';
import type { Search } from './place.ts';
import { similar } from './similar.ts';
import { elided, marked, type Words } from './wordsOf.ts';

/** What became of the words of a quote, in sums of what they tell (`weights`). */
export type Comparison = {
  all: number;
  /** Stayed as they were, or nearly (a slip of the hand). */
  stayed: number;
  /** Gone where an ellipsis stands now. */
  elided: number;
  /** The longest run of words gone without an ellipsis. */
  hole: number;
  /** Words put in, or put in the place of others; an attribution between marks is not among them. */
  foreign: number;
  /** Words not the same: replaced, missing without an ellipsis, put in. Units: words. */
  changed: number;
  /** Missing words in runs that read as a cut. Units: words. */
  cut: number;
  /** Attributions put in between marks. */
  splits: number;
  /** Words in another case, the first apart. */
  recased: number;
  /** UTF-16 units of the words that stayed. */
  letters: number;
};

/** A run of missing words with nothing in its place reads as a cut from this length on. */
const cutRun = 3;
/** What a word tells that the quote has not, where the mean is unknown. */
const unknown = 0.7;

/** Sets the quote beside the text's words `from` to `to`, as aligned. */
export function compare(
  { exact, text: whole, quote, weights, words: text }: Search,
  { at, first, last }: Alignment,
  { from, to }: { from: number; to: number },
): Comparison {
  const sum: Comparison = {
    all: 0,
    stayed: 0,
    elided: 0,
    hole: 0,
    foreign: 0,
    changed: 0,
    cut: 0,
    splits: 0,
    recased: 0,
    letters: 0,
  };
  const wordAt = (words: Words, of: string, i: number) => of.slice(words.start[i] ?? 0, words.end[i] ?? 0);
  /** Weighs quote words i to k against text words j to l, between two that stayed. */
  const between = (i: number, k: number, j: number, l: number) => {
    const missing = k - i;
    const extra = l - j;
    const bits = text.before[l] ?? 0;
    const dots = ((text.before[j] ?? 0) | bits) & ~((quote.before[i] ?? 0) | (quote.before[k] ?? 0)) & elided;
    let lost = 0;
    let matched = 0;
    for (let n = 0; n < missing; n += 1) {
      const weight = weights[i + n] ?? 0;
      sum.all += weight;
      // At the head the words before the first one that stayed stand right-aligned.
      const other = i === 0 ? l - missing + n : j + n;
      const own = wordAt(quote, exact, i + n);
      if (other >= j && other < l && similar(own, wordAt(text, whole, other))) {
        sum.stayed += 0.8 * weight;
        sum.letters += own.length;
        matched += 1;
      } else lost += weight;
    }
    const isSplit =
      missing === 0 && extra > 0 && i > 0 && k < quote.count && ((text.before[j] ?? 0) & bits & marked) !== 0;
    if (isSplit) sum.splits += 1;
    else {
      sum.foreign += (extra - matched) * unknown;
      if (missing > 0 && extra === 0 && dots !== 0) {
        sum.elided += lost;
        sum.cut += missing;
        lost = 0;
      } else if (missing >= cutRun && extra === 0) sum.cut += missing;
      else sum.changed += Math.max(missing, extra);
    }
    sum.hole = Math.max(sum.hole, lost);
  };
  let i = 0;
  let j = from;
  for (let n = first; n <= last; n += 1) {
    const here = at[n] ?? -1;
    if (here < 0 || text.hash[here] !== quote.hash[n]) continue;
    if (n > i || here > j) between(i, n, j, here);
    const unit = (of: string, words: Words, index: number) => of.charCodeAt(words.start[index] ?? 0);
    if (n > 0 && unit(exact, quote, n) !== unit(whole, text, here)) sum.recased += 1;
    const weight = weights[n] ?? 0;
    sum.all += weight;
    sum.stayed += weight;
    sum.letters += (quote.end[n] ?? 0) - (quote.start[n] ?? 0);
    i = n + 1;
    j = here + 1;
  }
  if (i < quote.count || j < to) between(i, quote.count, j, to);
  return sum;
}
