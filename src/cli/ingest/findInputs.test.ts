import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findInputs } from './findInputs.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-inputs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(...names: string[]) {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), 'text');
  }
}
const namesOf = async (...named: string[]) =>
  (await findInputs(named)).inputs.map(({ name }) => name.replace(`${folder}/`, ''));

it('reads a folder with all folders in it, sorted, and passes over what is no article', async () => {
  await put('b.txt', 'a.html', 'deep/er/c.MD', 'photo.png', '.hidden.txt', 'NOTES');
  const { inputs, passedOver } = await findInputs([folder]);
  expect(inputs.map(({ name }) => name.replace(`${folder}/`, ''))).toEqual([
    'NOTES',
    'a.html',
    'b.txt',
    'deep/er/c.MD',
  ]);
  expect([...passedOver]).toEqual([['png', 1]]);
});

it('passes over the parts that a browser saves beside a page', async () => {
  await put('story.html', 'story_files/frame.html', 'other_files/page.html');
  expect(await namesOf(folder)).toEqual(['other_files/page.html', 'story.html']);
});

it('reads a file once, however often it is named', async () => {
  await put('a.txt');
  await symlink(join(folder, 'a.txt'), join(folder, 'z.txt'));
  expect(await namesOf(join(folder, 'a.txt'), folder, join(folder, 'z.txt'))).toEqual(['a.txt']);
});

it('does not run in circles where a folder links to itself', async () => {
  await put('a.txt');
  await symlink(folder, join(folder, 'loop'));
  expect(await namesOf(folder)).toEqual(['a.txt']);
});

it('tells addresses and standard input from files', async () => {
  const { inputs } = await findInputs(['-', 'https://a.example/x', '-']);
  expect(inputs.map(({ kind }) => kind)).toEqual(['standardInput', 'address']);
});

it.each([
  ['/nowhere/at/all.txt', 'there is no such file or directory'],
  ['ftp://a.example/x', 'expected an address that begins with https:// or http://'],
  ['/dev/null', 'is no file and no directory'],
])('says what is wrong with %s', async (name, reason) => {
  expect((await findInputs([name])).problems).toEqual([{ name, reason }]);
});
