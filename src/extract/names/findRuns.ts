import type { DraftBlock, Token } from '../draft.ts';
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { smallWords } from '../lexicon/smallWords.ts';
import type { Candidate, Reading } from './candidate.ts';
import { extendRun } from './extendRun.ts';
import { candidateOf, makeCandidate } from './makeCandidate.ts';
import { matchKnown } from './matchKnown.ts';
import { splitRun } from './splitRun.ts';

const opening = new Set(['"', '“', '‘', "'", '«', '„', ':', '—', '–', '•', '*', '(', '[']);
/** "Pro-Beijing", "Non-Muslim": the capital belongs to the start of the sentence. */
const prefixed = /^(?:pro|anti|non|pan|ex|post|pre|neo|mid|self|co)-/i;
const before = new Set(['de', 'van', 'von', 'bin', 'di', 'du', 'ben', 'der', 'den', 'al', 'el', 'da', 'dos']);

/** Finds the runs of capitals of every block and what their own words tell. */
export function findRuns(lexicon: Lexicon, reading: Reading): Reading {
  for (const index of reading.blocks.keys()) readBlock(lexicon, reading, index);
  return reading;
}

/** Most words begin small: the loop over them does next to nothing, and hands the rest on. */
function readBlock(lexicon: Lexicon, reading: Reading, index: number): void {
  const block = reading.blocks[index];
  if (block === undefined) return;
  const { tokens, sentences } = block;
  let sentence = 0;
  let started = -1; // The sentence whose first word has been seen.
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.word) continue;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence += 1;
    const first = started !== sentence;
    started = sentence;
    if (token.capital) at = takeRun(lexicon, reading, block, index, at, first);
    else if (token.facts.particled) at = takeParticled(lexicon, reading, block, index, at);
  }
}

/** "al-Qaeda", "al-Amr".
 *  @returns the last token that was used */
function takeParticled(
  lexicon: Lexicon,
  reading: Reading,
  block: DraftBlock,
  index: number,
  at: number,
): number {
  if (prefixed.test(block.tokens[at]?.text ?? '')) return at; // "mid-August"
  const match = matchKnown(lexicon, block.text, block.tokens, at);
  if (match === undefined) {
    reading.candidates.push(makeCandidate(block, index, at, at, { kind: 'unknown', rule: 'capitals' }));
    return at;
  }
  reading.candidates.push(
    makeCandidate(block, index, at, match.last, {
      kind: match.known.entry.type,
      rule: 'lexicon',
      known: match.known,
    }),
  );
  return match.last;
}

/** The run of capitals that begins at a token.
 *  @param first whether the token is the first word of its sentence
 *  @returns the last token that was used */
function takeRun(
  lexicon: Lexicon,
  reading: Reading,
  block: DraftBlock,
  index: number,
  at: number,
  first: boolean,
): number {
  const { tokens, text } = block;
  const token = tokens[at];
  if (token === undefined) return at;
  const mark = tokens[at - 1]?.text ?? '';
  const initial = first || opening.has(mark) || mark === '.' || mark === '!' || mark === '?';
  const small = initial && smallWords.has(token.lower) && tokens[at + 1]?.capital === true;
  if (small && matchKnown(lexicon, text, tokens, at) === undefined) return at; // "The Summit"
  if (token.text.includes('-') && matchKnown(lexicon, text, tokens, at) === undefined) {
    const parts = hyphenated(lexicon, token, index, at);
    reading.candidates.push(...parts);
    if (parts.length > 0 || prefixed.test(token.text)) return at;
  }
  let from = at;
  while (from > 0 && before.has(tokens[from - 1]?.text ?? '') && from > at - 2) from -= 1;
  const to = extendRun(text, tokens, at);
  const count = reading.candidates.length;
  const last = Math.max(to, splitRun(lexicon, reading, { block, index, from: at, to, initial }));
  const found = reading.candidates[count];
  if (
    from < at &&
    found !== undefined &&
    reading.candidates.length === count + 1 &&
    found.first === from + 1 &&
    found.kind === 'unknown'
  )
    reading.candidates[count] = makeCandidate(block, index, from, found.last, {
      kind: 'unknown',
      rule: 'particle',
    });
  return last;
}

/** "Soviet-era", "U.S.-led", "Russia-Ukraine": the known parts of a word with a hyphen. */
function hyphenated(lexicon: Lexicon, token: Token, block: number, at: number): Candidate[] {
  const found: Candidate[] = [];
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
      const kind = known.form === 'demonym' ? 'demonym' : known.entry.type;
      found.push(
        candidateOf(block, start, start + text.length, at, at, words, text, { kind, known, rule: 'lexicon' }),
      );
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
