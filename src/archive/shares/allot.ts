import { type PassageKind, passageKinds } from '../../model/passageKinds.ts';

/** So many passages stand on a page in all, of whatever kinds. */
export const mostOnPage = 50;

/** What each kind gets before any gets more: their own words most, and something of everything. */
const share: Record<PassageKind, number> = { quoted: 20, reported: 10, spokenOf: 6, to: 3, at: 3, named: 8 };

/** How many passages of each kind a page shows: all of them while they are no more than `mostOnPage`; then each kind
 *  its share, and what others leave over goes to the first that have more, their own words before others' words. */
export function allot(totals: Record<PassageKind, number>): Record<PassageKind, number> {
  const given = { ...totals };
  let left = mostOnPage;
  for (const kind of passageKinds) {
    given[kind] = Math.min(totals[kind], share[kind]);
    left -= given[kind];
  }
  for (const kind of passageKinds) {
    const more = Math.min(totals[kind] - given[kind], left);
    given[kind] += more;
    left -= more;
  }
  return given;
}
