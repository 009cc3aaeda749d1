import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildOptions } from '../src/cli/build/options.ts';
import { build } from '../src/cli/build.ts';

let folder: string;
let archive: string;
const out = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-growth-'));
  archive = join(folder, 'archive');
  await cp(resolve(import.meta.dirname, 'archives/edge'), archive, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Builds without pictures, which say the same whoever draws them. */
const buildTo = (name: string, options: BuildOptions = {}) =>
  build({ archive, out: out(name), cache: out(`${name}-cache`), cards: 'none', ...options });

/** Every file of a site with its content, but the build's own notes. */
async function contents(site: string): Promise<Map<string, string>> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/.build/'))
    .sort();
  const pairs = files.map(
    async (file): Promise<[string, string]> => [file.slice(site.length), await readFile(file, 'base64')],
  );
  return new Map(await Promise.all(pairs));
}

/** What differs between two sites, by name alone: whole files would be too much to read. */
async function differences(one: string, other: string): Promise<string[]> {
  const [a, b] = [await contents(one), await contents(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

describe('a site that several make', { timeout: 120_000 }, () => {
  beforeAll(() => buildTo('alone', { workers: 1 }), 120_000);

  it('is the same by two workers as by one', async () => {
    await buildTo('two', { workers: 2 });
    expect(await differences(out('two'), out('alone'))).toEqual([]);
  });

  it('is the same from three machines, each of which wrote its part into one folder', async () => {
    for (const number of [1, 2, 3]) {
      await buildTo(`machine-${number}`, { workers: 1, shard: { number, of: 3 } });
      await cp(out(`machine-${number}`), out('together'), { recursive: true });
    }
    expect(await differences(out('together'), out('alone'))).toEqual([]);
    const shares = await Promise.all([1, 2, 3].map(async (n) => (await contents(out(`machine-${n}`))).size));
    for (const size of shares) expect(size).toBeLessThan((await contents(out('alone'))).size);
  });

  it('that has an article changed is the same as one built anew, though little of it was made', async () => {
    const file = join(archive, 'articles/term.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"headline": "/u, '"headline": "Corrected: '));
    const { pages, drawn } = await buildTo('alone', { workers: 1 });
    await buildTo('anew', { workers: 1 });
    await writeFile(file, text);
    expect(drawn).toBeLessThan(pages / 3);
    expect(await differences(out('alone'), out('anew'))).toEqual([]);
  });
});

describe('files that are not as they should be', { timeout: 60_000 }, () => {
  const broken = () => join(archive, 'articles/broken.json');
  const twin = () => join(archive, 'articles/a-twin-of-term.json');

  it('are named in one line each, and left out, and the rest stands', async () => {
    await writeFile(broken(), '{');
    await cp(join(archive, 'articles/term.json'), twin());
    const { problems } = await buildTo('odd');
    await rm(broken());
    await rm(twin());
    const about = (name: string) => problems.filter((line) => line.includes(name));
    expect(about('broken.json')).toEqual([expect.stringMatching(/broken\.json: .*; left out$/u)]);
    const doubled = problems.filter((line) => line.includes('belongs to another file already'));
    expect(doubled).toHaveLength(1);
    expect(await readFile(join(out('odd'), 'articles/term.html'), 'utf8')).toContain('<main');
  });

  it('leave nothing behind once they are put right', async () => {
    const { problems } = await buildTo('odd');
    expect(problems.filter((line) => line.endsWith('left out'))).toEqual([]);
    await buildTo('again');
    expect(await differences(out('odd'), out('again'))).toEqual([]);
  });
});

it('sends with a light page of a quote its paragraph, what other programs read, and no more', {
  timeout: 60_000,
}, async () => {
  await buildTo('full');
  await buildTo('light', { quotePages: 'light' });
  const changed = await differences(out('light'), out('full'));
  expect(changed.length).toBeGreaterThan(0);
  for (const file of changed) expect(file).toMatch(/^\/articles\/[^/]+\/quotes\/[^/]+\.html$/u);
  for (const file of changed) {
    const [light, full] = await Promise.all(
      ['light', 'full'].map((site) => readFile(join(out(site), file), 'utf8')),
    );
    expect(light?.length).toBeLessThan(full?.length ?? 0);
    const tags = (html = '') => html.match(/<meta property="og:[^>]*>/gu);
    expect(tags(light)).toEqual(tags(full));
    expect(light).toContain('Read the whole article');
  }
});

it('replaces nothing when a worker dies', { timeout: 60_000 }, async () => {
  await buildTo('lives', { workers: 1 });
  const before = await contents(out('lives'));
  const file = join(archive, 'articles/term.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/"headline": "/u, '"headline": "Again: '));
  // Its memory is too small for any work: the worker dies of it.
  await expect(buildTo('lives', { workers: 2, memory: 8 })).rejects.toThrow(
    'The build ended: a worker ran out of memory. Nothing was replaced.',
  );
  await writeFile(file, text);
  const after = await contents(out('lives'));
  expect([...after.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual([]);
  expect((await readdir(folder)).filter((name) => name.includes('.new-'))).toEqual([]);
});
