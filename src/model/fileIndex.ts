/* What data a site consists of, so that a copy on a device can be told from what is published now. One list would grow
   with the archive; so there are several, each found from a path alone, and only those that changed are read again. */

/** Where the index and the lists lie, from the root of the site. */
export const indexPath = '/data/files.json';
export const listPath = (number: number) => `/data/files/${number}.json`;

/** `lists`: a mark for each list, by its number. `files` and `bytes`: of all lists together. */
export type FileIndex = { schema: 'verbatim/files/1'; lists: string[]; files: number; bytes: number };

/** A file's mark, which changes with its text, and its size in bytes as UTF-8. */
export type ListedFile = readonly [mark: string, bytes: number];

/** The files of one list, by their path from the root of the site. */
export type FileList = ReadonlyMap<string, ListedFile>;

/** So many files a list holds, or fewer. */
const filesOfList = 400;

/** How many lists an archive needs: a power of two, so that it seldom changes. */
export function listCount(files: number): number {
  let count = 1;
  while (count * filesOfList < files) count *= 2;
  return count;
}

/** The number of the list that a path stands in: FNV-1a over its UTF-16 units, the same on every machine. */
export function listOf(path: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}

/** So many characters of a SHA-256 in base64url make a mark: 72 bits. */
export const markLength = 12;

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** @returns `undefined` for what is no index of ours */
export function parseFileIndex(json: unknown): FileIndex | undefined {
  if (!isRecord(json) || json.schema !== 'verbatim/files/1') return undefined;
  const { lists, files, bytes } = json;
  const marks = Array.isArray(lists) ? lists.filter((mark) => typeof mark === 'string') : [];
  if (!Array.isArray(lists) || marks.length !== lists.length || marks.length === 0) return undefined;
  if (typeof files !== 'number' || typeof bytes !== 'number') return undefined;
  return { schema: 'verbatim/files/1', lists: marks, files, bytes };
}

/** @returns `undefined` for what is no list of ours */
export function parseFileList(json: unknown): FileList | undefined {
  if (!isRecord(json)) return undefined;
  const list = new Map<string, ListedFile>();
  for (const [path, file] of Object.entries(json)) {
    if (!path.startsWith('/') || !Array.isArray(file)) return undefined;
    const [mark, bytes] = file;
    if (typeof mark !== 'string' || typeof bytes !== 'number') return undefined;
    list.set(path, [mark, bytes]);
  }
  return list;
}
