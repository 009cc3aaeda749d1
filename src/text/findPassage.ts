import type { Change } from './locate/place.ts';
import { type Located, locate } from './locate.ts';
import { type PassageLink, sumOf } from './passageLink.ts';

/** A passage that an address named, as it stands in a text now (UTF-16 units, `end` exclusive).
 *  `part`: of a long passage sometimes only the first or last words are left. */
export type FoundPassage = {
  start: number;
  end: number;
  change: Change;
  confidence: number;
  part: 'whole' | 'beginning' | 'end';
};

/** What may be looked for: a passage of our addresses, or the two ends that another link gives. */
type Sought = Pick<PassageLink, 'prefix' | 'suffix'> & {
  start?: number;
} & ({ exact: string } | { head: string; tail: string; length?: number; sum?: string });

/** So many units may lie between two ends of which the address does not tell how far they were apart. */
const farthest = 20_000;

/** Finds the passage that an address names in a text that may have been edited since.
 *  @returns `undefined` when it is gone, or when no place is likely enough to be it */
export function findPassage(text: string, sought: Sought): FoundPassage | undefined {
  const { prefix, suffix, start } = sought;
  if ('exact' in sought) {
    const found = locate(text, { exact: sought.exact, prefix, suffix }, start);
    return found && { ...found, part: 'whole' };
  }
  const { head, tail, length, sum } = sought;
  const first = locate(text, { exact: head, prefix, suffix: '' }, start);
  const near = first ? first.start : start;
  const last = locate(
    text,
    { exact: tail, prefix: '', suffix },
    near === undefined ? undefined : near + (length ?? head.length) - tail.length,
  );
  if (first === undefined || last === undefined || !areEnds(first, last, length)) {
    const [best, part] =
      (first?.confidence ?? 0) >= (last?.confidence ?? 0)
        ? ([first, 'beginning'] as const)
        : ([last, 'end'] as const);
    return best && { ...best, change: 'cut', part };
  }
  const words = text.slice(first.start, last.end);
  const endsStayed = isSame(first) && isSame(last);
  const isKept = endsStayed && (sum === undefined || sumOf(words) === sum);
  const isUntouched =
    first.change === 'none' && last.change === 'none' && words.length === (length ?? words.length);
  return {
    start: first.start,
    end: last.end,
    change: isKept ? (isUntouched ? 'none' : 'typography') : 'reworded',
    confidence: Math.min(first.confidence, last.confidence),
    part: 'whole',
  };
}

const isSame = ({ change }: Located) => change === 'none' || change === 'typography';

/** Whether two places can be the ends of one passage: in order, and not much nearer or farther than they were. */
function areEnds(first: Located, last: Located, was: number | undefined): boolean {
  const length = last.end - first.start;
  if (last.start < first.start || last.end < first.end) return false;
  return was === undefined ? length <= farthest : length <= 2 * was && 2 * length >= was;
}
