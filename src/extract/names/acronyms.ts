import type { Candidate, Reading } from './candidate.ts';

const minor = new Set(['of', 'the', 'and', 'for', 'de']);

/** Acronyms in brackets: "World Health Organization (WHO)" ties every later WHO to it. */
export function acronyms(reading: Reading): Map<string, Candidate> {
  const tied = new Map<string, Candidate>();
  for (let at = 0; at < reading.candidates.length; at += 1) {
    const short = reading.candidates[at] as Candidate;
    const long = reading.candidates[at - 1];
    const tokens = reading.blocks[short.block]?.tokens;
    if (long === undefined || long.block !== short.block || tokens === undefined || short.words.length !== 1)
      continue;
    if (
      tokens[short.first - 1]?.text !== '(' ||
      long.last !== short.first - 2 ||
      tokens[short.last + 1]?.text !== ')'
    )
      continue;
    if (!/^[\p{Lu}&.-]{2,8}$/u.test(short.text)) continue;
    const initials = long.words
      .filter((word) => !minor.has(word))
      .map((word) => word[0])
      .join('');
    const letters = short.text.toLowerCase().replace(/[^\p{L}]/gu, '');
    let from = 0;
    for (const letter of letters) from = initials.indexOf(letter, from) + 1 || Number.NaN;
    if (long.words.length < 2 || (Number.isNaN(from) && letters[0] !== initials[0])) continue;
    if (long.kind === 'unknown') long.decided = 'organization';
    if (long.decided === undefined || long.decided === 'person') continue;
    short.decided = long.decided;
    tied.set(short.key, long);
  }
  return tied;
}
