import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { hashOf } from '../hashOf.ts';

/** A file of a part: its name in the site, a hash of what it was made from, and what tells whether it is still as we wrote
 *  it: bytes, and when it was last written, in ms. */
export type FileEntry = [name: string, inputs: string, size: number, mtimeMs: number];

/** What a build writes down of a part of the site. */
type PartManifest = {
  schema: 'verbatim/build/2';
  key: string;
  files: FileEntry[];
  /** What whoever made the part wants to know of it when it is taken over. */
  note: unknown;
};

/** What was done with a part. */
export type PartReport = {
  name: string;
  /** Whether all of it was taken over, its manifest too. */
  whole: boolean;
  made: number;
  kept: number;
  /** Names of files that the part had and has no more; another part may have them now. */
  gone: string[];
};

/** Lies in the site with a leading dot, as servers do not show. */
export const manifestFolder = '.build';
export const manifestOf = (site: string, name: string) => join(site, manifestFolder, `${name}.json`);

/** A part of a site that is being written. */
export type SitePart = {
  /** Whether the part was made from the same things and all its files are untouched.
   *  @param key a hash of all that its files depend on */
  isSame(key: string): boolean;
  /** What was noted of the part when it was last made. */
  note(): unknown;
  /** Adds a file.
   *  @param path from the root of the site, percent-encoded as addresses are
   *  @param inputs a hash of everything that its content depends on: equal to the last build's, the file is taken over
   *  @param make its content, asked only when it is not
   *  @returns whether it was made
   *  @throws for a path that leads out of the site */
  put(
    path: string,
    inputs: string,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ): Promise<boolean>;
  /** Adds a file that is at hand. */
  putText(path: string, text: string | Uint8Array): Promise<boolean>;
  /** Takes all files of the part over; after `isSame`. */
  keep(): PartReport;
  /** Writes down what was put. */
  close(key: string, note?: unknown): PartReport;
};

/** Begins a part. Nothing of the site as it stands is touched: what is made lies in `fresh`.
 *  @param out the site as it stands
 *  @param fresh the folder that becomes the site, or is put over it */
export function sitePart(out: string, fresh: string, name: string): SitePart {
  const manifest = readManifest(out, name);
  const before = new Map(manifest?.files.map((entry) => [entry[0], entry]));
  const files = new Map<string, FileEntry>();
  const folders = new Set<string>();
  let made = 0;

  const untouched = ([file, , size, mtimeMs]: FileEntry) => {
    const is = statSync(join(out, file), { throwIfNoEntry: false });
    return is?.isFile() === true && is.size === size && is.mtimeMs === mtimeMs;
  };
  const report = (whole: boolean, kept: number): PartReport => ({
    name,
    whole,
    made,
    kept,
    gone: whole ? [] : [...before.keys()].filter((file) => !files.has(file)),
  });
  const put: SitePart['put'] = async (path, inputs, make) => {
    // Addresses are percent-encoded; files carry the name itself, as web servers look for it.
    const file = decodeURIComponent(path).replace(/^\//u, '');
    const place = join(fresh, file);
    if (!place.startsWith(join(fresh, sep)) || file.includes('\0'))
      throw new Error(`${JSON.stringify(path)} would lie outside the site: nothing was written`);
    const known = before.get(file);
    if (known?.[1] === inputs && untouched(known)) {
      files.set(file, known);
      return false;
    }
    const content = await make();
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const { size, mtimeMs } = writeNew(place, content);
    files.set(file, [file, inputs, size, mtimeMs]);
    made += 1;
    return true;
  };
  return {
    isSame: (key) => manifest !== undefined && manifest.key === key && manifest.files.every(untouched),
    note: () => manifest?.note,
    put,
    putText: (path, text) => put(path, hashOf(text), () => text),
    keep: () => report(true, before.size),
    close(key, note = null) {
      const written: PartManifest = { schema: 'verbatim/build/2', key, files: [...files.values()], note };
      mkdirSync(join(fresh, manifestFolder), { recursive: true });
      writeFileSync(manifestOf(fresh, name), JSON.stringify(written));
      return report(false, files.size - made);
    },
  };
}

function writeNew(place: string, content: string | Uint8Array): { size: number; mtimeMs: number } {
  const handle = openSync(place, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // One write takes what fits on a disk that fills up, and reports no error: the rest has to be asked for.
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    return fstatSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What the last build wrote of a part. Nothing is taken over from what cannot be read. */
export function readManifest(site: string, name: string): PartManifest | undefined {
  try {
    const manifest: PartManifest = JSON.parse(readFileSync(manifestOf(site, name), 'utf8'));
    return manifest.schema === 'verbatim/build/2' ? manifest : undefined;
  } catch {
    return undefined;
  }
}
