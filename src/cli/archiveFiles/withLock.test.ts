import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

it('waits for another program, and tells once whom it waits for', async () => {
  const lock = join(folder, '.lock');
  await writeFile(lock, String(process.pid));
  let held = true;
  setTimeout(() => {
    held = false;
    void rm(lock);
  }, 700);
  const said: string[] = [];
  expect(await withLock(folder, async () => held, { waiting: (line) => said.push(line) })).toBe(false);
  expect(said).toEqual([
    `Waiting for another program (process ${process.pid}), which is changing this archive.`,
  ]);
});

it('says in one line that it cannot, when another program keeps the archive', async () => {
  const lock = join(folder, '.lock');
  await writeFile(lock, String(process.pid));
  await expect(withLock(folder, async () => 'done', { patience: 50 })).rejects.toThrow(
    `${lock}: another program (process ${process.pid}) is changing this archive; try again when it is done, or delete the file if none is`,
  );
  expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
});

it('takes over a lock that has been silent for long, whoever has its number by now', async () => {
  const lock = join(folder, '.lock');
  await writeFile(lock, String(process.pid));
  await utimes(lock, new Date(0), new Date(0));
  expect(await withLock(folder, async () => 'done')).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

it('never waits for itself: a change within a change runs at once', async () => {
  const within = () => withLock(folder, async () => 'inner');
  expect(await withLock(folder, within)).toBe('inner');
  expect(await readdir(folder)).toEqual([]);
});

describe('two programs', { timeout: 60_000 }, () => {
  const program = resolve(import.meta.dirname, '../../../tests/lock/countUp.ts');
  const start = (what: string) => spawn(process.execPath, [program, folder, what]);
  const ended = (child: ChildProcess) =>
    new Promise<number | null>((done) => child.on('close', (code) => done(code)));

  it('never change one file at the same time', async () => {
    await writeFile(join(folder, 'number'), '0');
    expect(await Promise.all([ended(start('60')), ended(start('60'))])).toEqual([0, 0]);
    expect(await readFile(join(folder, 'number'), 'utf8')).toBe('120');
    expect(await readdir(folder)).toEqual(['number']);
  });

  it('one takes over at once from the other that was killed', async () => {
    const other = start('hold');
    await once(other.stdout, 'data');
    const gone = ended(other);
    const mine = withLock(folder, async () => 'done');
    other.kill('SIGKILL');
    await gone;
    const before = performance.now();
    expect(await mine).toBe('done');
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(await readdir(folder)).toEqual([]);
  });

  it('two that meet the lock of a dead one do not both get it', async () => {
    const dead = start('hold');
    await once(dead.stdout, 'data');
    dead.kill('SIGKILL');
    await ended(dead);
    await writeFile(join(folder, 'number'), '0');
    expect(await Promise.all([ended(start('20')), ended(start('20')), ended(start('20'))])).toEqual([
      0, 0, 0,
    ]);
    expect(await readFile(join(folder, 'number'), 'utf8')).toBe('60');
  });
});
