import { appFiles } from '../../model/paths.ts';
import { addressOf, cacheName } from './copies/copies.ts';
import type { ExtendableEvent } from './scope.ts';
import { PrecacheController } from './workbox.ts';

/* The program and the page that starts it, whole or not at all, each version in a cache of its own: an open tab goes on
   with the files it began with, whatever version has come since. */

export type ShellFile = { url: string; revision: string | null; integrity?: string };

/** So many versions before the current one stay, for tabs that are still open in them. Theirs came last. */
const versionsBefore = 2;

const prefix = cacheName('shell ');
const isShell = (name: string) => name.startsWith(prefix);

/** The shell of one version.
 *  @param files what it consists of, with the hash of every file: half a file is never taken for a whole one */
export function shellOf(files: readonly ShellFile[]) {
  const version = files.find(({ url }) => url === appFiles.shell)?.revision ?? '';
  const name = `${prefix}${version}`;
  const controller = new PrecacheController({ cacheName: name, plugins: [{ cacheWillUpdate: onlyOfType }] });
  controller.addToCacheList(files.map((file) => ({ ...file })));

  return {
    /** Fetches every file. What a version before has already is taken from there.
     *  @throws when one does not come; what came stays, so the next try has less to do */
    async install(event: ExtendableEvent): Promise<void> {
      const cache = await caches.open(name);
      await takeOver(cache, controller.getCachedURLs());
      for (let before = -1; ; ) {
        const there = (await cache.keys()).length;
        try {
          await controller.install(event as never);
          return;
        } catch (error) {
          // On a poor network every try brings some files more: as long as one does, another is worth it.
          const now = (await cache.keys()).length;
          if (now === there && there === before) throw error;
          before = there;
        }
      }
    },

    /** Clears away the versions that no open tab is likely to need. */
    async clearOld(): Promise<void> {
      const others = (await caches.keys()).filter((other) => isShell(other) && other !== name);
      for (const old of others.slice(0, -versionsBefore)) await caches.delete(old);
    },

    /** The page that draws any other. */
    page: () => controller.matchPrecache(addressOf(`/${appFiles.shell}`)),

    /** Whether a file, by its absolute address, belongs to this version. */
    holds: (address: string) => controller.getURLsToCacheKeys().has(address),

    /** A file of this version, or of one before that is still there. */
    async find(address: string): Promise<Response | undefined> {
      const own = await (await caches.open(name)).match(address);
      return own ?? findIn((await caches.keys()).filter(isShell), address);
    },
  };
}

/** A file's hash says nothing of its type, and browsers run no script that is called plain text.
 *  @returns `null` for an answer that must not become part of the shell */
async function onlyOfType({ request, response }: { request: Request; response: Response }) {
  const type = response.headers.get('content-type') ?? '';
  const { pathname } = new URL(request.url);
  const fits = pathname.endsWith('.js')
    ? type.includes('javascript')
    : !pathname.endsWith('.html') || type.startsWith('text/html');
  return response.status === 200 && fits ? response : null;
}

async function findIn(names: readonly string[], address: string): Promise<Response | undefined> {
  for (const name of names) {
    const found = await (await caches.open(name)).match(address);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Copies what other versions have: the name of a file of the program tells its content. */
async function takeOver(cache: Cache, addresses: readonly string[]): Promise<void> {
  const names = (await caches.keys()).filter(isShell);
  for (const address of addresses) {
    if ((await cache.match(address)) !== undefined) continue;
    const found = await findIn(names, address);
    if (found !== undefined) await cache.put(address, found);
  }
}
