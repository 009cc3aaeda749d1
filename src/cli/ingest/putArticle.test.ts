import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { success } from '../../model/result.ts';
import { patientWriter } from './putArticle.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-put-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('an archive that is not to be had is one line for each article, and is waited for once', async () => {
  await writeFile(join(folder, '.lock'), String(process.pid));
  const said: string[] = [];
  const write = patientWriter(folder, (line) => said.push(line), 600);
  const one = () => write(async () => success('written'));
  const refused = {
    ok: false,
    error: { message: expect.stringMatching(/changing this archive; try again/u) },
  };
  expect(await one()).toMatchObject(refused);
  const before = performance.now();
  expect(await one()).toMatchObject(refused);
  expect(performance.now() - before).toBeLessThan(300);
  expect(said).toHaveLength(1);
});
