/** How many words a text has: runs of characters between gaps that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Adults read 238 English words a minute silently
 *  ({@link https://doi.org/10.1016/j.jml.2019.104047 Brysbaert 2019}). */
const wordsAMinute = 238;

/** How long a text takes to read, in whole minutes, never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}

/** The first words of a text, whole, at most `limit` of them; the second value tells whether any are left out. */
export function firstWords(text: string, limit: number): { words: string; cut: boolean } {
  const words = text.trim().split(/\s+/u);
  return { words: words.slice(0, limit).join(' '), cut: words.length > limit };
}
