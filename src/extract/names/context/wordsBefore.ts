import type { DraftBlock } from '../../draft.ts';
import { siteHeads } from '../../lexicon/heads.ts';
import { smallWords } from '../../lexicon/smallWords.ts';
import type { Candidate, Reading } from '../candidate.ts';
import { roleBefore } from '../roleBefore.ts';
import { companies } from './companies.ts';
import { hint, leans, strong, title } from './signs.ts';

const within = new Set('in near outside across throughout around inside toward towards into via'.split(' '));
const motion = new Set('from to at off leaving visiting visited reached left between through'.split(' '));
const company = new Set(
  'with told met asked by interviewed joined thanked against succeeded married named called'.split(' '),
);
const determiners = new Set(
  'a an this that these every each any some our their his her its my your'.split(' '),
);

/** What stands before a run tells: a title, an article, a preposition of place.
 *  @param index the candidate's place in the list of all */
export function wordsBefore(reading: Reading, candidate: Candidate, index: number): void {
  const block = reading.blocks[candidate.block];
  if (block === undefined) return;
  const { evidence } = candidate;
  if (block.type === 'dateline') evidence.place += 5;
  const previous = block.tokens[candidate.first - 1];
  const before = previous?.lower ?? '';
  const role = candidate.role === undefined ? roleBefore(block, candidate.first) : undefined;
  if (role !== undefined && (!role.comma || candidate.words.length > 1)) {
    evidence.person += role.comma ? 2 : title;
    candidate.role = {
      block: candidate.block,
      start: block.tokens[role.first]?.start ?? 0,
      end: block.tokens[role.last]?.end ?? 0,
    };
  }
  if (candidate.kind === 'person') return;
  if (companies.has(before)) {
    evidence.organization += strong;
    evidence.person -= 2;
  }
  if (before === 'the') {
    evidence.person -= strong;
    evidence.organization += candidate.words.length > 1 ? leans : hint;
    evidence.none += candidate.words.length > 1 ? hint : leans;
  } else if (determiners.has(before)) {
    evidence.person -= strong;
    evidence.none += 2;
  } else if (
    within.has(before) &&
    previous?.capital === true &&
    candidate.first > 1 &&
    !opens(block, candidate.first - 1)
  ) {
    evidence.none += hint; // "Rest In Peace"
  } else if (within.has(before)) {
    evidence.place += 2.5;
    evidence.person -= hint;
  } else if (motion.has(before)) {
    // "to Houthi rebels": a word that leans on a noun is no place to go to.
    const next = block.tokens[candidate.last + 1];
    const leaning =
      next?.word === true &&
      !next.capital &&
      !smallWords.has(next.lower) &&
      (block.tokens[candidate.last]?.end ?? 0) === candidate.end;
    evidence.place += leaning ? 0.3 : leans;
  } else if (before === 'of' && siteHeads.has(block.tokens[candidate.first - 2]?.lower ?? ''))
    evidence.place += strong;
  else if (company.has(before)) evidence.person += hint;
  if (before === 'and' && listsPlaces(reading, block, candidate, index)) evidence.place += 2.5;
}

/** Whether a token opens a sentence: its capital says nothing. */
function opens(block: DraftBlock, at: number): boolean {
  const before = block.tokens[at - 1];
  return before === undefined || (!before.word && before.text !== ',');
}

/** "at Abydos, Saqqara, and Tuna el-Gebel": what a list of places ends with is one. */
function listsPlaces(reading: Reading, block: DraftBlock, candidate: Candidate, index: number): boolean {
  let at = index;
  let first = candidate.first;
  let places = 0;
  for (let steps = 0; steps < 4; steps += 1) {
    at -= 1;
    const before = reading.candidates[at];
    if (before === undefined || before.block !== candidate.block) return false;
    const between = block.tokens.slice(before.last + 1, first);
    if (between.length > 2 || between.some(({ text }) => text !== ',' && text !== 'and')) return false;
    if (before.kind === 'person' || before.kind === 'organization' || before.kind === 'demonym') return false;
    first = before.first;
    places += 1;
    const preposition = block.tokens[first - 1]?.lower ?? '';
    if (within.has(preposition) || preposition === 'at') return places > 0;
  }
  return false;
}
