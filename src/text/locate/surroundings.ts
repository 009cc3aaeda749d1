import type { Words } from './wordsOf.ts';

/** Words of the surroundings that may have been put in between two that stayed. */
const slip = 3;

/** How far outward from a passage the words are those that stood there before: 0 to 1, nearer and longer words count
 *  for more. `edge` is the index of the first word outside, `step` the direction away from the passage.
 *  @returns when no words stood there: `atEdge` where none stand now, else a half, which tells neither way. */
export function agreement(context: Words, text: Words, edge: number, step: 1 | -1, atEdge: number): number {
  let all = 0;
  let same = 0;
  let at = edge;
  for (let k = 0; k < context.count; k += 1) {
    const i = step === 1 ? k : context.count - 1 - k;
    const length = (context.end[i] ?? 0) - (context.start[i] ?? 0);
    const worth = Math.min(8, length) / (2 + k);
    all += worth;
    for (let j = at, tried = 0; j >= 0 && j < text.count && tried <= slip; j += step, tried += 1) {
      if (text.hash[j] !== context.hash[i]) continue;
      same += worth;
      at = j + step;
      break;
    }
  }
  if (all === 0) return at < 0 || at >= text.count ? atEdge : 0.5;
  return same / all;
}

/** Words at the very beginning of a text have no prefix; a selector with neither prefix nor suffix just was not given any. */
export const edgeValue = ({ prefix, suffix }: { prefix: string; suffix: string }): number =>
  prefix === '' && suffix === '' ? 0.5 : 1;
