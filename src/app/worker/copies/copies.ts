import { copyHeader } from '../../../model/copyHeader.ts';
import { markLength } from '../../../model/fileIndex.ts';

/* Copies of data files on this device, in the browser's Cache Storage: what was opened, and what the reader wants kept.
   The page and the service worker both read and write them. */

/** `opened` holds what was looked at last, and forgets; `kept` holds what the reader asked for until told otherwise. */
export type Shelf = 'opened' | 'kept';
export const shelves: readonly Shelf[] = ['kept', 'opened'];

/** The root of the site, as an absolute address with a slash at its end: the worker's scope. */
export const siteRoot = () => new URL(import.meta.env.BASE_URL, globalThis.location.href).href;

/** Sites that share a host have caches of their own: all their names begin so. */
export const cacheName = (name: string) => `verbatim ${siteRoot()} ${name}`;

/** A file's absolute address.
 *  @param path from the root of the site */
export const addressOf = (path: string) => `${siteRoot()}${path.slice(1)}`;
/** The path from the root of the site of an absolute address inside it. */
export const pathOf = (address: string) => `/${address.slice(siteRoot().length)}`;

/** When a copy was taken (ISO 8601), the mark of its text, and its size in bytes. */
export type CopyNote = { at: string; mark: string; bytes: number };

/** What a copy says of itself; `undefined` for what came from the network. */
export function noteOf(response: Response): CopyNote | undefined {
  const [at, mark, bytes] = response.headers.get(copyHeader)?.split(' ') ?? [];
  return at === undefined || mark === undefined ? undefined : { at, mark, bytes: Number(bytes) };
}

/** The mark of a text, as the build writes it into the lists. */
export async function markOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, markLength);
}

/** So many files the shelf of what was opened holds: some forty articles with map and people. */
const mostOpened = 120;

/** Puts a copy on a shelf, the newest last; from `opened` goes what was put there longest ago.
 *  @returns what the copy says of itself */
export async function putCopy(shelf: Shelf, path: string, text: string): Promise<CopyNote> {
  const note = {
    at: new Date().toISOString(),
    mark: await markOf(text),
    bytes: new TextEncoder().encode(text).length,
  };
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    [copyHeader]: `${note.at} ${note.mark} ${note.bytes}`,
  };
  const cache = await caches.open(cacheName(shelf));
  const address = addressOf(path);
  if (shelf === 'opened') {
    // Taken out first: the order of the keys is then the order of use.
    await cache.delete(address);
    const keys = await cache.keys();
    for (const old of keys.slice(0, Math.max(0, keys.length + 1 - mostOpened))) await cache.delete(old);
  }
  await cache.put(address, new Response(text, { headers }));
  return note;
}

/** Puts a copy where there is one already, else on the shelf of what was opened. */
export async function renewCopy(path: string, text: string): Promise<void> {
  const isKept = (await findCopy(path, ['kept'])) !== undefined;
  await putCopy(isKept ? 'kept' : 'opened', path, text);
}

/** A copy of a file, one that the reader asked for before one that happens to be there. */
export async function findCopy(path: string, on: readonly Shelf[] = shelves): Promise<Response | undefined> {
  for (const shelf of on) {
    const copy = await (await caches.open(cacheName(shelf))).match(addressOf(path));
    if (copy !== undefined) return copy;
  }
  return undefined;
}

/** Takes a file off its shelves, as where its words are not to be read any more. */
export async function dropCopy(path: string, from: readonly Shelf[] = shelves): Promise<void> {
  for (const shelf of from) await (await caches.open(cacheName(shelf))).delete(addressOf(path));
}

/** The paths of all data files on a shelf, longest there first. */
export async function pathsOn(shelf: Shelf): Promise<string[]> {
  const keys = await (await caches.open(cacheName(shelf))).keys();
  return keys.map(({ url }) => pathOf(url)).filter((path) => path.startsWith('/data/'));
}
