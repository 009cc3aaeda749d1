import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAddresses, recordAddresses } from '../../src/cli/addressBook.ts';
import { moveArticle } from '../../src/cli/move.ts';
import { addressesIn } from '../../src/model/addresses.ts';
import { long, renamed, short } from '../versions/texts.ts';
import { articleOf, filesOf, runIngest } from './runIngest.ts';

let archive = '';
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'verbatim-move-'));
  await writeFile(
    join(archive, 'all.jsonl'),
    [short, long, renamed].map((s) => JSON.stringify(s)).join('\n'),
  );
  expect((await runIngest(['--archive', archive, join(archive, 'all.jsonl')])).status).toBe(0);
});
afterAll(() => rm(archive, { recursive: true, force: true }));

const lead = async (address: string) => {
  const book = await readAddresses(archive);
  return book.ok ? addressesIn(book.value).get(address) : undefined;
};
const bell = '/quotes/the-bell-will-hang-by';

it('ingest writes every address down once', async () => {
  const text = await readFile(join(archive, 'addresses.json'), 'utf8');
  expect(await lead(`/articles/a-bell-for-orrow${bell}`)).toBeDefined();
  expect(await lead('/people/jonas-feld')).toBeDefined();
  await runIngest(['--archive', archive, join(archive, 'all.jsonl')]);
  expect(await readFile(join(archive, 'addresses.json'), 'utf8')).toBe(text);
});

it('a renamed article leaves its addresses leading on, and no other story takes them', async () => {
  const before = (await readFile(join(archive, 'addresses.json'), 'utf8')).split('\n').slice(0, -4);
  expect(
    await moveArticle(archive, 'a-bell-for-orrow', 'orrow-hangs-a-bell', 'A better name.'),
  ).toMatchObject({
    ok: true,
  });
  expect((await articleOf(archive, 'orrow-hangs-a-bell')).id).toBe('orrow-hangs-a-bell');
  expect([...(await filesOf(archive)).keys()]).not.toContain('a-bell-for-orrow.json');
  expect(await lead(`/articles/a-bell-for-orrow${bell}`)).toMatchObject({
    leadsTo: `/articles/orrow-hangs-a-bell${bell}`,
    note: 'A better name.',
  });
  // Lines are added, none is changed.
  expect(
    (await readFile(join(archive, 'addresses.json'), 'utf8')).split('\n').slice(0, before.length),
  ).toEqual(before);
  await writeFile(
    join(archive, 'other.jsonl'),
    JSON.stringify({ ...renamed, url: 'https://orrow.example/other', date: '2031-06-01' }),
  );
  await runIngest(['--archive', archive, join(archive, 'other.jsonl')]);
  expect([...(await filesOf(archive)).keys()]).toContain('a-bell-for-orrow-2031-06-01.json');
});

it('an article that became part of another leads there, its quotes to their words', async () => {
  const quote = '/quotes/the-oldest-pump-is-older';
  const moved = await moveArticle(
    archive,
    'pumps-run-day-and-night',
    'what-the-pumps-of-orrow-cost',
    undefined,
  );
  expect(moved.ok).toBe(true);
  expect(await lead(`/articles/pumps-run-day-and-night${quote}`)).toMatchObject({
    leadsTo: `/articles/what-the-pumps-of-orrow-cost${quote}`,
  });
});

it('a name that was given up can be taken back', async () => {
  expect(await moveArticle(archive, 'orrow-hangs-a-bell', 'a-bell-for-orrow', undefined)).toMatchObject({
    ok: true,
  });
  expect((await lead('/articles/a-bell-for-orrow'))?.leadsTo).toBeUndefined();
  expect(await lead(`/articles/orrow-hangs-a-bell${bell}`)).toMatchObject({
    leadsTo: `/articles/a-bell-for-orrow${bell}`,
  });
});

it('says in a line what cannot be moved, and changes nothing', async () => {
  const before = await filesOf(archive);
  expect(await moveArticle(archive, 'nowhere', 'nothing', undefined)).toMatchObject({ ok: false });
  expect(await moveArticle(archive, 'A B', 'c', undefined)).toMatchObject({ ok: false });
  expect(await filesOf(archive)).toEqual(before);
});

it('an addresses.json that cannot be read stops everything, and is left as it is', async () => {
  const file = join(archive, 'addresses.json');
  await writeFile(file, '{"schema":"verbatim/addresses/1","addresses":[{"address":"x"}]}');
  const { status, err } = await runIngest(['--archive', archive, join(archive, 'all.jsonl')]);
  expect([status, err]).toEqual([1, expect.stringMatching(/addresses\.json: addresses\[0\]\.address/u)]);
  expect(await recordAddresses(archive, [{ address: '/a', at: '2031-05-05' }])).toMatchObject({ ok: false });
});
