import { tokens } from '../tokens.ts';
import { addBodies, addPeople, addPlaces } from './addEntries.ts';
import { type Entry, type Known, makeKnown } from './entry.ts';
import { givenNames } from './givenNames.ts';

export type Lexicon = {
  /** By folded words, joined by a space: the ways to write something, the likeliest first. */
  names: Map<string, Known[]>;
  /** By its first word: how many words the longest name has. */
  longest: Map<string, number>;
  given: Set<string>;
  /** Officials by surname. */
  surnames: Map<string, Entry[]>;
};

/** The words of a name as a key of `names`. */
export function nameKey(name: string): string {
  return tokens(name)
    .filter((token) => token.word || token.text === '&')
    .map((token) => token.folded)
    .join(' ');
}

let read: Lexicon | undefined;

/** The lexicon, read at the first call. */
export function lexicon(): Lexicon {
  read ??= build();
  return read;
}

function build(): Lexicon {
  const names = new Map<string, Known[]>();
  const longest = new Map<string, number>();
  const add = (name: string, given: Known) => {
    const key = nameKey(name);
    if (key === '') return;
    const known = makeKnown(given);
    const [first = ''] = key.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, key.split(' ').length));
    const others = names.get(key);
    if (others === undefined) names.set(key, [known]);
    else others.push(known);
  };
  addPlaces(add);
  addBodies(add);
  const surnames = addPeople(add);
  return { names, longest, given: new Set(givenNames.trim().split(/\s+/)), surnames };
}
