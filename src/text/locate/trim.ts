import type { Alignment } from './align.ts';
import { broken, elided, marked, type Words } from './wordsOf.ts';

/** Leaves out words at the ends of an alignment that belong to other sentences: small words of the quote ("I", "about")
 *  stand in the next quote too, and would stretch the passage over the closing mark and the attribution. What an
 *  attribution between marks sets apart stays. */
export function trim(quote: Words, weights: Float64Array, text: Words, laid: Alignment): Alignment {
  const at = laid.at.slice();
  let { first, last } = laid;
  const isSame = (i: number) => text.hash[at[i] ?? -1] === quote.hash[i];
  let rest = 0;
  for (let i = first; i <= last; i += 1) if (isSame(i)) rest += weights[i] ?? 0;

  const walk = (step: 1 | -1) => {
    let island = 0;
    let previous = step === 1 ? first : last;
    let cut: number | undefined;
    let dropped = 0;
    for (let i = previous; i >= first && i <= last; i += step) {
      if (!isSame(i)) continue;
      const [left, right] = step === 1 ? [previous, i] : [i, previous];
      const j = (at[left] ?? 0) + 1;
      const l = at[right] ?? 0;
      if (i !== previous && isOutside(quote, text, left + 1, right, j, l) && island * 2 < rest) {
        cut = i;
        dropped = island;
      }
      island += weights[i] ?? 0;
      previous = i;
    }
    rest -= dropped;
    return cut;
  };
  first = walk(1) ?? first;
  last = walk(-1) ?? last;
  for (let i = 0; i < at.length; i += 1) if (i < first || i > last) at[i] = -1;
  return { at, first, last };
}

/** Whether what lies between two words of the quote that stayed leads out of the passage: the quote's words i to k are
 *  missing there, the text's words j to l stand there. */
function isOutside(quote: Words, text: Words, i: number, k: number, j: number, l: number): boolean {
  if (i === k && j === l) return false;
  let bounds = 0;
  for (let n = j; n <= l; n += 1) bounds |= text.before[n] ?? 0;
  for (let n = i; n <= k; n += 1) bounds &= ~(quote.before[n] ?? 0);
  const isSplit = j < l && ((text.before[j] ?? 0) & (text.before[l] ?? 0) & marked) !== 0;
  if (isSplit) return (bounds & elided) !== 0;
  return (bounds & (marked | broken)) !== 0 || l - j > 3 + 2 * (k - i);
}
