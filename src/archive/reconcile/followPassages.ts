import type { Article, Span } from '../../model/article.ts';
import { joinBlocks } from '../../text/selectors.ts';
import { articleText } from '../articleText.ts';

/** Follows a passage from one text of an article to the next. */
export type Follow = (segments: readonly Span[]) => Span[] | undefined;

/** How many UTF-16 units around a passage are compared where its words stand more than once, as many as selectors keep. */
const surroundings = 32;
/** Few words say little: a passage shorter than this is only the same where something around it is the same too. */
const telling = 24;
const sharedAround = 8;
/** Where words stand oftener than this, the first places are looked at and no more. Units: places. */
const mostPlaces = 2_000;

const quoteMark = /["'“”‘’«»„‚「」『』‹›]/u;
const ofWord = /[\p{L}\p{N}]/u;

/** Where passages of `before` stand in `after`: the very same words, between quotation marks if they were so before;
 *  where they stand more than once, with the same surroundings, and then nearest.
 *  The answer is `undefined` when the words are not there, for nothing, and for what lay in no block. */
export function followPassages(before: Article, after: Article): Follow {
  const from = joinBlocks(articleText(before));
  const onto = articleText(after);
  const to = joinBlocks(onto);
  const starts = onto.map(({ id }) => to.starts.get(id) ?? 0);

  /** The block that holds a run of the new text whole. */
  const spanAt = (start: number, end: number): Span | undefined => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const block = onto[low];
    const base = starts[low] ?? 0;
    if (block === undefined || end - base > block.text.length) return undefined;
    return { block: block.id, start: start - base, end: end - base };
  };

  return (segments) => {
    const runs = segments.map(({ block, start, end }) => {
      const base = from.starts.get(block);
      return base === undefined ? undefined : { start: base + start, end: base + end };
    });
    const start = runs[0]?.start;
    const end = runs.at(-1)?.end;
    if (start === undefined || end === undefined || runs.includes(undefined)) return undefined;
    const place = from.text === to.text ? start : placeOf(from.text, to.text, start, end);
    if (place === undefined) return undefined;
    const spans = runs.map((run) => run && spanAt(place + run.start - start, place + run.end - start));
    const found = spans.filter((span) => span !== undefined);
    return found.length === spans.length ? found : undefined;
  };
}

function placeOf(from: string, to: string, start: number, end: number): number | undefined {
  const exact = from.slice(start, end);
  if (exact === '') return undefined;
  const opened = quoteMark.test(from.charAt(start - 1));
  const closed = quoteMark.test(from.charAt(end));
  let best: { place: number; shared: number; distance: number } | undefined;
  let place = to.indexOf(exact);
  for (let seen = 0; place !== -1 && seen < mostPlaces; seen += 1) {
    const stop = place + exact.length;
    const whole = !cutsWord(to, place) && !cutsWord(to, stop);
    const marked =
      (!opened || quoteMark.test(to.charAt(place - 1))) && (!closed || quoteMark.test(to.charAt(stop)));
    const shared = sharedBefore(from, start, to, place) + sharedAfter(from, end, to, stop);
    if (whole && marked && (exact.length >= telling || shared >= sharedAround)) {
      const distance = Math.abs(place - start);
      if (best === undefined || shared > best.shared || (shared === best.shared && distance < best.distance))
        best = { place, shared, distance };
    }
    place = to.indexOf(exact, place + 1);
  }
  return best?.place;
}

const cutsWord = (text: string, at: number) =>
  ofWord.test(text.charAt(at - 1)) && ofWord.test(text.charAt(at));

function sharedBefore(a: string, atA: number, b: string, atB: number): number {
  let shared = 0;
  while (
    shared < surroundings &&
    atA - shared > 0 &&
    atB - shared > 0 &&
    a[atA - shared - 1] === b[atB - shared - 1]
  )
    shared += 1;
  return shared;
}

function sharedAfter(a: string, atA: number, b: string, atB: number): number {
  let shared = 0;
  while (shared < surroundings && atA + shared < a.length && a[atA + shared] === b[atB + shared]) shared += 1;
  return shared;
}
