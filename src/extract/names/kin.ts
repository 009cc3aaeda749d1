import type { Reading } from './candidate.ts';
import { personWords } from './personWords.ts';

const kin =
  /\b(?:mother|father|son|daughter|sister|brother|aunt|uncle|grandmother|grandfather|cousin|nephew|niece|widow|wife|husband)$/i;
const behind =
  /^, (?:(?:his|her|their|the|\p{L}+['’]s) )?(?:\p{Ll}+ )?(?:mother|father|son|daughter|sister|brother|aunt|uncle|grandmother|grandfather|cousin|nephew|niece|widow|wife|husband)\b/u;

/** Full names that the article gives as someone's kin: "her mother, Anna Ruth Lind". They are not to be taken for the one of like
 *  name whose kin they are. */
export function kinNames(reading: Reading): Set<string> {
  const found = new Set<string>();
  for (const candidate of reading.candidates) {
    const text = reading.blocks[candidate.block]?.text;
    if (text === undefined || candidate.decided !== 'person' || candidate.words.length < 2) continue;
    const before = text.slice(Math.max(0, candidate.start - 24), candidate.start).replace(/,?\s+$/, '');
    const after = text.slice(candidate.end, candidate.end + 40);
    if (kin.test(before) || behind.test(after)) found.add(personWords(candidate).join(' '));
  }
  return found;
}
