import { nameKey } from '../../lexicon/lexicon.ts';
import { first, type WordRule } from './segment.ts';

const compass =
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|upper|lower|greater|inner|outer|mainland|downtown|metropolitan)$/;

/** A part of a known place: "Northern Syria", "South London", "Greater Boston". */
export const compassPlace: WordRule = (segment) => {
  const { words, lexicon, end } = segment;
  if (words.length < 2 || words.length > 4 || !compass.test(first(segment))) return undefined;
  const entry = lexicon.names.get(nameKey(words.slice(1).join(' ')))?.[0];
  const place = entry?.entry.type === 'place' && entry.form !== 'demonym';
  return place ? { last: end, kind: 'place', rule: 'site-word' } : undefined;
};
