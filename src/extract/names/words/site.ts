import { commonWords } from '../../lexicon/commonWords.ts';
import { siteHeads, siteOpeners, surnameHeads } from '../../lexicon/heads.ts';
import { roles } from '../../lexicon/roles.ts';
import { smallWords } from '../../lexicon/smallWords.ts';
import { first, tail, type WordRule } from './segment.ts';

/** A word for a kind of place closes or opens it: "Hartsfield Airport", "Lake Erie". After a title or a first name a
 *  word that is a surname too does not: "Lauryn Hill". */
export const site: WordRule = (segment) => {
  const { words, role, lexicon, end, block } = segment;
  if (role !== undefined || words.length < 2) return undefined;
  const given = lexicon.given.has(first(segment));
  const last = tail(segment);
  const closes = siteHeads.has(last) && !(given && surnameHeads.has(last));
  const opens = siteOpeners.has(first(segment)) && !given;
  // "United States District judge": what leans on an office is no place.
  if (roles.has(block.tokens[end + 1]?.lower ?? '')) return undefined;
  // "Town Hall", "Congressional District" are no names.
  if (!opens && words.slice(0, -1).every((word) => commonWords.has(word) || smallWords.has(word)))
    return undefined;
  return closes || opens ? { last: end, kind: 'place', rule: 'site-word' } : undefined;
};
