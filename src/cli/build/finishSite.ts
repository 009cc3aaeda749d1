import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../isAlive.ts';
import { manifestFolder, manifestOf, type PartReport, readManifest } from './sitePart.ts';
import { writeAtOnce } from './writeAtOnce.ts';

/** What a build did. */
export type Written = { made: number; kept: number; removed: number };

/** What is still to do once all files of a change are written: names of files to take away. */
type Change = { remove: string[] };
const changeFile = '.change.json';

/** Where up to one file in so many changed, those alone are put in their places; else the whole site is replaced in one step. */
const fewOf = 4;

/** Where a build puts what it makes, before any of it stands in the site. */
export const freshFolder = (out: string) => `${out}.new-${process.pid}`;

/** Puts a site in its place. When nothing changed, what stands there is left untouched.
 *  @param reports of all parts of the site
 *  @param whole whether these are all the parts that the site has; else those of other builds stay */
export function finishSite(
  out: string,
  fresh: string,
  reports: readonly PartReport[],
  whole = true,
): Written {
  const made = reports.reduce((sum, report) => sum + report.made, 0);
  const kept = reports.reduce((sum, report) => sum + report.kept, 0);
  const stood = existsSync(join(out, manifestFolder));
  const names = new Set(reports.map(({ name }) => name));
  const parted = stood && whole ? partsIn(out).filter((name) => !names.has(name)) : [];
  const gone = new Set([
    ...reports.flatMap((report) => report.gone),
    ...parted.flatMap((name) => readManifest(out, name)?.files.map(([file]) => file) ?? []),
  ]);
  // What one part lost another may have won.
  if (gone.size > 0)
    for (const { name } of reports)
      for (const [file] of (readManifest(fresh, name) ?? readManifest(out, name))?.files ?? [])
        gone.delete(file);
  const removed = gone.size;
  const remove = [...gone, ...parted.map((name) => `${manifestFolder}/${name}.json`)];
  if (stood && (!whole || (made + removed) * fewOf <= kept)) {
    writeAtOnce(join(fresh, changeFile), JSON.stringify({ remove } satisfies Change));
    putOver(out, fresh);
  } else if (stood && made + removed === 0) rmSync(fresh, { recursive: true, force: true });
  else {
    for (const report of reports) takeOver(out, fresh, report);
    replace(out, fresh);
  }
  return { made, kept, removed };
}

const partsIn = (site: string) =>
  readdirSync(join(site, manifestFolder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));

/** Takes the files of a part that were not made anew along: the same file under a second name costs nothing; some disks
 *  cannot, and copy. */
function takeOver(out: string, fresh: string, { name, whole }: PartReport): void {
  const manifest = readManifest(whole ? out : fresh, name);
  for (const [file, , , mtimeMs] of manifest?.files ?? []) carry(out, fresh, file, mtimeMs);
  if (whole) carry(out, fresh, `${manifestFolder}/${name}.json`);
}

function carry(out: string, fresh: string, file: string, mtimeMs?: number): void {
  const place = join(fresh, file);
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  try {
    linkSync(join(out, file), place);
  } catch {
    copyFileSync(join(out, file), place);
    if (mtimeMs !== undefined) utimesSync(place, mtimeMs / 1_000, mtimeMs / 1_000);
  }
}

function replace(out: string, fresh: string): void {
  const old = `${out}.old-${process.pid}`;
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

/** Puts the files of a change that is written whole over a site, one by one: pages last, so that none asks for what is not
 *  there yet. Begun again it ends the same. */
function putOver(out: string, fresh: string): void {
  const { remove }: Change = JSON.parse(readFileSync(join(fresh, changeFile), 'utf8'));
  const files = readdirSync(fresh, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== changeFile)
    .map((entry) => join(entry.parentPath, entry.name).slice(fresh.length + 1));
  const isPage = (file: string) =>
    Number(file.endsWith('.html')) + 2 * Number(file.startsWith(manifestFolder));
  const folders = new Set<string>();
  for (const file of files.sort((a, b) => isPage(a) - isPage(b))) {
    const place = join(out, file);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    renameSync(join(fresh, file), place);
  }
  for (const file of remove) {
    rmSync(join(out, file), { force: true });
    removeEmpty(out, dirname(file));
  }
  rmSync(fresh, { recursive: true, force: true });
}

function removeEmpty(out: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(join(out, at));
    } catch {
      return; // something is left in it
    }
  }
}

/** Ends what another build began and could not end: a change that was written whole is put over the site, one that was not
 *  is cleared away. */
export function recoverSite(out: string): void {
  const folder = dirname(out);
  const begun = `${basename(out)}.new-`;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(name.startsWith(begun) ? name.slice(begun.length) : Number.NaN);
    if (!Number.isInteger(pid) || (pid !== process.pid && isAlive(pid))) continue;
    const fresh = join(folder, name);
    if (existsSync(join(fresh, changeFile)) && existsSync(manifestOf(out, '.').slice(0, -'/..json'.length)))
      putOver(out, fresh);
    else rmSync(fresh, { recursive: true, force: true });
  }
}
