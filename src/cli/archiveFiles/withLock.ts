import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdir, open, rm, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lockOf, pidOf, takeAway, thisMachine, wasLeftBehind } from './leftBehind.ts';

/* Milliseconds. A change takes a few. */
const patience = 5_000;
const pause = 20;
/** A wait that somebody at a terminal wonders about. */
const long = 400;
/** How often whoever holds the lock shows that it is still at work. */
const heartbeat = 1_000;

type LockOptions = {
  /** How long to wait for another program, in milliseconds. */
  patience?: number;
  /** Told once, when the wait is longer than a moment; the line says whom it waits for. */
  waiting?: (line: string) => void;
};

const queues = new Map<string, Promise<unknown>>();
const holding = new AsyncLocalStorage<{ directory: string; held: boolean }>();
let count = 0;

/** Runs one change of an archive's files at a time: within this process one after another, and against other processes
 *  (a second desk, an ingest, the command line) by the file `.lock` in the folder. Reading, deciding and writing thus see
 *  no change in between. A change within a change runs at once, so that nothing waits for itself. A lock of a process that
 *  died is taken over.
 *  @throws in one sentence when another process keeps the lock longer than `patience` */
export function withLock<T>(
  directory: string,
  change: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const folder = resolve(directory);
  const outer = holding.getStore();
  if (outer?.held && outer.directory === folder) return change();
  const before = queues.get(folder) ?? Promise.resolve();
  const run = before.then(() => locked(folder, change, options));
  queues.set(
    folder,
    run.catch(() => {}),
  );
  return run;
}

async function locked<T>(folder: string, change: () => Promise<T>, options: LockOptions): Promise<T> {
  const file = join(folder, '.lock');
  count += 1;
  const mine = `${process.pid} ${thisMachine} ${Date.now()}-${count}`;
  await take(file, mine, options);
  const beat = setInterval(() => {
    const now = new Date();
    void utimes(file, now, now).catch(() => {});
  }, heartbeat);
  const hold = { directory: folder, held: true };
  try {
    return await holding.run(hold, change);
  } finally {
    hold.held = false;
    clearInterval(beat);
    // Not that of another, who took it over while this machine slept.
    if ((await lockOf(file))?.text === mine) await rm(file, { force: true });
  }
}

async function take(file: string, mine: string, { waiting, ...options }: LockOptions): Promise<void> {
  const start = performance.now();
  const most = options.patience ?? patience;
  let told = false;
  let seen: { text: string; mtimeMs: number; since: number } | undefined;
  while (!(await place(file, mine))) {
    const now = performance.now();
    const lock = await lockOf(file);
    if (lock === undefined) continue; // It was given back just now.
    if (seen?.text !== lock.text || seen.mtimeMs !== lock.mtimeMs) seen = { ...lock, since: now };
    if (wasLeftBehind(lock, now - seen.since)) {
      await takeAway(file, lock);
      continue;
    }
    const who = pidOf(lock) === undefined ? 'another program' : `another program (process ${pidOf(lock)})`;
    if (now - start > most)
      throw new Error(
        `${file}: ${who} is changing this archive; try again when it is done, or delete the file if none is`,
      );
    if (!told && now - start > long) {
      told = true;
      waiting?.(`Waiting for ${who}, which is changing this archive.`);
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

/** @returns whether the lock is ours now */
async function place(file: string, mine: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(mine);
    } catch (error) {
      await rm(file, { force: true }); // A full disk: an empty lock would stop everybody.
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return false;
    if (code !== 'ENOENT') throw error;
    await mkdir(join(file, '..'), { recursive: true });
    return place(file, mine);
  }
}
