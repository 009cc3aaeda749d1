import {
  type FileIndex,
  type FileList,
  indexPath,
  type ListedFile,
  listOf,
  listPath,
  parseFileIndex,
  parseFileList,
} from '../../../model/fileIndex.ts';
import { addressOf, markOf } from './copies.ts';

/* How files of data are fetched for keeping: past the worker, which answers readers, and never from an old answer
   that the browser remembers. */

/** Tells the worker to stand aside. */
export const directHeader = 'x-verbatim-direct';

/** How long one file may take, in milliseconds. */
const patience = 20_000;

/** What the site has at a path: its text, which is JSON; `gone` where it says that nothing is there.
 *  @throws when neither can be told: no network, a failing server, half a file */
export async function fetchData(path: string, signal?: AbortSignal): Promise<string | 'gone'> {
  const limits = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])];
  const response = await fetch(addressOf(path), {
    cache: 'no-cache',
    headers: { [directHeader]: '1' },
    signal: AbortSignal.any(limits),
  });
  if (response.status === 404 || response.status === 410) return 'gone';
  return textOf(response);
}

/** The text of an answer that should be a data file.
 *  @throws when it is not whole, or not JSON */
export async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url}: the server answered ${response.status}`);
  const text = await response.text();
  JSON.parse(text);
  return text;
}

/** What the site consists of now.
 *  @throws when it cannot be told */
export async function fetchFileIndex(): Promise<FileIndex> {
  const text = await fetchData(indexPath);
  const index = text === 'gone' ? undefined : parseFileIndex(JSON.parse(text));
  if (index === undefined) throw new Error('the list of files could not be read');
  return index;
}

/** Looks files up in the lists, each of which is read once and only when a file of it is asked for. */
export type FileLookup = (path: string) => Promise<ListedFile | undefined>;

/** @throws the returned function does, when a list cannot be read or belongs to another state of the site */
export function lookUpIn(index: FileIndex): FileLookup {
  const read = new Map<number, Promise<FileList>>();
  return async (path) => {
    const number = listOf(path, index.lists.length);
    const known = read.get(number) ?? fetchList(index, number);
    read.set(number, known);
    return (await known).get(path);
  };
}

/** One list, as the index names it.
 *  @throws when it is not the one that the index means: the site is being put up just now */
export async function fetchList(index: FileIndex, number: number): Promise<FileList> {
  const text = await fetchData(listPath(number));
  const list = text === 'gone' ? undefined : parseFileList(JSON.parse(text));
  if (list === undefined || (await markOf(text)) !== index.lists[number])
    throw new Error(`list ${number} of the files is of another state of the site`);
  return list;
}
