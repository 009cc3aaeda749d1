import { type Namesakes, namesakesAmong } from '../../archive/namesakes.ts';
import type { EntityId } from '../../model/article.ts';
import type { Directory } from './directory.ts';

const found = new WeakMap<Directory, Namesakes>();

/** Who may be meant by a short name, of all names of an archive; looked up once for each directory. */
export function namesakesIn(directory: Directory): Namesakes {
  const known =
    found.get(directory) ??
    namesakesAmong([...directory.values()].filter(({ listed }) => listed).map(({ entity }) => entity));
  found.set(directory, known);
  return known;
}

/** Everybody of whom a page that asks which one is meant may tell. */
export function askedFor(directory: Directory): ReadonlySet<EntityId> {
  const groups = [...namesakesIn(directory)].filter(([id, group]) => group.length > 1 && !directory.has(id));
  return new Set(groups.flatMap(([, group]) => group.map(({ id }) => id)));
}
