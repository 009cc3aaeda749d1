import { createHash } from 'node:crypto';
import { type FileIndex, indexPath, listCount, listOf, listPath, markLength } from '../../model/fileIndex.ts';

/** The mark of a file's text, as browsers work it out too. */
export const markOf = (text: string) =>
  createHash('sha256').update(text).digest('base64url').slice(0, markLength);

/** A file that pages are drawn from: its address, its mark, and its bytes. */
export type MarkedFile = [path: string, mark: string, bytes: number];

/** What tells a device that keeps copies which files of data there are, and in which state.
 *  @param files every file that pages are drawn from
 *  @returns path and text of the index and its lists; the same files give the same bytes */
export function fileIndexOf(files: readonly MarkedFile[]): [path: string, text: string][] {
  const count = listCount(files.length);
  const lists: Record<string, [mark: string, bytes: number]>[] = Array.from({ length: count }, () => ({}));
  let bytes = 0;
  for (const [path, mark, size] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    bytes += size;
    const list = lists[listOf(path, count)];
    if (list !== undefined) list[path] = [mark, size];
  }
  const texts = lists.map((list) => JSON.stringify(list));
  const index: FileIndex = {
    schema: 'verbatim/files/1',
    lists: texts.map(markOf),
    files: files.length,
    bytes,
  };
  return [
    [indexPath, JSON.stringify(index)],
    ...texts.map((text, number): [string, string] => [listPath(number), text]),
  ];
}
