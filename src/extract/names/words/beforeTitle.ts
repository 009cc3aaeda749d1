import { commonWords } from '../../lexicon/commonWords.ts';
import { smallWords } from '../../lexicon/smallWords.ts';
import type { WordRule } from './segment.ts';

/** What stands before a title is its field or its house: "Civil Aviation Minister", "Milltech CEO". */
export const beforeTitle: WordRule = ({ titled, words, reading, end, role, lexicon }) => {
  if (!titled || role !== undefined || lexicon.given.has(words[0] ?? '')) return undefined;
  const field = words.some(
    (word) => commonWords.has(word) || smallWords.has(word) || reading.small.has(word),
  );
  return field
    ? { last: end, kind: 'other', rule: 'field' }
    : { last: end, kind: 'organization', rule: 'before-title' };
};
