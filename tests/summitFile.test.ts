import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runCorrect } from '../src/cli/correct/runCorrect.ts';
import { runEntity } from '../src/cli/entity/runEntity.ts';
import { runCommand as runIngest } from '../src/cli/ingest/runCommand.ts';
import type { Article } from '../src/model/article.ts';
import type { EntityDecision, EntityDecisions } from '../src/model/entityDecisions.ts';

/* The summit file is no work of ours but of our commands: ingest of the delivered text, then the decisions of an editor,
   which gold/summit-review.txt keeps, a command a line. This runs them all again. */

const root = resolve(import.meta.dirname, '..');
const summit = 'kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal';
const file = `articles/${summit}.json`;
const delivered = (path: string) => readFile(join(root, 'public/archive', path), 'utf8');
const editor = ['--by', 'Verbatim desk'];
let archive: string;

beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'verbatim-summit-'));
  await mkdir(join(archive, 'articles'));
  await writeFile(join(archive, 'archive.json'), await delivered('archive.json'));
  const { ingest } = JSON.parse(await delivered(file)) as Article;
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(ingest?.at ?? '') / 1_000));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(archive, { recursive: true, force: true });
});

/** The words of a command line; what stands between double quotation marks is one. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

it('comes out of the delivered text and the decisions of an editor, to the byte', async () => {
  const lines: string[] = [];
  const note = (line: string) => lines.push(line);
  const status = await runIngest(
    [
      join(root, 'tests/gold/summit-article.txt'),
      ...['--source', 'Rozana Spokesman', '--workers', '1', '--archive', archive],
      ...['--license', 'The article stays under its publisher’s own terms.'],
    ],
    archive,
    { out: note, err: note, bar: { write: () => {} }, stdin: (async function* () {})() },
  );
  expect([status, lines[0]]).toEqual([0, expect.stringContaining('5 quotes, 3 speakers shown')]);

  const review = await readFile(join(root, 'tests/gold/summit-review.txt'), 'utf8');
  for (const line of review.split('\n').filter(Boolean)) {
    const [command, ...words] = wordsOf(line);
    if (command === 'correct') await runCorrect([summit, ...words, ...editor], archive, note);
    else await runEntity([...words, ...editor], archive, note);
  }
  const made = await readFile(join(archive, file), 'utf8');
  // Where the engine reads the text otherwise than it did, look at what differs, then `vitest run tests/summitFile.test.ts -u`.
  await expect(made).toMatchFileSnapshot(join(root, 'public/archive', file));
}, 60_000);

it('has its names from decisions that the archive keeps', async () => {
  const read = (text: string) => (JSON.parse(text) as EntityDecisions).entities;
  const said = ({ at: _at, ...rest }: EntityDecision) => rest;
  const here = read(await readFile(join(archive, 'entities.json'), 'utf8')).map(said);
  const there = read(await delivered('entities.json')).map(said);
  expect(here).toHaveLength(3);
  for (const decision of here) expect(there).toContainEqual(decision);
});
