/** A word as look-ups know it: small letters, no accents, no full stops, no possessive ending. */
export function fold(lower: string): string {
  const word = isPossessive(lower) ? lower.slice(0, -2) : lower;
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .replace(/[.'’]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

/** "Kim's" */
export function isPossessive(word: string): boolean {
  return word.endsWith("'s") || word.endsWith('’s');
}
