import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOld } from '../src/archive/answerOld.ts';
import { deriveArchive } from '../src/archive/deriveArchive.ts';
import { type ExportFormat, exporters } from '../src/archive/export/exporters.ts';
import { exportText } from '../src/cli/export.ts';
import { readArchive } from '../src/cli/readArchive.ts';
import { readPolicy } from '../src/cli/readPolicy.ts';
import { siteData } from '../src/cli/siteData.ts';
import { parseArticle } from '../src/model/parseArticle.ts';
import { hostileInputs } from './hostile/inputs.ts';
import { makeHostileArchive } from './hostile/makeArchive.ts';
import { payloads } from './hostile/payloads.ts';
import { articleOf, filesOf } from './ingest/runIngest.ts';

/* What comes in, and what other programs are handed. What browsers do with the site stands in the journeys. */

let archive = '';
let ingest = { status: -1, said: '' };
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'verbatim-hostile-'));
  ingest = await makeHostileArchive(archive);
});
afterAll(() => rm(archive, { recursive: true, force: true }));

const idsOf = async () => [...(await filesOf(archive)).keys()].map((name) => name.slice(0, -5));
const exported = async (format: ExportFormat) => {
  const result = await exportText({ id: 'all', format, archive });
  if ('reason' in result) throw new Error(result.reason);
  return result.text;
};

describe('ingest', () => {
  it('reads every input, and lets none of them write to the terminal or into the objects of the program', async () => {
    expect(ingest.status, ingest.said).toBe(0);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(ingest.said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u);
    const lines = 2; // Of lines.jsonl, two become articles.
    expect(await idsOf()).toHaveLength(payloads.size + hostileInputs.size - 1 + lines);
  });

  it('writes articles that pass the gate whole, with no address but http, https and mailto', async () => {
    for (const id of await idsOf()) {
      const article = await articleOf(archive, id);
      const addresses = [
        article.source?.url,
        ...article.blocks.flatMap((block) => (block.marks ?? []).map((mark) => mark.href)),
        ...article.entities.flatMap((entity) => entity.sameAs ?? []),
      ];
      for (const address of addresses) expect(address ?? 'https:').toMatch(/^(?:https?|mailto):/u);
    }
  });

  it('takes what a page runs for no word of it', async () => {
    for (const [name, start] of [
      ['page', 'page'],
      ['markdown', 'markdown-'],
    ] as const) {
      const id = (await idsOf()).find((known) => known.startsWith(start)) ?? name;
      const { blocks } = await articleOf(archive, id);
      expect(blocks.map((block) => block.text).join('\n')).not.toMatch(/alert\([2-4]\)/u);
    }
  });
});

describe('the data of the site', () => {
  it('passes the gate of the browser, as it is written', async () => {
    const { info, articles, decisions, addresses } = await readArchive(archive);
    const derived = deriveArchive(articles, info, undefined, decisions);
    for (const [path, value] of siteData(derived, await readPolicy(), answerOld(derived, addresses))) {
      const text = JSON.stringify(value);
      const read: unknown = JSON.parse(text);
      expect(JSON.stringify(read), path).toBe(text);
      if (!/^\/data\/articles\/hostile-/u.test(path)) continue;
      const parsed = parseArticle(read);
      expect(parsed, path).toMatchObject({ ok: true, value: { dropped: 0 } });
    }
  });
});

describe('exports', () => {
  it('are a table that no spreadsheet runs, one line of it a quote', async () => {
    const [head = [], ...rows] = readCsv(await exported('csv'));
    expect(head).toContain('words');
    expect(rows.length).toBeGreaterThan(payloads.size);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u);
    }
    const all = new Set(rows.flat().join('\n').split('\n'));
    expect([...all].some((line) => line.includes('HYPERLINK'))).toBe(true);
  });

  it('are lines of RIS, of which none was forged', async () => {
    const lines = (await exported('ris')).split('\r\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    const count = (tag: string) => lines.filter((line) => line.startsWith(`${tag}  -`)).length;
    expect([count('TY'), count('ER')]).toEqual([(await idsOf()).length, (await idsOf()).length]);
  });

  it('are JSON, however odd the words are', async () => {
    for (const format of Object.keys(exporters) as ExportFormat[]) {
      if (format === 'csv' || format === 'ris') continue;
      const text = await exported(format);
      const documents = format === 'jsonl' ? text.trimEnd().split('\n') : [text];
      for (const document of documents) expect(() => JSON.parse(document), format).not.toThrow();
    }
  });
});

it('leaves what people decided as it was written', async () => {
  expect(await readFile(join(archive, 'entities.json'), 'utf8')).toContain('people/constructor');
});

/** RFC 4180, read by the letter: fields between commas, quoted ones with doubled quotation marks. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/uy;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`No field at ${at}: ${JSON.stringify(text.slice(at, at + 80))}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
