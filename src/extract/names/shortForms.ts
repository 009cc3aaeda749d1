import { organizationHeads } from '../lexicon/heads.ts';
import type { Candidate, Reading } from './candidate.ts';

/** "The Church", "the Post": an organization named in full before, by the one word that says what it is. Words that
 *  two of them share stand for neither. */
export function shortForms(reading: Reading): Map<string, Candidate> {
  const forms = new Map<string, Candidate>();
  const shared = new Set<string>();
  for (const candidate of reading.candidates) {
    if (candidate.decided !== 'organization' || candidate.words.length < 2) continue;
    const name = candidate.known?.entry.name ?? candidate.key;
    for (const word of new Set([candidate.words[0], candidate.words.at(-1)])) {
      if (word === undefined || !organizationHeads.has(word)) continue;
      const other = forms.get(word);
      if (other === undefined) forms.set(word, candidate);
      else if ((other.known?.entry.name ?? other.key) !== name) shared.add(word);
    }
  }
  for (const word of shared) forms.delete(word);
  return forms;
}

/** Whether a candidate is such a word after "the". */
export function calledShort(reading: Reading, candidate: Candidate): boolean {
  if (candidate.words.length !== 1 || (candidate.kind !== 'unknown' && candidate.kind !== 'other'))
    return false;
  return reading.blocks[candidate.block]?.tokens[candidate.first - 1]?.lower === 'the';
}
