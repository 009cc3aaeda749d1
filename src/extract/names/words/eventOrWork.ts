import { otherHeads, otherOpeners } from '../../lexicon/heads.ts';
import { first, knownPiece, tail, type WordRule } from './segment.ts';

/** Events that swallow the place in their name: "Korean War" speaks of no Korean. */
const swallowing = new Set(['war', 'wars', 'crisis', 'revolution', 'syndrome', 'invasion']);

/** Events, laws and works are none of ours; a place before them is: "Texas Marathon". */
export const eventOrWork: WordRule = (segment) => {
  const { words, match, end } = segment;
  const last = tail(segment);
  if (words.length < 2 || !(otherHeads.has(last) || otherOpeners.has(first(segment)))) return undefined;
  if (match !== undefined && match.known.weak !== true && !swallowing.has(last)) return knownPiece(match);
  return { last: end, kind: 'other', rule: 'event-or-work' };
};
