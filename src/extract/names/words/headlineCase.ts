import { commonWords } from '../../lexicon/commonWords.ts';
import { first, knownPiece, type WordRule } from './segment.ts';

/** In a line in title case only what is known, or a first name with one or two words, is taken: the rest waits for
 *  the names of the article. */
export const headlineCase: WordRule = (segment) => {
  const { titleCase, words, end, bounded, lexicon, reading, match } = segment;
  if (!titleCase) return undefined;
  const plain = bounded && words.length > 1 && words.length < 4 && lexicon.given.has(first(segment));
  if (plain && !words.some((word) => commonWords.has(word) || reading.small.has(word)))
    return { last: end, kind: 'person', rule: 'given-name' };
  if (match !== undefined && match.known.weak !== true) return knownPiece(match);
  return { last: segment.from, kind: 'other', rule: 'headline-word' };
};
