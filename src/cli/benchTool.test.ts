import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BenchTool, missingFrom } from './benchTool.ts';

const bench: BenchTool = {
  command: 'npm run bench:rain',
  holds: 'the gauge and the sky',
  tool: 'tools/rain',
  needs: ['tools/rain/run.mjs', 'data/sky'],
};

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('says how to name the folder when none is named', () =>
  expect(missingFrom(undefined, bench)).toBe(
    'Say where the gauge and the sky lie: npm run bench:rain -- DIR (with tools/ and data/ in it).',
  ));

it('names the folder that is not there, or the part that it lacks', () => {
  expect(missingFrom(join(dir, 'none'), bench)).toBe(`There is no folder ${join(dir, 'none')}.`);
  mkdirSync(join(dir, 'tools/rain'), { recursive: true });
  writeFileSync(join(dir, 'tools/rain/run.mjs'), '');
  expect(missingFrom(dir, bench)).toBe(`${dir} has no data/sky, which this benchmark needs.`);
});

it('is content when all is there', () => {
  mkdirSync(join(dir, 'tools/rain'), { recursive: true });
  mkdirSync(join(dir, 'data/sky'), { recursive: true });
  writeFileSync(join(dir, 'tools/rain/run.mjs'), '');
  expect(missingFrom(dir, bench)).toBeUndefined();
});
