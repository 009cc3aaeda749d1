import type { Reading } from './candidate.ts';
import { personWords } from './personWords.ts';

const kin = new Set(
  'mother father son daughter sister brother aunt uncle grandmother grandfather cousin nephew niece widow wife husband'.split(
    ' ',
  ),
);
const behind =
  /^, (?:(?:his|her|their|the|\p{L}+['’]s) )?(?:\p{Ll}+ )?(?:mother|father|son|daughter|sister|brother|aunt|uncle|grandmother|grandfather|cousin|nephew|niece|widow|wife|husband)\b/u;

/** Full names that the article gives as someone's kin: "her mother, Anna Ruth Lind". They are not to be taken for the one of like
 *  name whose kin they are. */
export function kinNames(reading: Reading): Set<string> {
  const found = new Set<string>();
  for (const candidate of reading.candidates) {
    const text = reading.blocks[candidate.block]?.text;
    if (text === undefined || candidate.decided !== 'person' || candidate.words.length < 2) continue;
    const calls =
      kin.has(wordBefore(text, candidate.start)) ||
      (text.startsWith(', ', candidate.end) && behind.test(text.slice(candidate.end, candidate.end + 40)));
    if (calls) found.add(personWords(candidate).join(' '));
  }
  return found;
}

/** The word that stands before a place, across a comma and gaps, in small letters. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end === at) return '';
  if (text.charAt(end - 1) === ',') end -= 1;
  let start = end;
  while (start > 0 && end - start < 12 && /[a-z]/i.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}
