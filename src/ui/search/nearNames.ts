import type { SearchName } from '../../model/search.ts';
import { slugOf } from '../../model/slug.ts';
import { typedWords } from '../shared/names/findNames.ts';

/** The beginnings under which a mistyped word may be filed: as typed, its first letters the other way round, one of them
 *  too many. */
export function nearPrefixes(typed: string, known: readonly string[]): string[] {
  const there = new Set(known);
  const prefixes = typedWords(typed).flatMap((word) => {
    const [a = '', b = '', c = ''] = [...word];
    return [a + b, b + a, b + c, a + c];
  });
  return [...new Set(prefixes)].filter((prefix) => there.has(prefix));
}

/** So many slips a word of a length may have and still be meant. */
const slipsIn = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Names a word of which is nearly one that was typed, the nearest first; at most `limit`. */
export function nearNames(names: readonly SearchName[], typed: string, limit: number): SearchName[] {
  const parts = typedWords(typed);
  const near = names.flatMap((name) => {
    const words = [name.name, ...(name.aliases ?? [])].flatMap((text) => slugOf(text).split('-'));
    const slips = parts.flatMap((part) => {
      const least = Math.min(...words.map((word) => slipsBetween(part, word, slipsIn(part))));
      return least <= slipsIn(part) ? [least] : [];
    });
    // More words that fit come before fewer, then fewer slips.
    return slips.length === 0
      ? []
      : [{ name, rank: slips.reduce((sum, n) => sum + n, 0) - slips.length * 10 }];
  });
  return near
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** How many letters are to be put in, taken out, exchanged or turned round until one word is the other.
 *  @param most more than these are not counted on; then the number is larger */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (old?.[j] ?? 0) + 1, (old?.[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return old?.[b.length] ?? most + 1;
}
