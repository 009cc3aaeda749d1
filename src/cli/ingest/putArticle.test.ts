import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { success } from '../../model/result.ts';
import { sha256 } from './contentHash.ts';
import type { MadeFile } from './makeFile.ts';
import { patientWriter, putArticle } from './putArticle.ts';

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

const made = (text: string, from: string): MadeFile => ({
  status: 'changed',
  text,
  madeFrom: sha256(from),
  marks: {
    quotations: 0,
    speakersShown: 0,
    notIdentified: 0,
    people: 0,
    places: 0,
    organizations: 0,
    surnamesAlone: [],
  },
  addresses: [],
  notes: [],
});

it('an article is made anew when its file was changed while it was made, from what stands there now', async () => {
  const file = join(folder, 'rain.json');
  await writeFile(file, 'as it was');
  const make = async () => {
    const from = await readFile(file, 'utf8');
    if (from === 'as it was') await writeFile(file, 'as an editor decided');
    return success(made(`ingested over what was: ${from}`, from));
  };
  const write = patientWriter(folder, () => {});
  expect((await putArticle(file, make, write)).ok).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('ingested over what was: as an editor decided');
});

it('a file that another program changes all the time stays as that left it, in a line that says so', async () => {
  const file = join(folder, 'rain.json');
  let times = 0;
  const make = async () => {
    times += 1;
    await writeFile(file, `typed ${times}`);
    return success(made('ingested', 'something else'));
  };
  const put = await putArticle(
    file,
    make,
    patientWriter(folder, () => {}),
  );
  expect(put).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('changed all the time') },
  });
  expect(await readFile(file, 'utf8')).toBe(`typed ${times}`);
});
