import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate, Reading } from './candidate.ts';

/** What the country Georgia is told of with; the state of the US is told of with other states. */
const neighbours = new Set([
  'Tbilisi',
  'Abkhazia',
  'South Ossetia',
  'Batumi',
  'Armenia',
  'Azerbaijan',
  'Russia',
]);

/** "Oregon, Washington and Idaho": among states it is the state. */
function settleWashington(lexicon: Lexicon, reading: Reading): void {
  const state = lexicon.names.get('washington state')?.[0]?.entry;
  if (state === undefined) return;
  const { candidates } = reading;
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate?.key !== 'washington' || candidate.known?.entry.placeType !== 'city') continue;
    const tokens = reading.blocks[candidate.block]?.tokens ?? [];
    const listed = (first: Candidate | undefined, second: Candidate | undefined) => {
      if (first === undefined || second === undefined || first.block !== second.block) return false;
      const between = tokens.slice(first.last + 1, second.first).map((token) => token.lower);
      return (
        between.length > 0 && between.length < 3 && between.every((word) => word === ',' || word === 'and')
      );
    };
    const isState = (one: Candidate | undefined) => one?.known?.entry.state === true;
    const before = candidates[at - 1];
    const after = candidates[at + 1];
    const neighbours =
      (isState(before) && listed(before, candidate)) ||
      (isState(after) && listed(candidate, after) && isState(candidates[at + 2]));
    if (neighbours) candidate.known = { ...candidate.known, entry: state };
  }
}

/** "Georgia" in an article about the United States is the state: "Atlanta, Georgia", "Georgia and Florida". */
export function settleShared(lexicon: Lexicon, reading: Reading): Reading {
  settleWashington(lexicon, reading);
  const isShared = (name: string | undefined) => name === 'Georgia';
  if (!reading.candidates.some((one) => isShared(one.known?.entry.name))) return reading;
  const places = reading.candidates.flatMap((one) =>
    one.known?.entry.type === 'place' ? [one.known.entry] : [],
  );
  const states = places.filter((one) => one.state === true || one.within === 'Georgia').length;
  if (states === 0 || places.some((one) => neighbours.has(one.name))) return reading;
  const state = lexicon.names.get('ga')?.[0]?.entry;
  if (state === undefined) return reading;
  for (const candidate of reading.candidates)
    if (candidate.known !== undefined && isShared(candidate.known.entry.name))
      candidate.known = { ...candidate.known, entry: state };
  return reading;
}
