import type { TextQuoteSelector } from '../model/article.ts';
import type { Change, Place } from './locate/place.ts';
import { reworded } from './locate/reworded.ts';
import { score } from './locate/score.ts';
import { unchanged } from './locate/unchanged.ts';

/** A passage found again, and what happened to its words: `none`, or the `typography` alone changed (marks, dashes,
 *  spaces, case, accents); `split` by an attribution; `cut` with or without an ellipsis; else `reworded`. */
export type Located = {
  /** UTF-16 units, `end` exclusive; never inside a character. */
  start: number;
  end: number;
  /** How sure it is that this is the passage and has all of it, 0 to 1, calibrated. */
  confidence: number;
  change: Change;
};

/** The odds against "not there any more" from which on an answer is given: rather not know than be wrong. */
const enough = 3;

/** As much of the surroundings as is looked at, UTF-16 units: twice what selectors keep. */
const surroundings = 64;

/** Finds the passage that a selector names in a text that has been edited since.
 *  @param hint where the passage began when the selector was made (UTF-16 units). It settles ties.
 *  @returns `undefined` when the words have gone, or none of the places is likely enough to be theirs. */
export function locate(text: string, selector: TextQuoteSelector, hint?: number): Located | undefined {
  if (selector.exact === '' || text === '') return undefined;
  const places = placesOf(text, selector, hint);
  let all = 1;
  let best: Place | undefined;
  let bestOdds = 0;
  for (const place of places) {
    const odds = Math.exp(score(place.evidence));
    all += odds;
    if (odds > bestOdds) [best, bestOdds] = [place, odds];
  }
  if (best === undefined || bestOdds < enough) return undefined;
  const { start, end, change } = best;
  return { start, end, confidence: bestOdds / all, change };
}

/** Every place that may be the passage, with what speaks for it. */
export function placesOf(text: string, selector: TextQuoteSelector, hint?: number): Place[] {
  const sought = {
    exact: selector.exact,
    prefix: selector.prefix.slice(-surroundings),
    suffix: selector.suffix.slice(0, surroundings),
  };
  const near = (start: number) =>
    hint === undefined || Number.isNaN(hint) ? 0.5 : 1 / (1 + Math.abs(start - hint) / 200);
  const same = unchanged(text, sought, hint ?? 0, near);
  // Words that stand where they stood need no second look; alone, they may have a better match that was edited.
  if (same.some(({ evidence: e }) => e.intact === 2 || (e.left + e.right > 0.5 && e.letters > 20)))
    return same;
  const overlaps = (a: Place) => same.some((b) => a.start < b.end && b.start < a.end);
  return [...same, ...reworded(text, sought, near).filter((place) => !overlaps(place))];
}
