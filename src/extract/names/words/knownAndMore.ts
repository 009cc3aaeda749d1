import { isPast } from '../../lexicon/isPast.ts';
import { speechVerbs } from '../../lexicon/roles.ts';
import { smallWords } from '../../lexicon/smallWords.ts';
import { wordsOf } from '../makeCandidate.ts';
import { matchKnown } from '../matchKnown.ts';
import { knownPiece, type Segment, tail, type WordRule, wordAt } from './segment.ts';

/** It opens with a place, a demonym or a body: "Russian Orthodox …", "Houston Astros", "Texas Democrat". */
export const knownAndMore: WordRule = (segment) => {
  const { match, words, block, from, end, reading, lexicon } = segment;
  if (match === undefined || match.known.weak === true) return undefined;
  const { known } = match;
  const rest = words.length - wordsOf(block, from, match.last).length;
  const next = wordAt(segment, match.last + 1);
  if (known.entry.type === 'organization' && isBranch(segment, match.last + 1))
    return { last: end, kind: 'organization', rule: 'organization-head' };
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

/** "CNN Philippines", "Greenpeace Canada": a body's house in a country, where nothing leans on the country ("White House Iran
 *  adviser"). */
function isBranch(segment: Segment, from: number): boolean {
  const { block, end, lexicon } = segment;
  const country = matchKnown(lexicon, block.text, block.tokens, from);
  if (country?.last !== end || country.known.entry.actor !== true || country.known.form === 'demonym')
    return false;
  const next = block.tokens[end + 1];
  return (
    next?.word !== true || speechVerbs.has(next.lower) || smallWords.has(next.lower) || isPast(next.lower)
  );
}
