import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAddresses, recordAddresses, recordPublication } from './addressBook.ts';

let archive: string;
beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'verbatim-book-'));
});
afterEach(() => rm(archive, { recursive: true, force: true }));

const rain = { address: '/articles/rain', at: '2031-05-01T08:00:00Z' };
const sun = { address: '/articles/sun', at: '2031-05-02T08:00:00Z' };
const onFile = () => readFile(join(archive, 'addresses.json'), 'utf8');

it('adds the moments at which readers got the archive, with the addresses that they got', async () => {
  await recordAddresses(archive, [rain, rain]);
  expect(await recordPublication(archive, [rain, sun], sun.at)).toEqual({
    ok: true,
    value: { schema: 'verbatim/addresses/1', published: [sun.at], addresses: [rain, sun] },
  });
  await recordPublication(archive, [rain, sun], '2031-05-03T08:00:00Z');
  const book = await readAddresses(archive);
  expect(book).toMatchObject({
    value: { published: [sun.at, '2031-05-03T08:00:00Z'], addresses: [rain, sun] },
  });
});

it('keeps them when addresses are added, and writes nothing for the same moment again', async () => {
  await recordPublication(archive, [rain], rain.at);
  const before = await onFile();
  await recordPublication(archive, [rain], rain.at);
  expect(await onFile()).toBe(before);
  await recordAddresses(archive, [sun]);
  expect(await readAddresses(archive)).toMatchObject({
    value: { published: [rain.at], addresses: [rain, sun] },
  });
});

it('refuses what is no moment, in a line that names it, and leaves the file as it is', async () => {
  const text = '{"schema":"verbatim/addresses/1","published":["soon"],"addresses":[]}';
  await writeFile(join(archive, 'addresses.json'), text);
  const recorded = await recordPublication(archive, [rain], rain.at);
  expect(recorded).toMatchObject({ ok: false, error: { message: expect.stringContaining('published[0]') } });
  expect(await onFile()).toBe(text);
});
