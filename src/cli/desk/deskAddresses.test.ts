import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskArchive } from '../../../tests/deskArchive.ts';
import { addressLines } from '../../archive/addressLines.ts';
import { addressesIn } from '../../model/addresses.ts';
import type { DecideAnswer, DeskArticle, DeskEntities, EntityChangeAnswer } from '../../model/desk.ts';
import { readAddresses, unwrittenLines } from '../addressBook.ts';
import { readArchive } from '../readArchive.ts';
import type { Served } from '../serve.ts';
import { serveDesk } from './deskServer.ts';

const id = 'twelve-speakers';
let archive: string;
let desk: Served;

beforeEach(async () => {
  archive = await deskArchive();
  desk = await serveDesk({ archive, by: 'Edda', files: new Map() });
});
afterEach(async () => {
  await desk.close();
  await rm(archive, { recursive: true, force: true });
});

const post = (path: string, body: unknown) =>
  fetch(`${desk.url}api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
async function decide(decision: unknown): Promise<Response> {
  const { article, stamps } = (await (await fetch(`${desk.url}api/articles/${id}`)).json()) as DeskArticle;
  const quotation = article.quotations[0]?.id ?? '';
  return post('decide', { article: id, quotation, seen: stamps[quotation], decision });
}
async function linesOnFile() {
  const book = await readAddresses(archive);
  if (!book.ok) throw new Error(book.error.message);
  return book.value.addresses;
}
const last = async (address: string) =>
  addressesIn({ schema: 'verbatim/addresses/1', addresses: await linesOnFile() }).get(address);
/** What `npm run addresses` would still have to write. */
async function unwritten() {
  const { articles, decisions, addresses } = await readArchive(archive);
  return unwrittenLines(addressesIn(addresses), addressLines(articles, decisions, '2031-05-05'));
}

describe('the addresses that the desk makes', () => {
  it('are written down with the first decision, whichever it is, so that nothing is left to write', async () => {
    expect((await unwritten()).length).toBeGreaterThan(100);
    expect((await decide({ do: 'confirm' })).status).toBe(200);
    expect(await unwritten()).toEqual([]);
    const before = await readFile(join(archive, 'addresses.json'), 'utf8');
    expect((await decide({ do: 'paraphrase' })).status).toBe(200);
    expect(await readFile(join(archive, 'addresses.json'), 'utf8'), 'nothing new, nothing written').toBe(
      before,
    );
  });

  it('stay when the decision is taken back: nobody can call an address back that was given out', async () => {
    const named = await decide({ do: 'speakerByName', name: 'Olga Brand', type: 'person' });
    const { undo } = (await named.json()) as DecideAnswer;
    expect(await last('/people/olga-brand')).toBeDefined();
    const before = await linesOnFile();
    expect((await post('undo', { undo })).status).toBe(200);
    expect(await linesOnFile()).toEqual(before);
  });

  it('lead on after a merge, and stand for themselves again when it is taken back; no line is ever changed', async () => {
    const from = 'people/alba-finch';
    const { stamp } = (await (await fetch(`${desk.url}api/entities`)).json()) as DeskEntities;
    const change = { do: 'merge', from, into: 'people/bruno-kettle' };
    const done = await post('entities/change', { change, seen: stamp });
    const { undo } = (await done.json()) as EntityChangeAnswer;
    expect(await last(`/${from}`)).toMatchObject({ leadsTo: '/people/bruno-kettle' });
    const merged = await linesOnFile();
    expect((await post('entities/undo', { undo })).status).toBe(200);
    expect(await last(`/${from}`)).not.toHaveProperty('leadsTo');
    const now = await linesOnFile();
    expect(now.slice(0, merged.length)).toEqual(merged);
    expect(now).toHaveLength(merged.length + 1);
    expect(await unwritten()).toEqual([]);
  });

  it('stop a decision where they cannot be kept: nothing is written, and the answer says which file', async () => {
    await writeFile(join(archive, 'addresses.json'), '{"schema":');
    const file = join(archive, 'articles', `${id}.json`);
    const before = await readFile(file, 'utf8');
    const response = await decide({ do: 'confirm' });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { message: string }).message).toContain('addresses.json: not JSON');
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
