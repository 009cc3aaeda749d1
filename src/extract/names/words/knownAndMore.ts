import { smallWords } from '../../lexicon/smallWords.ts';
import { wordsOf } from '../makeCandidate.ts';
import { knownPiece, tail, type WordRule, wordAt } from './segment.ts';

/** It opens with a place, a demonym or a body: "Russian Orthodox …", "Houston Astros", "Texas Democrat". */
export const knownAndMore: WordRule = (segment) => {
  const { match, words, block, from, end, reading, lexicon } = segment;
  if (match === undefined || match.known.weak === true) return undefined;
  const { known } = match;
  const rest = words.length - wordsOf(block, from, match.last).length;
  const next = wordAt(segment, match.last + 1);
  if (known.form === 'demonym' || known.entry.type === 'organization') return knownPiece(match);
  if (rest > 1) {
    const whole = !lexicon.given.has(next) && known.entry.actor !== true;
    return whole ? { last: end, kind: 'unknown', rule: 'place-and-more' } : knownPiece(match);
  }
  if (reading.small.has(next) || smallWords.has(next)) return knownPiece(match);
  return tail(segment).endsWith('s')
    ? { last: end, kind: 'organization', rule: 'team' }
    : { last: end, kind: 'unknown', rule: 'place-and-more' };
};
