import { organizationHeads, otherHeads, surnameHeads } from '../../lexicon/heads.ts';
import { first, tail, type WordRule } from './segment.ts';

/** Centres that are buildings. */
const building = /^(?:convention|shopping|sports|civic|community|arts|detention) (?:center|centre)$/;

const linking = new Set(['of', 'for', 'on', 'to']);

/** A word that heads organizations closes it, or opens it before "of": "Indonesian Navy", "Ministry of Health". */
export const organizationHead: WordRule = (segment) => {
  const { words, end, lexicon } = segment;
  if (words.length < 2) return undefined;
  const last = tail(segment);
  const closes = organizationHeads.has(last) && !building.test(words.slice(-2).join(' '));
  const schools = last === 'district' && words.at(-2) === 'school';
  const opens =
    words.length > 2 &&
    !otherHeads.has(first(segment)) &&
    words.some((word, at) => organizationHeads.has(word) && linking.has(words[at + 1] ?? ''));
  const abroad =
    organizationHeads.has(words.at(-2) ?? '') && lexicon.names.get(last)?.[0]?.entry.actor === true; // "World Wildlife Fund Mexico"
  if (!closes && !schools && !opens && !abroad) return undefined;
  // "George Church", "Wiley Post".
  if (words.length === 2 && lexicon.given.has(first(segment)) && surnameHeads.has(last)) return undefined;
  // "University of Kansas Chip Taylor": who belongs to it follows at once.
  const person = opens && !closes && words.length > 4 && lexicon.given.has(words.at(-2) ?? '');
  return { last: person ? end - 2 : end, kind: 'organization', rule: 'organization-head' };
};
