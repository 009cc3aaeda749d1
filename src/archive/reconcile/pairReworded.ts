import type { Article, Quotation } from '../../model/article.ts';
import { type Located, locate } from '../../text/locate.ts';
import { joinBlocks } from '../../text/selectors.ts';
import { articleText } from '../articleText.ts';
import { isSameSpeaker } from '../isSameSpeaker.ts';
import { isLasting } from './decisions.ts';
import type { Pair } from './pairQuotations.ts';

/** A pair whose words are not the same any more, and what happened to them. */
export type RewordedPair = Pair & { change: Located['change'] };

/** Each search takes about a millisecond in 50,000 characters: of an article that lost more, the first are sought. */
const mostSought = 400;

/** Which quotations that no other has the words of are the same all the same: those that stand where the old words
 *  are found again. Whoever is named at both must be one person: alike words of two people are two quotes. What a person
 *  rejected or withheld is not followed to other words than those they decided about.
 *  @param old those that found no partner, of `before`
 *  @param fresh those that are nobody's yet, of `after` */
export function pairReworded(
  { old, before }: { old: readonly Quotation[]; before: Article },
  { fresh, after }: { fresh: readonly Quotation[]; after: Article },
): RewordedPair[] {
  const sought = old.filter((q) => q.lifecycle === 'current' && !isLasting(q)).slice(0, mostSought);
  if (sought.length === 0 || fresh.length === 0) return [];
  const from = joinBlocks(articleText(before)).starts;
  const to = joinBlocks(articleText(after));
  const places = fresh.flatMap((q) => {
    const place = rangeOf(q, to.starts);
    return place === undefined ? [] : [{ q, ...place }];
  });
  const likely = sought.flatMap((q) => {
    const found = locate(to.text, q.selector, rangeOf(q, from)?.start);
    if (found === undefined) return [];
    return places.flatMap((place) => {
      const common = Math.min(found.end, place.end) - Math.max(found.start, place.start);
      const shorter = Math.min(found.end - found.start, place.end - place.start);
      if (common * 2 < shorter || !isSameSpeaker(q.speaker, place.q.speaker)) return [];
      return [{ before: q, after: place.q, change: found.change, worth: common * found.confidence }];
    });
  });
  const taken = new Set<Quotation>();
  return likely
    .sort((a, b) => b.worth - a.worth)
    .flatMap(({ worth: _, ...pair }) => {
      if (taken.has(pair.before) || taken.has(pair.after)) return [];
      taken.add(pair.before).add(pair.after);
      return [pair];
    });
}

/** From the first word of a quotation to its last, in the joined text (UTF-16 units). */
function rangeOf({ segments }: Quotation, starts: ReadonlyMap<string, number>) {
  const first = segments[0];
  const last = segments.at(-1);
  const start = starts.get(first?.block ?? '');
  const end = starts.get(last?.block ?? '');
  if (first === undefined || last === undefined || start === undefined || end === undefined) return undefined;
  return { start: start + first.start, end: end + last.end };
}
