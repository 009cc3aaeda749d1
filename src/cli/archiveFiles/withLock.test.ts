import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from './withLock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pause = () => new Promise((done) => setTimeout(done, 2));

it('lets one change at a time through, in the order in which they came', async () => {
  const seen: string[] = [];
  await Promise.all(
    [1, 2, 3].map((number) =>
      withLock(folder, async () => {
        seen.push(`begin ${number}`);
        await pause();
        seen.push(`end ${number}`);
      }),
    ),
  );
  expect(seen).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
  expect(await readdir(folder)).toEqual([]);
});

it('goes on after a change that failed, and leaves no lock', async () => {
  await expect(withLock(folder, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await withLock(folder, async () => 'done')).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

it('waits for another program, and takes over from one that died', async () => {
  const lock = join(folder, '.lock');
  await writeFile(lock, String(process.pid));
  let held = true;
  setTimeout(() => {
    held = false;
    void rm(lock);
  }, 80);
  expect(await withLock(folder, async () => held)).toBe(false);
  await writeFile(lock, String(process.pid));
  await utimes(lock, new Date(0), new Date(0));
  expect(await withLock(folder, async () => 'done')).toBe('done');
});
