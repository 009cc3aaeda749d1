import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskArchive } from '../../tests/deskArchive.ts';
import type { Article } from '../model/article.ts';

let archive: string;
beforeAll(async () => {
  archive = await deskArchive();
});
afterAll(() => rm(archive, { recursive: true, force: true }));

/** Runs a command as a person does. */
const run = (command: 'correct' | 'entity', ...args: string[]) =>
  new Promise<{ status: number; out: string; err: string }>((done) => {
    const file = resolve(import.meta.dirname, `${command}.ts`);
    const all = [file, ...args, '--archive', archive, '--by', 'Edda'];
    execFile(process.execPath, all, (error, out, err) =>
      done({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
const quotationsOf = async (id: string) =>
  (JSON.parse(await readFile(join(archive, 'articles', `${id}.json`), 'utf8')) as Article).quotations;

it('puts a quote right by a few of its words, signed', async () => {
  const { status, out } = await run(
    'correct',
    'matched-by-software',
    '--quote',
    'A KNOT tied',
    '--speaker',
    'Ivo Tamsin',
    '--note',
    'Misheard',
  );
  expect([status, out]).toEqual([0, expect.stringContaining('Ivo Tamsin, corrected')]);
  const [quotation] = await quotationsOf('matched-by-software');
  expect(quotation?.speaker?.entity).toBe('people/ivo-tamsin');
  expect(quotation?.review).toMatchObject({ state: 'corrected', by: 'Edda', note: 'Misheard' });
});

it('adds a statement that was not found, with all that can be said of it', async () => {
  const { status, out } = await run(
    'correct',
    'many-kinds-of-blocks',
    ...[
      '--add',
      'The whole talk is on the harbour page',
      '--kind',
      'indirect',
      '--speaker',
      'residents',
      '--group',
    ],
    ...['--translated', 'likely', '--note', 'The engine missed it'],
  );
  expect([status, out]).toEqual([0, expect.stringContaining('indirect, residents, confirmed')]);
  const added = (await quotationsOf('many-kinds-of-blocks')).find((q) => q.added !== undefined);
  expect(added).toMatchObject({
    kind: 'indirect',
    speaker: { name: 'residents', type: 'group', form: 'description' },
    translated: 'likely',
    added: { by: 'Edda' },
    review: { state: 'confirmed', by: 'Edda', note: 'The engine missed it' },
  });
  const where = ['--quote', added?.id ?? '', '--kind', 'term', '--translated', 'none'];
  expect((await run('correct', 'many-kinds-of-blocks', ...where)).status).toBe(0);
  const now = (await quotationsOf('many-kinds-of-blocks')).find((q) => q.id === added?.id);
  expect([now?.kind, now?.translated, now?.review.state]).toEqual(['term', undefined, 'corrected']);
});

it('tells in its help of everything that it does', async () => {
  const { err } = await run('correct');
  for (const flag of [
    '--add',
    '--cue',
    '--at',
    '--to',
    '--translated',
    '--unnamed',
    '--group',
    '--kind',
    '--nth',
  ])
    expect(err).toContain(flag);
});

it.each([
  ['an article that is not there', ['nowhere', '--confirm', '--quote', 'x'], /^There is no article nowhere/u],
  [
    'words that fit several',
    ['twelve-speakers', '--confirm', '--quote', 'the'],
    /fits \d+ quotations, expected more words/u,
  ],
  [
    'words that fit none',
    ['one-paragraph', '--confirm', '--quote', 'zzz'],
    /has no quotation with the words “zzz”/u,
  ],
  [
    'two decisions',
    ['one-paragraph', '--confirm', '--reject', '--quote', 'ferry'],
    /^One decision at a time/u,
  ],
  ['a flag that there is not', ['one-paragraph', '--delete'], /--delete/u],
  ['no quote', ['one-paragraph', '--confirm'], /^--quote: says which/u],
  ['words that are not there', ['one-paragraph', '--add', 'zzz'], /^“zzz” does not stand in one-paragraph/u],
  [
    'a cue that is not there',
    ['one-paragraph', '--add', 'Odalys', '--cue', 'zzz'],
    /^--cue: “zzz” does not stand/u,
  ],
  [
    'a kind that is none',
    ['one-paragraph', '--add', 'Odalys', '--kind', 'loud'],
    /^--kind: expected one of direct/u,
  ],
  [
    'a place nobody knows',
    ['one-paragraph', '--add', 'Odalys', '--at', 'Zzz'],
    /^--at: nothing in the archive is called “Zzz”/u,
  ],
  [
    'a decision on new words',
    ['one-paragraph', '--add', 'Odalys', '--reject'],
    /^--add takes --kind and --speaker/u,
  ],
  ['two targets', ['one-paragraph', '--add', 'Odalys', '--quote', 'ferry'], /^One thing at a time/u],
  ['a name for nobody', ['one-paragraph', '--name', 'ferry'], /^--name needs --is/u],
])('says in a line what is wrong, and writes nothing: %s', async (_, args, line) => {
  const before = await quotationsOf('one-paragraph');
  const { status, err } = await run('correct', ...args);
  expect(status).toBe(1);
  expect(err).toMatch(line);
  expect(err).not.toMatch(/\n\s+at /u);
  expect(await quotationsOf('one-paragraph')).toEqual(before);
});

it('says what a merge changes, does it only when asked to, and takes it back', {
  timeout: 20_000,
}, async () => {
  const merge = ['merge', 'people/alba-finch', 'people/bruno-kettle'];
  const dry = await run('entity', ...merge, '--dry-run');
  expect(dry.out).toContain('/people/alba-finch leads to /people/bruno-kettle');
  expect((await run('entity', 'show', 'people/alba-finch')).status).toBe(0);
  expect((await run('entity', ...merge)).status).toBe(0);
  expect((await run('entity', 'show', 'people/alba-finch')).err).toContain(
    'nothing in the archive has this id',
  );
  const undo = await run('entity', 'undo');
  expect(undo.out).toContain('Taken back: people/alba-finch is people/bruno-kettle');
  expect((await run('entity', 'undo')).status).toBe(1);
});

it('stops at an entities.json that cannot be read: nobody’s decisions are overwritten', async () => {
  const file = join(archive, 'entities.json');
  await writeFile(file, '{ "schema": "verbatim/entities/1", "moves": [');
  const { status, err } = await run('entity', 'private', 'people/bruno-kettle');
  expect([status, err]).toEqual([1, expect.stringContaining(`${file}: not JSON`)]);
  expect(await readFile(file, 'utf8')).toContain('"moves": [');
});
