import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from './candidate.ts';

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

/** "Georgia" in an article about the United States is the state: "Atlanta, Georgia", "Georgia and Florida". */
export function settleShared(lexicon: Lexicon, reading: Reading): Reading {
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
