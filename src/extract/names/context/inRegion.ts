import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Candidate, Reading } from '../candidate.ts';
import { matchKnown } from '../matchKnown.ts';

/** Whether a state or country follows after a comma, at once or after one more place: "Preston, Victoria, Australia". */
export function inRegion(lexicon: Lexicon, reading: Reading, candidate: Candidate): boolean {
  const block = reading.blocks[candidate.block];
  if (block === undefined) return false;
  const before = block.tokens[candidate.first - 1]?.lower ?? '';
  let at = candidate.last + 2;
  for (let steps = 0; steps < 2; steps += 1) {
    const region = matchKnown(lexicon, block.text, block.tokens, at);
    if (region?.known.entry.type !== 'place' || region.known.form === 'demonym') return false;
    const { state, actor } = region.known.entry;
    if (state === true) return true;
    if (actor === true) return steps > 0 || /^(?:in|at|from|near|to|of|outside|on|,)$/.test(before);
    if (block.tokens[region.last + 1]?.text !== ',') return false;
    at = region.last + 2;
  }
  return false;
}
