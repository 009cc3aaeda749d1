import type { NamesFile, SearchName } from '../../model/search.ts';
import { slugOf } from '../../model/slug.ts';
import { byAlphabet } from '../lists.ts';

/** A file holds no more names than this before it is cut into longer beginnings; some hundred bytes each. */
const mostInFile = 100;
/** What a file keeps that was cut: those one most likely means. */
const keptWhenCut = 20;
/** Beginnings are cut up to here; names that agree so far are few. */
const longestPrefix = 12;

/** How likely somebody is meant: who speaks is sought more than who is named. */
const weightOf = ({ quoted, reported, articles }: SearchName) => quoted * 4 + reported * 2 + articles;

/** The order of names in every list of the search. */
export const mostHeardFirst = (a: SearchName, b: SearchName): number =>
  weightOf(b) - weightOf(a) || byAlphabet<SearchName>(({ id }) => id)(a, b);

type Entry = { name: SearchName; words: ReadonlySet<string> };

/** All names cut into files by how their words begin, two letters at least, folded as addresses are: so the few that begin
 *  as somebody types come without the others.
 *  @returns each file by its beginning */
export function nameFiles(names: readonly SearchName[]): ReadonlyMap<string, NamesFile> {
  const files = new Map<string, NamesFile>();
  const entries = names.toSorted(mostHeardFirst).map((name) => ({
    name,
    words: new Set([name.name, ...(name.aliases ?? [])].flatMap((text) => slugOf(text).split('-'))),
  }));
  const put = (prefix: string, own: readonly Entry[]) => {
    const longer =
      own.length > mostInFile && [...prefix].length < longestPrefix ? byPrefix(own, prefix) : new Map();
    // No longer file has these. A thousand Johns are found by their other name.
    const whole = own.filter(({ words }) => words.has(prefix)).slice(0, mostInFile);
    const kept =
      longer.size === 0
        ? own.slice(0, 2 * mostInFile)
        : [...new Set([...own.slice(0, keptWhenCut), ...whole])];
    files.set(prefix, { names: kept.map(({ name }) => name), deeper: [...longer.keys()] });
    for (const [deeper, some] of longer) put(deeper, some);
  };
  for (const [prefix, own] of byPrefix(entries, '')) put(prefix, own);
  return files;
}

/** The entries by the beginnings of their words that are a letter longer, in alphabetical order; two letters at first. */
function byPrefix(entries: readonly Entry[], prefix: string): Map<string, Entry[]> {
  const length = Math.max(2, [...prefix].length + 1);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const beginnings = new Set(
      [...entry.words]
        .filter((word) => word.startsWith(prefix))
        .map((word) => [...word].slice(0, length))
        .filter((letters) => letters.length === length)
        .map((letters) => letters.join('')),
    );
    for (const beginning of beginnings) {
      const group = groups.get(beginning);
      if (group === undefined) groups.set(beginning, [entry]);
      else group.push(entry);
    }
  }
  return new Map([...groups].sort(byAlphabet(([beginning]) => beginning)));
}
