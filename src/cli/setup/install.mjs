import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { SetupError } from './setupError.mjs';

/** Bring node_modules to what package-lock.json says. Says and does nothing when it is there already.
 *  @param {string} root the folder of package.json
 *  @throws {SetupError} when npm fails */
export function installMissing(root) {
  const lockFile = join(root, 'package-lock.json');
  if (!existsSync(lockFile))
    throw new SetupError('package-lock.json is missing. Fetch it from the repository again.');
  const lock = readFileSync(lockFile, 'utf8');
  const mark = markOf(lock);
  const markFile = join(root, 'node_modules', '.verbatim-setup');
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) return;
  if (!isInstalled(root, lock)) {
    // npm would empty the folder that the link leads to, which is another checkout's.
    if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new SetupError(
        'node_modules is a link to a folder that lacks packages of this checkout; remove the link first.',
      );
    console.log('Installing what is missing…');
    // The includes: NODE_ENV=production or an omit of the reader's own would leave out what builds the site.
    const { ok, tail } = npm(['ci', '--include=dev', '--include=optional'], root);
    if (!ok) {
      throw new SetupError(
        `npm could not install the packages. Check the network, then run this again.\n${tail}`,
      );
    }
  }
  writeFileSync(markFile, mark);
}

/** @param {string} lock the text of package-lock.json */
const markOf = (lock) =>
  `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;

/** Whether npm itself says that everything is there. Somebody who installed by hand, and then went offline, has no
 *  mark; installing again would fail over packages that are all there.
 *  @param {string} root
 *  @param {string} lock the text of package-lock.json */
function isInstalled(root, lock) {
  const listFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(listFile)) return false;
  const wanted = Object.entries(JSON.parse(lock).packages).filter(([path]) => path !== '');
  const present = JSON.parse(readFileSync(listFile, 'utf8')).packages;
  return wanted.every(([path, entry]) => {
    if (entry.optional && !isForThisSystem(entry)) return true;
    return present[path]?.version === entry.version && existsSync(join(root, path));
  });
}

/** @param {{ os?: string | string[], cpu?: string | string[], libc?: string | string[] }} entry of a lock file; one
 *  without `os` and `cpu` comes along with another, which already decides it */
function isForThisSystem({ os, cpu, libc }) {
  if (!os || !cpu || ![os].flat().includes(process.platform) || ![cpu].flat().includes(process.arch))
    return false;
  return !libc || [libc].flat().includes(ownLibc());
}

let libc;
function ownLibc() {
  libc ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return libc;
}
