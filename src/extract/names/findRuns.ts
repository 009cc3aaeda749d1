import type { Token } from '../draft.ts';
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { smallWords } from '../lexicon/smallWords.ts';
import type { Candidate, Reading } from './candidate.ts';
import { extendRun } from './extendRun.ts';
import { makeCandidate } from './makeCandidate.ts';
import { matchKnown } from './matchKnown.ts';
import { splitRun } from './splitRun.ts';

const opening = new Set(['"', '“', '‘', "'", '«', '„', ':', '—', '–', '•', '*', '(', '[']);
/** "Pro-Beijing", "Non-Muslim": the capital belongs to the start of the sentence. */
const prefixed = /^(?:pro|anti|non|pan|ex|post|pre|neo|mid|self|co)-/i;
const before = new Set(['de', 'van', 'von', 'bin', 'di', 'du', 'ben', 'der', 'den', 'al', 'el', 'da', 'dos']);

/** Finds the runs of capitals of every block and what their own words tell. */
export function findRuns(lexicon: Lexicon, reading: Reading): Reading {
  for (const [index, block] of reading.blocks.entries()) {
    const { tokens, sentences, text } = block;
    let sentence = 0;
    let started = -1; // The sentence whose first word has been seen.
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || !token.word) continue;
      while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence += 1;
      const initial =
        started !== sentence ||
        opening.has(tokens[at - 1]?.text ?? '') ||
        /^[.!?]$/.test(tokens[at - 1]?.text ?? '');
      started = sentence;
      if (!token.capital) {
        if (!/^\p{Ll}{2,3}[-'’]\p{Lu}/u.test(token.text) || prefixed.test(token.text)) continue;
        const match = matchKnown(lexicon, text, tokens, at); // "al-Qaeda"
        if (match !== undefined) {
          reading.candidates.push(
            makeCandidate(block, index, at, match.last, {
              kind: match.known.entry.type,
              rule: 'lexicon',
              known: match.known,
            }),
          );
          at = match.last;
        } else
          reading.candidates.push(makeCandidate(block, index, at, at, { kind: 'unknown', rule: 'capitals' }));
        continue;
      }
      const small = initial && smallWords.has(token.lower) && tokens[at + 1]?.capital === true;
      if (small && matchKnown(lexicon, text, tokens, at) === undefined) continue; // "The Summit"
      if (token.text.includes('-') && matchKnown(lexicon, text, tokens, at) === undefined) {
        const parts = hyphenated(lexicon, token);
        for (const part of parts) reading.candidates.push({ ...part, block: index, first: at, last: at });
        if (parts.length > 0 || prefixed.test(token.text)) continue;
      }
      let from = at;
      while (from > 0 && before.has(tokens[from - 1]?.text ?? '') && from > at - 2) from -= 1;
      const begin = at;
      const to = extendRun(text, tokens, at);
      const count = reading.candidates.length;
      at = Math.max(to, splitRun(lexicon, reading, { block, index, from: at, to, initial }));
      const found = reading.candidates[count];
      if (
        from < begin &&
        found !== undefined &&
        reading.candidates.length === count + 1 &&
        found.first === from + 1 &&
        found.kind === 'unknown'
      )
        reading.candidates[count] = makeCandidate(block, index, from, found.last, {
          kind: 'unknown',
          rule: 'particle',
        });
    }
  }
  return reading;
}

/** "Soviet-era", "U.S.-led", "Russia-Ukraine": the known parts of a word with a hyphen. */
function hyphenated(lexicon: Lexicon, token: Token): Omit<Candidate, 'block' | 'first' | 'last'>[] {
  const found: Omit<Candidate, 'block' | 'first' | 'last'>[] = [];
  let start = token.start;
  for (const part of token.text.split(/(?<=-)/)) {
    const text = part.replace(/-$/, '').replace(/['’]s$/, '');
    const known = /^\p{Lu}/u.test(text)
      ? lexicon.names
          .get(fold(text.toLowerCase()))
          ?.find(
            (one) =>
              (one.exact === undefined || one.exact === text.replaceAll('.', '')) &&
              one.weak !== true &&
              one.abbreviation !== true,
          )
      : undefined;
    if (known !== undefined && known.entry.type !== 'person') {
      const words = [fold(text.toLowerCase())];
      found.push({
        start,
        end: start + text.length,
        words,
        key: words.join(' '),
        text,
        kind: known.form === 'demonym' ? 'demonym' : known.entry.type,
        known,
        explained: false,
        evidence: { person: 0, place: 0, organization: 0, none: 0 },
        rule: 'lexicon',
      });
    }
    start += part.length;
  }
  // "Jean-Paul", "Abdul-Aziz": a name that happens to hold a known word stays whole.
  return !prefixed.test(token.text) &&
    token.text.split('-').length > found.length &&
    /-\p{Lu}/u.test(token.text) &&
    found.length < 2
    ? []
    : found;
}
