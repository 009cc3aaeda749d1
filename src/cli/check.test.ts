import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskArchive } from '../../tests/deskArchive.ts';
import { parseArticleText } from '../model/parseArticle.ts';

const hearing = resolve(import.meta.dirname, '../../tests/records/harbour-hearing.html');
const split = 'split-quote';
let archive: string;
beforeAll(async () => {
  archive = await deskArchive();
});
afterAll(() => rm(archive, { recursive: true, force: true }));

/** Runs the command as a person does. */
const check = (...args: string[]) =>
  new Promise<{ status: number; out: string; err: string }>((done) => {
    const all = [resolve(import.meta.dirname, 'check.ts'), ...args, '--archive', archive, '--by', 'Edda'];
    execFile(process.execPath, all, (error, out, err) =>
      done({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
const textOf = (id: string) => readFile(join(archive, 'articles', `${id}.json`), 'utf8');
const evidenceOf = async (id: string) => {
  const parsed = parseArticleText(await textOf(id));
  return parsed.ok ? parsed.value.article.quotations.map((q) => q.evidence) : [];
};

it('tells what it would keep, and writes nothing, on a dry run', async () => {
  const before = await textOf(split);
  const { status, out } = await check(split, '--against', hearing, '--dry-run');
  expect(status).toBe(0);
  expect(out).toContain('word for word  we-tried-b-flat-and, paragraph 4');
  expect(out).toContain('nothing was written');
  expect(await textOf(split)).toBe(before);
});

it('keeps with a quote where it stands in the record, how far it agrees, and who compared', async () => {
  const { status, out } = await check(split, '--against', hearing, '--source', 'the transcript');
  expect([status, out]).toEqual([
    0,
    expect.stringMatching(/word for word\s+1\n.*\n.*\n.*\n.*\nquotes compared\s+1/u),
  ]);
  expect(await evidenceOf(split)).toEqual([
    {
      source: 'the transcript',
      at: expect.stringMatching(/^\d{4}-/u),
      agreement: 'verbatim',
      where: 'paragraph 4',
      by: 'Edda',
    },
  ]);
});

it('fetches a record, and keeps its address', async () => {
  const server = createServer(async (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await readFile(hearing));
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hearing`;
  const { status } = await check(split, '--against', address);
  server.close();
  expect(status).toBe(0);
  expect((await evidenceOf(split))[0]?.source).toBe(address);
});

it('shows other words beside each other, and prints lines for programs', async () => {
  const record = join(archive, 'speech.txt');
  await writeFile(
    record,
    'A speech\n\nWe tuned to B flat all night long, and the seals sang along with us until dawn.\n',
  );
  const { out } = await check(split, '--against', record, '--dry-run');
  expect(out).toMatch(/^reworded|^not found|^cut/u);
  const json = await check(split, '--against', hearing, '--dry-run', '--json');
  expect(JSON.parse(json.out)).toMatchObject({ quotation: 'we-tried-b-flat-and', agreement: 'verbatim' });
});

it.each([
  ['an article that is not there', ['nowhere', '--against', hearing], /^There is no article nowhere/u],
  [
    'a record that is not there',
    [split, '--against', '/no/such.txt'],
    /^\/no\/such\.txt: there is no such file/u,
  ],
  ['a directory', [split, '--against', import.meta.dirname], /: expected a file\n$/u],
  ['no record', [split], /^Usage: npm run check/u],
  ['an option it does not know', [split, '--agianst', hearing], /agianst[\s\S]*Usage/u],
])('says in a line what it cannot do: %s', async (_, args, said) => {
  const before = await textOf(split);
  const { status, err } = await check(...args);
  expect([status, err]).toEqual([1, expect.stringMatching(said)]);
  expect(await textOf(split)).toBe(before);
});
