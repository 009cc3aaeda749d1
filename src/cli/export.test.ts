import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { exportText } from './export.ts';

const archive = resolve(import.meta.dirname, '../../tests/archives/edge');
const exported = (id: string, format: Parameters<typeof exportText>[0]['format'], quote?: string) =>
  exportText({ id, format, quote, archive });

it('gives all quotes of an archive as a table, a line each', async () => {
  const [csv, jsonl] = await Promise.all([exported('all', 'csv'), exported('all', 'jsonl')]);
  if (!('text' in csv) || !('text' in jsonl)) throw new Error('no export');
  const lines = jsonl.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThan(20);
  expect(csv.text).toMatch(/^article,version,headline,/u);
  for (const line of lines) expect(csv.text).toContain(line.quote);
});

it('lets no word of a page run as a formula in a spreadsheet', async () => {
  const csv = await exported('all', 'csv');
  expect('text' in csv && csv.text).not.toMatch(/(?:^|,)[=+@]/mu);
});

it('says in one line what is not there', async () => {
  expect(await exported('no-such', 'ninjs')).toEqual({
    reason: expect.stringContaining('no article no-such'),
  });
  expect(await exported('split-quote', 'csl', 'no-such')).toEqual({
    reason: expect.stringContaining('no quote'),
  });
  expect(await exported('all', 'csl', 'x')).toEqual({ reason: expect.stringContaining('--quote') });
  expect(await exported('split-quote', 'ninjs', 'x')).toEqual({
    reason: expect.stringContaining('whole articles'),
  });
});
