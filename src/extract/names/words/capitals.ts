import { commonWords } from '../../lexicon/commonWords.ts';
import { organizationHeads } from '../../lexicon/heads.ts';
import { first, type WordRule } from './segment.ts';

/** Capitals and no more: after a title a person ("Republican Parties" names none), else for the context to tell. */
export const capitals: WordRule = (segment) => {
  const { role, end, words } = segment;
  if (role === undefined) return { last: end, kind: 'unknown', rule: 'capitals' };
  const word = first(segment);
  const plain = word.replace(/ies$/, 'y').replace(/s$/, '');
  if (words.length === 1 && (organizationHeads.has(plain) || commonWords.has(plain)))
    return { last: end, kind: 'other', rule: 'field' };
  return { last: end, kind: 'person', rule: 'role-before' };
};
