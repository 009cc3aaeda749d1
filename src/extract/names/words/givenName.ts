import { commonWords } from '../../lexicon/commonWords.ts';
import { first, tail, type WordRule } from './segment.ts';

/** It opens with a first name. A place of several words that does so is one still: "San Jose", "Virginia Beach". */
export const givenName: WordRule = (segment) => {
  const { words, lexicon, match, block, from, end } = segment;
  if (words.length < 2 || !lexicon.given.has(first(segment)) || commonWords.has(tail(segment)))
    return undefined;
  if (match !== undefined && match.last > from) return undefined;
  // "Wyatt & Zach" are two.
  let last = from;
  while (last < end && block.tokens[last + 1]?.text !== '&') last += 1;
  return { last, kind: 'person', rule: 'given-name' };
};
