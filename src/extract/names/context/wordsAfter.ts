import type { Lexicon } from '../../lexicon/lexicon.ts';
import { speechVerbs } from '../../lexicon/roles.ts';
import type { Candidate, Reading } from '../candidate.ts';
import { roleAfter } from '../roleBefore.ts';
import { companies } from './companies.ts';
import { inRegion } from './inRegion.ts';
import { hint, leans, strong, title } from './signs.ts';

const landNouns = new Set(
  'district province region city village town state county suburb neighbourhood neighborhood river island valley airport governorate prefecture oblast peninsula municipality'.split(
    ' ',
  ),
);
/** What things do as well as people. */
const mildVerbs = new Set(
  'is was has had did does became won lost ran runs went plays played called calls died grew arrived announced suggested describes described'.split(
    ' ',
  ),
);

/** What follows a run tells: an age, a role, a verb of saying, a state after a comma. */
export function wordsAfter(lexicon: Lexicon, reading: Reading, candidate: Candidate): void {
  const block = reading.blocks[candidate.block];
  if (block === undefined) return;
  const { evidence } = candidate;
  const { tokens } = block;
  const next = tokens[candidate.last + 1];
  const second = tokens[candidate.last + 2];
  const third = tokens[candidate.last + 3];
  const possessive = (tokens[candidate.last]?.end ?? 0) > candidate.end;
  if (possessive) evidence.person += hint;
  if (next === undefined) return;
  if (next.text === ',' && second !== undefined) {
    if (/^\d{1,2}$/.test(second.text) && third?.text === ',') evidence.person += strong;
    if (second.lower === 'who' || second.lower === 'whose') evidence.person += strong;
    if (
      second.capital &&
      candidate.words.length < 3 &&
      evidence.person < strong &&
      inRegion(lexicon, reading, candidate)
    )
      evidence.place += title;
    if (roleAfter(block, candidate.last) !== undefined)
      evidence.person += candidate.words.length > 1 ? strong : hint;
  }
  if (possessive) return;
  if (!next.capital && companies.has(next.lower)) evidence.organization += leans;
  if (!next.capital && landNouns.has(next.lower)) evidence.place += 2;
  if (next.lower === 'who') evidence.person += 2;
  if (speechVerbs.has(next.lower)) {
    if (candidate.words.length < 4)
      evidence.person += candidate.words.length > 1 || !mildVerbs.has(next.lower) ? leans : 0.4;
    evidence.organization += hint;
    const alone = candidate.explained && candidate.words.length === 1;
    if (alone && !mildVerbs.has(next.lower) && !reading.small.has(candidate.key)) evidence.none -= 2;
  }
}
