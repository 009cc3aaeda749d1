import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { isAlive } from '../isAlive.ts';

/** What a lock file says: process, machine and a number of its own; and when it last showed a sign of life. */
export type Lock = { text: string; mtimeMs: number };

/* Milliseconds. */
/** A lock that shows no sign of life for so long is dead, whatever its number says: numbers of processes come again. */
const silent = 10_000;
/** But it must be seen to be silent: after a machine slept, every lock looks old for a moment. */
const watched = 3_000;

/** @returns `undefined` when there is none */
export async function lockOf(file: string): Promise<Lock | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && { text: await readFile(file, 'utf8').catch(() => ''), mtimeMs: found.mtimeMs };
}

/** This machine, as locks name it. */
export const thisMachine = encodeURIComponent(hostname());

/** The process that holds a lock, if the lock says so. */
export function pidOf({ text }: Lock): number | undefined {
  const pid = Number(text.split(' ')[0]);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/** Whether whoever held a lock is gone: its process on this machine has ended, or it has been silent.
 *  @param unchanged for how long it was seen to stay as it is, in milliseconds */
export function wasLeftBehind(lock: Lock, unchanged: number): boolean {
  const pid = pidOf(lock);
  const machine = lock.text.split(' ')[1] ?? thisMachine;
  if (pid !== undefined && machine === thisMachine && !isAlive(pid)) return true;
  return unchanged > watched && Date.now() - lock.mtimeMs > silent;
}

/** Takes away a lock that was left behind, unless another program does so at this moment, or has. */
export async function takeAway(file: string, lock: Lock): Promise<void> {
  // Two that take it away one after the other would take away the lock that the first of them has by then.
  const turn = `${file}-turn`;
  try {
    await (await open(turn, 'wx')).close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const { mtimeMs } = (await lockOf(turn)) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > silent) await rm(turn, { force: true });
    return;
  }
  try {
    if ((await lockOf(file))?.text === lock.text) await rm(file, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}
