import { knownPiece, type WordRule, wordAt } from './segment.ts';

/** The lexicon knows all of it: "North Korea", "World Health Organization". */
export const knownName: WordRule = (segment) => {
  const { match, end, role, words, from, lexicon } = segment;
  if (match === undefined || match.last < end) return undefined;
  const { entry, weak } = match.known;
  if (weak === true) return { last: match.last, kind: 'unknown', rule: 'weak-place', known: match.known };
  // "President Lincoln", "Ms. Sydney": a title makes a person of a city's name.
  if (
    role !== undefined &&
    entry.placeType === 'city' &&
    words.length === 1 &&
    lexicon.given.has(wordAt(segment, from))
  )
    return { last: end, kind: 'person', rule: 'role-before' };
  return knownPiece(match);
};
