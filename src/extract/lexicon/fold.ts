/** A word as look-ups know it: small letters, no accents, no full stops, no possessive ending. */
export function fold(lower: string): string {
  let word = lower;
  if (word.endsWith("'s") || word.endsWith('’s')) word = word.slice(0, -2);
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .replace(/[.'’]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}
