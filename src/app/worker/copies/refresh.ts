import { listOf } from '../../../model/fileIndex.ts';
import { dropCopy, findCopy, noteOf, pathsOn, putCopy, type Shelf, shelves } from './copies.ts';
import { fetchData, fetchFileIndex, lookUpIn } from './fetchData.ts';
import { keep } from './keep.ts';
import { readSelections } from './selections.ts';

/** Brings every copy to the state that is published now. What changed is taken away first and fetched after: its old
 *  words may be withheld, and then no copy of them may stay, whatever comes of the fetching. What is published no more goes.
 *  Selections are kept complete: a new article of the archive comes along.
 *  @returns the paths of the copies that were taken away or renewed
 *  @throws when the site cannot say what is published; then nothing was touched, or the rest stays for the next time */
export async function refreshCopies(): Promise<string[]> {
  const index = await fetchFileIndex();
  const lookUp = lookUpIn(index);
  const stale: { path: string; shelf: Shelf; gone: boolean }[] = [];
  for (const shelf of shelves) {
    // List by list: then each is read while its files are looked at, and no other.
    const paths = await pathsOn(shelf);
    paths.sort((a, b) => listOf(a, index.lists.length) - listOf(b, index.lists.length));
    for (const path of paths) {
      const listed = await lookUp(path);
      const copy = await findCopy(path, [shelf]);
      if (copy === undefined || noteOf(copy)?.mark === listed?.[0]) continue;
      await dropCopy(path, [shelf]);
      stale.push({ path, shelf, gone: listed === undefined });
    }
  }
  for (const { path, shelf, gone } of stale) {
    if (gone) continue;
    const text = await fetchData(path).catch(() => undefined);
    if (text !== undefined && text !== 'gone') await putCopy(shelf, path, text);
  }
  await completeSelections();
  return stale.map(({ path }) => path);
}

async function completeSelections(): Promise<void> {
  const selections = await readSelections();
  for (const { subject, complete } of selections) if (complete) await keep(subject);
  const needed = new Set((await readSelections()).flatMap(({ files }) => files));
  for (const path of await pathsOn('kept')) if (!needed.has(path)) await dropCopy(path, ['kept']);
}
