import type { SearchName } from '../../../model/search.ts';
import { slugOf } from '../../../model/slug.ts';

/** The words that were typed, folded as addresses are. */
export const typedWords = (typed: string): string[] => slugOf(typed).split('-').filter(Boolean);

const wordsOf = (text: string) => slugOf(text).split('-');
const fits = (words: readonly string[], typed: readonly string[]) =>
  typed.every((part) => words.some((word) => word.startsWith(part)));

/** Those who may be meant by what is being typed: each word begins one of their name, or of another name of theirs. Own
 *  names come first; otherwise the order of the list stays. */
export function findNames(names: readonly SearchName[], typed: string): SearchName[] {
  const parts = typedWords(typed);
  if (parts.length === 0) return [];
  const own = names.filter(({ name }) => fits(wordsOf(name), parts));
  const others = names.filter(
    (entry) => !own.includes(entry) && (entry.aliases ?? []).some((alias) => fits(wordsOf(alias), parts)),
  );
  return [...own, ...others];
}
