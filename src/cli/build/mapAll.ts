import { whenTheyCame } from '../../archive/seenByReaders.ts';
import type { AddressBook } from '../../model/addresses.ts';
import { paths } from '../../model/paths.ts';
import type { Crew } from './crew.ts';
import { inTurn } from './inTurn.ts';
import { partCount, partOf } from './parts.ts';
import type { MappedPart } from './readArticles.ts';

/** So many tasks a worker has ready, that none is ever idle. */
export const ahead = 3;

/** Reads all articles, part by part.
 *  @param names of their files, in order
 *  @returns what was made of each part, by its number; empty parts are not there */
export async function mapAll(
  names: readonly string[],
  book: AddressBook,
  context: string,
  crew: Crew,
): Promise<ReadonlyMap<number, MappedPart>> {
  const byPart = Map.groupBy(names, partOf);
  const came = (book.published ?? []).length === 0 ? new Map<string, number>() : whenTheyCame(book);
  const mapped = new Map<number, MappedPart>();
  const map = (parts: Iterable<number>, leftOut: ReadonlySet<string>) =>
    inTurn(
      parts,
      crew.size * ahead,
      (part) => {
        const files = byPart.get(part) ?? [];
        return crew.map({
          context,
          part,
          files,
          leftOut: files.filter((file) => leftOut.has(file)),
          // An article is called as its file is; one that is not has been seen since it has been there.
          came: files.flatMap((file) => {
            const path = paths.article(file.slice(0, -'.json'.length));
            const at = came.get(path);
            return at === undefined ? [] : [[path, at] as [string, number]];
          }),
        });
      },
      (result, part) => {
        mapped.set(part, result);
      },
    );
  const parts = [...Array(partCount).keys()].filter((part) => byPart.has(part));
  await map(parts, new Set());
  const twins = twinsAmong(mapped.values());
  await map([...new Set([...twins].map(partOf))], twins);
  return mapped;
}

/** Files whose article an earlier file has already, in the order of their names. */
function twinsAmong(parts: Iterable<MappedPart>): ReadonlySet<string> {
  const owner = new Map<string, string>();
  const twins = new Set<string>();
  for (const { articles } of parts)
    for (const { id, file } of articles) {
      const other = owner.get(id);
      if (other === undefined || file < other) owner.set(id, file);
      if (other !== undefined) twins.add(file < other ? other : file);
    }
  return twins;
}
