import type { TextQuoteSelector } from '../../model/article.ts';
import { align } from './align.ts';
import { findWindows } from './findWindows.ts';
import type { Place, Search } from './place.ts';
import { placeAt } from './placeAt.ts';
import { score } from './score.ts';
import { edgeValue } from './surroundings.ts';
import { trim } from './trim.ts';
import { wordsOf } from './wordsOf.ts';

/** How many words beyond a window are looked at: a narrow look keeps two versions of a quote apart, a wide one takes in
 *  a long attribution. */
const looks = [2, 24];
/** Work grows with the square of a quote's words, so of a longer one its ends are sought. */
const longest = 400;
/** Words of each end. */
const endWords = 150;
const surroundings = 64;

/** The places where many words of a selector stand in order. One pass over the text, then bounded work on a few places. */
export function reworded(
  text: string,
  selector: TextQuoteSelector,
  near: (start: number) => number,
): Place[] {
  const { exact } = selector;
  const quote = wordsOf(exact);
  if (quote.count === 0) return [];
  if (quote.count > longest) return byEnds(text, selector, near);
  const before = wordsOf(selector.prefix);
  const after = wordsOf(selector.suffix);
  const words = wordsOf(text);
  const { windows, weights } = findWindows(quote, [before, after], words);
  const atEdge = edgeValue(selector);
  const search = { exact, quote, weights, before, after, atEdge, text, words, near };
  const places: (Place & { worth: number })[] = [];
  for (const { from, to } of windows) {
    for (const place of placesIn(search, from, to)) {
      const at = places.findIndex((other) => other.start < place.end && place.start < other.end);
      const other = places[at];
      if (other === undefined) places.push(place);
      else if (place.worth > other.worth) places[at] = place;
    }
  }
  return places;
}

function placesIn(search: Search, first: number, end: number): ReturnType<typeof placeAt>[] {
  const { quote, weights, words } = search;
  const ranges = looks.map((look) => ({
    from: Math.max(0, first - look),
    to: Math.min(words.count, end + look),
  }));
  const places: ReturnType<typeof placeAt>[] = [];
  for (let n = 0; n < ranges.length; n += 1) {
    const { from, to } = ranges[n] ?? { from: 0, to: 0 };
    const rough = align(quote, weights, words, from, to);
    if (rough === undefined) continue;
    const laid = trim(quote, weights, words, rough);
    const isTrimmed = laid.first > rough.first || laid.last < rough.last;
    places.push(placeAt(search, laid));
    // All of the quote from end to end: a wider look finds no more.
    if (n === 0 && !isTrimmed && laid.first === 0 && laid.last === quote.count - 1) break;
    // What was left out may be part of another version of the quote, right beside this one.
    if (n >= looks.length) continue;
    if (laid.first > rough.first) ranges.push({ from, to: laid.at[laid.first] ?? from });
    if (laid.last < rough.last) ranges.push({ from: laid.at[laid.last] ?? to, to });
  }
  return places;
}

/** A quote of pages runs from where its first words are to where its last ones are. */
function byEnds(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  near: (start: number) => number,
): Place[] {
  const quote = wordsOf(exact);
  const headEnd = quote.end[endWords - 1] ?? 0;
  const tailStart = quote.start[quote.count - endWords] ?? 0;
  const best = (selector: TextQuoteSelector) =>
    reworded(text, selector, near).sort((a, b) => score(b.evidence) - score(a.evidence))[0];
  const head = best({
    prefix,
    exact: exact.slice(0, headEnd),
    suffix: exact.slice(headEnd, headEnd + surroundings),
  });
  const tail = best({
    prefix: exact.slice(tailStart - surroundings, tailStart),
    exact: exact.slice(tailStart),
    suffix,
  });
  if (head === undefined || tail === undefined || tail.start < head.end) return [];
  // Head of one version and tail of another are no passage.
  const length = tail.end - head.start;
  if (length > 2 * exact.length || 2 * length < exact.length) return [];
  const now = wordsOf(text, head.start, tail.end);
  const isSame =
    now.count === quote.count && quote.hash.subarray(0, quote.count).every((hash, i) => hash === now.hash[i]);
  const weaker = score(head.evidence) < score(tail.evidence) ? head : tail;
  return [
    {
      start: head.start,
      end: tail.end,
      change: isSame ? 'typography' : 'reworded',
      evidence: weaker.evidence,
    },
  ];
}
