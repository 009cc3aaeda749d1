import type { Alignment } from './align.ts';
import type { Search } from './place.ts';
import { broken, elided, marked, type Words } from './wordsOf.ts';

/** Words that may have been put in at the edge of a quote. */
const putIn = 2;

/** From which word of the text to which (exclusive) the passage runs, and how many of the quotation marks around it are
 *  still there: beyond the words that stayed to the mark, ellipsis or line end that bounds it, as far as the quote's own
 *  missing words can reach. */
export function extent(
  { quote, before: prefix, after: suffix, words: text }: Search,
  { at, first, last }: Alignment,
): { from: number; to: number; framed: number } {
  const isMarked = (bits: number | undefined) => ((bits ?? 0) & marked) !== 0;
  const opens = isMarked(prefix.before[prefix.count]) || isMarked(quote.before[0]);
  const closes = isMarked(suffix.before[0]) || isMarked(quote.before[quote.count]);
  const from = edge(text, at[first] ?? 0, -1, {
    missing: quote.before.subarray(1, first + 1),
    wasMarked: opens,
    neighbour: prefix.hash[prefix.count - 1],
  });
  const to = edge(text, (at[last] ?? 0) + 1, 1, {
    missing: quote.before.subarray(last + 1, quote.count),
    wasMarked: closes,
    neighbour: suffix.hash[0],
  });
  const framed = Number(opens && isMarked(text.before[from])) + Number(closes && isMarked(text.before[to]));
  return { from, to, framed };
}

/** One end of the passage: `at` and what comes back are gaps, the gap before that word. */
function edge(
  text: Words,
  at: number,
  step: 1 | -1,
  // What stood in the gaps of the quote before its missing words; whether a mark bounded it; the word outside.
  {
    missing,
    wasMarked,
    neighbour,
  }: { missing: Uint8Array; wasMarked: boolean; neighbour: number | undefined },
): number {
  const count = missing.length;
  // Marks and ellipses that the quote itself had there bound nothing.
  const own = [marked, elided].map((bit) => ({
    bit,
    left: missing.filter((bits) => (bits & bit) !== 0).length,
  }));
  for (let moved = 0; moved <= count + putIn; moved += 1) {
    const here = at + step * moved;
    if (here < 0 || here > text.count) break;
    let bits = text.before[here] ?? 0;
    for (const one of own) {
      if ((bits & one.bit) === 0 || one.left === 0) continue;
      one.left -= 1;
      bits &= ~one.bit;
    }
    if ((bits & marked) !== 0 && (wasMarked || count > 0)) return here;
    if ((bits & (elided | broken)) !== 0) return count > 0 ? here : at;
    if (count === 0 && !wasMarked) return at;
    const outside = text.hash[step === 1 ? here : here - 1];
    if (count > 0 && !wasMarked && outside === neighbour && moved <= count) return here;
  }
  // No bound in sight: as many words as are missing, if they are few.
  if (count === 0 || count > 3) return at;
  return Math.min(text.count, Math.max(0, at + step * count));
}
