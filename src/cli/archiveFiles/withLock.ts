import { open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds. A change takes a few; a lock older than this was left behind by a process that died. */
const stale = 10_000;
const patience = 5_000;
const pause = 20;

const queues = new Map<string, Promise<unknown>>();

/** Runs one change of an archive's files at a time: within this process one after another, and against other processes
 *  (a second desk, the command line) by the file `.lock` in the folder. Reading, deciding and writing thus see no change
 *  in between.
 *  @throws in one sentence when another process holds the lock for five seconds */
export function withLock<T>(directory: string, change: () => Promise<T>): Promise<T> {
  const before = queues.get(directory) ?? Promise.resolve();
  const run = before.then(() => locked(join(directory, '.lock'), change));
  queues.set(
    directory,
    run.catch(() => {}),
  );
  return run;
}

async function locked<T>(file: string, change: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (await isLeftBehind(file)) await rm(file, { force: true });
      else if (Date.now() > deadline)
        throw new Error(`${file}: another program is changing this archive; try again, or delete the file`);
      else await new Promise((done) => setTimeout(done, pause));
    }
  }
  try {
    return await change();
  } finally {
    await rm(file, { force: true });
  }
}

async function isLeftBehind(file: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > stale) return true;
    const pid = Number(await readFile(file, 'utf8'));
    if (!Number.isSafeInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
