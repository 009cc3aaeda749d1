import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeLeftovers, writeWhole } from './writeWhole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const here = join(import.meta.dirname, 'writeWhole.ts');
/** A program of its own that writes `text` (an expression) into a file, over and over if `forever`. */
const writer = (file: string, text: string, forever = false) => `
  const { writeWhole } = await import(${JSON.stringify(here)});
  do await writeWhole(${JSON.stringify(file)}, ${text}).catch((e) => { console.log(e.code); process.exit(1); });
  while (${forever});`;

it('makes the folders on the way, and leaves nothing beside the file', async () => {
  await writeWhole(join(folder, 'a/b/c.json'), 'one');
  await writeWhole(join(folder, 'a/b/c.json'), 'two');
  expect(await readFile(join(folder, 'a/b/c.json'), 'utf8')).toBe('two');
  expect(await readdir(join(folder, 'a/b'))).toEqual(['c.json']);
});

it('keeps a link a link, and the rights of a file', async () => {
  const file = join(folder, 'a.json');
  await writeFile(file, 'old');
  await chmod(file, 0o640);
  await symlink(file, join(folder, 'link.json'));
  await writeWhole(join(folder, 'link.json'), 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

it('says so where a file stands in the way of a folder', async () => {
  await writeFile(join(folder, 'a'), '');
  await expect(writeWhole(join(folder, 'a/b.json'), 'x')).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:ENOTDIR|EEXIST)$/u),
  });
});

it.skipIf(process.platform === 'win32')('leaves the old file when the new one does not fit', async () => {
  const file = join(folder, 'a.json');
  await writeFile(file, 'old');
  // No file may grow beyond 64 kB here: as on a full disk, the first write takes what fits and reports no error.
  const limited = `ulimit -f 64; exec ${JSON.stringify(process.execPath)} --input-type=module -e "$PROGRAM"`;
  const env = { ...process.env, PROGRAM: writer(file, `'x'.repeat(1_000_000)`) };
  const { stdout, status } = spawnSync('bash', ['-c', limited], { env, encoding: 'utf8' });
  expect([stdout.trim(), status]).toEqual(['EFBIG', 1]);
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['a.json']);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

it.skipIf(!canMount)('leaves the old file when the disk is full', async (context) => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
    return context.skip();
  try {
    await writeWhole(join(disk, 'a.json'), 'old');
    await expect(writeWhole(join(disk, 'a.json'), 'x'.repeat(100_000))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await readFile(join(disk, 'a.json'), 'utf8')).toBe('old');
    expect(await readdir(disk)).toEqual(['a.json']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

it('leaves a whole file when it is killed in the middle, and the rest is taken away later', async () => {
  const file = join(folder, 'a.json');
  const program = writer(file, `JSON.stringify('x'.repeat(4_000_000))`, true);
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 30));
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(4_000_000);

  await writeFile(join(folder, `b.json.${child.pid}-1.tmp`), 'half');
  await writeFile(join(folder, 'mine.tmp'), 'not ours');
  await removeLeftovers(folder);
  expect(await readdir(folder)).toEqual(['a.json', 'mine.tmp']);
  expect(await removeLeftovers(join(folder, 'nowhere'))).toBe(0);
});

it('leaves alone what a program at work is writing', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    await writeFile(join(folder, `b.json.${child.pid}-1.tmp`), 'half');
    expect(await removeLeftovers(folder)).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
});
