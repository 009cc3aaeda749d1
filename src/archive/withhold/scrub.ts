import { cutsOf } from './cutsOf.ts';
import { cutText, joinCuts } from './cutText.ts';
import type { WithheldWords } from './withheldWords.ts';

/** A text that no span points into, without withheld words and without who said them beside them. */
export function scrub(text: string, { findWords, findNames }: WithheldWords): string {
  const words = joinCuts(findWords(text));
  if (words.length === 0) return text;
  return cutText(text, cutsOf(text, { words, tells: findNames(text), attribution: [], others: [] })).text;
}

/** The same for every text in a value, however deep. Ids and addresses, which have no gaps in them, stay. */
export function scrubAll<T>(value: T, withheld: WithheldWords): T;
export function scrubAll(value: unknown, withheld: WithheldWords): unknown {
  if (typeof value === 'string') return /\s/u.test(value) ? scrub(value, withheld) : value;
  if (Array.isArray(value)) return value.map((item) => scrubAll(item, withheld));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubAll(item, withheld)]));
}
