import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAlive } from './isAlive.ts';

let count = 0;

/** Writes a file beside its place, then puts it there: whoever reads it meets the old text or the new, never half of one.
 *  A process that is killed leaves at most a file ending in `.tmp`, which `removeLeftovers` takes away. A link to a file
 *  stays a link, and a file keeps its rights.
 *  @throws the system's error (no right to write, disk full); the file that was there is untouched then */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const place = await realpath(file).catch(() => file);
  const mode = await stat(place).then(
    (found) => found.mode,
    () => undefined,
  );
  count += 1;
  const fresh = `${place}.${process.pid}-${count}.tmp`;
  try {
    const handle = await open(fresh, 'wx', mode);
    try {
      // Not a single write: on a disk that fills up, one write takes what fits and reports no error. The rest of the
      // text has to be asked for, and that is what fails. The package write-file-atomic put half a file in place so.
      await handle.writeFile(text);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

const leftover = /\.(\d+)-\d+\.tmp$/u;

/** Takes away what processes that were killed left half written in a folder; those still at work keep theirs.
 *  @returns how many there were; a folder that is not there has none */
export async function removeLeftovers(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const dead = names.filter((name) => {
    const pid = Number(leftover.exec(name)?.[1] ?? Number.NaN);
    return Number.isSafeInteger(pid) && pid > 0 && !(pid === process.pid ? count > 0 : isAlive(pid));
  });
  for (const name of dead) await rm(join(folder, name), { force: true });
  return dead.length;
}
