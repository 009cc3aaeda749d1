import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** What a file was made from, and what tells whether it is still as we wrote it. */
type Entry = { inputs: string; size: number; mtimeMs: number };
type Manifest = { schema: 'verbatim/build/1'; files: Record<string, Entry> };

/** Lies in the site with a leading dot, as servers do not show. */
const manifestName = '.build.json';

/** What a build did. */
export type Written = { made: number; kept: number; removed: number };

/** Puts a site together beside its place. */
export type SiteWriter = {
  /** Adds a file.
   *  @param path from the root of the site, percent-encoded as addresses are
   *  @param inputs a hash of everything that its content depends on: equal to the last build's, the file is taken over
   *  @param make its content, asked only when it is not
   *  @returns whether it was made
   *  @throws for a path that leads out of the site */
  put(path: string, inputs: string, make: () => Promise<string | Uint8Array>): Promise<boolean>;
  /** Adds files that are made together: all are taken over, or all made anew.
   *  @param make each file's address and content
   *  @returns whether they were made */
  putAll(
    inputs: string,
    make: () => Promise<[path: string, content: string | Uint8Array][]>,
  ): Promise<boolean>;
  /** Puts the site in its place in one step; when nothing changed, what stands there is left untouched. */
  finish(): Promise<Written>;
  /** Clears away what is unfinished. */
  discard(): Promise<void>;
};

/** The hash of some texts, as `inputs` wants it. */
export const hashOf = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
};

/** Begins a site. What an unfinished build leaves behind never stands in `out`; files that are put no more are gone.
 *  @param out its folder; need not be there yet */
export async function siteWriter(out: string): Promise<SiteWriter> {
  const before = await readManifest(out);
  const fresh = `${out}.new-${process.pid}`;
  const discard = () => rm(fresh, { recursive: true, force: true });
  await discard();
  await mkdir(fresh, { recursive: true });
  const files = new Map<string, Entry>();
  let kept = 0;

  const untouched = async (name: string, known: Entry) => {
    const is = await stat(join(out, name)).catch(() => undefined);
    return is?.size === known.size && is.mtimeMs === known.mtimeMs ? is : undefined;
  };

  const take = async (name: string, inputs: string): Promise<boolean> => {
    const known = before.get(name);
    if (known?.inputs !== inputs) return false;
    const old = join(out, name);
    const is = await untouched(name, known);
    if (is === undefined) return false;
    // The same file under a second name costs nothing; some disks cannot, and copy.
    await link(old, join(fresh, name)).catch(async () => {
      await copyFile(old, join(fresh, name));
      await utimes(join(fresh, name), is.atime, is.mtime);
    });
    files.set(name, known);
    kept += 1;
    return true;
  };

  const put: SiteWriter['put'] = async (path, inputs, make) => {
    // Addresses are percent-encoded; files carry the name itself, as web servers look for it.
    const name = decodeURIComponent(path).replace(/^\//u, '');
    const file = join(fresh, name);
    if (!file.startsWith(join(fresh, sep)) || name.includes('\0'))
      throw new Error(`${JSON.stringify(path)} would lie outside the site: nothing was written`);
    await mkdir(dirname(file), { recursive: true });
    if (await take(name, inputs)) return false;
    await writeFile(file, await make());
    const { size, mtimeMs } = await stat(file);
    files.set(name, { inputs, size, mtimeMs });
    return true;
  };

  return {
    put,
    async putAll(inputs, make) {
      const known = [...before].filter(([, entry]) => entry.inputs === inputs);
      const still = await Promise.all(known.map(([name, entry]) => untouched(name, entry)));
      if (known.length > 0 && still.every((is) => is !== undefined)) {
        for (const [name] of known) await put(encodeURI(name), inputs, async () => '');
        return false;
      }
      // Not even one may be taken over alone.
      for (const [name] of known) before.delete(name);
      for (const [path, content] of await make()) await put(path, inputs, async () => content);
      return true;
    },
    async finish() {
      const made = files.size - kept;
      const removed = [...before.keys()].filter((name) => !files.has(name)).length;
      if (made > 0 || removed > 0) {
        const manifest: Manifest = { schema: 'verbatim/build/1', files: Object.fromEntries(files) };
        await writeFile(join(fresh, manifestName), JSON.stringify(manifest));
        await replace(out, fresh);
      } else await discard();
      return { made, kept, removed };
    },
    discard,
  };
}

/** What the last build wrote. Nothing of a folder without a readable manifest is taken over. */
async function readManifest(out: string): Promise<Map<string, Entry>> {
  try {
    const { schema, files }: Manifest = JSON.parse(await readFile(join(out, manifestName), 'utf8'));
    return new Map(schema === 'verbatim/build/1' ? Object.entries(files) : []);
  } catch {
    return new Map();
  }
}

async function replace(out: string, fresh: string): Promise<void> {
  const old = `${out}.old-${process.pid}`;
  await mkdir(dirname(out), { recursive: true });
  await rename(out, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}
