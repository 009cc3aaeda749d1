import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAddresses } from '../src/cli/addressBook.ts';
import { build } from '../src/cli/build.ts';

let folder: string;
let archive: string;
const out = (name = 'dist') => join(folder, name);
const article = () => join(archive, 'articles/term.json');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-build-'));
  archive = join(folder, 'archive');
  await cp(resolve(import.meta.dirname, 'archives/edge'), archive, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Every file of a site with its content, but the build's own notes. */
async function contents(site: string): Promise<Map<string, string>> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const pairs = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/.build/'))
    .sort()
    .map(
      async (file): Promise<[string, string]> => [file.slice(site.length), await readFile(file, 'base64')],
    );
  return new Map(await Promise.all(pairs));
}

describe('build', { timeout: 60_000 }, () => {
  it('draws every page once, and none again when nothing changed', async () => {
    const first = await build({ archive, out: out() });
    expect(first.drawn).toBe(first.pages);
    expect((await build({ archive, out: out() })).drawn).toBe(0);
  });

  it('writes the same bytes wherever and whenever it runs', async () => {
    await build({ archive, out: out('elsewhere') });
    expect(await contents(out('elsewhere'))).toEqual(await contents(out()));
  });

  it('puts the script of the head there as its file has it, though a test run has functions of its own', async () => {
    const page = await readFile(join(out(), 'index.html'), 'utf8');
    expect(page).toContain('verbatim:wake');
    expect(page).not.toContain('__vite');
  });

  it('draws only the pages that an edit touches', async () => {
    const text = await readFile(article(), 'utf8');
    await writeFile(article(), text.replace(/"headline": "/u, '"headline": "Corrected: '));
    const { pages, drawn } = await build({ archive, out: out() });
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(pages / 4);
    expect(await readFile(join(out(), 'articles/term.html'), 'utf8')).toContain('Corrected: ');
    await build({ archive, out: out('elsewhere') });
    expect(await contents(out('elsewhere'))).toEqual(await contents(out()));
  });

  it('puts each page into a folder of its own for servers that ask for that', async () => {
    await build({ archive, out: out('folders'), addresses: 'folder' });
    const [flat, folders] = [await contents(out()), await contents(out('folders'))];
    const moved = [...flat.keys()].map((file) =>
      /^\/(?:index|404|shell)\.html$/u.test(file) ? file : file.replace(/\.html$/u, '/index.html'),
    );
    expect([...folders.keys()].sort()).toEqual(moved.sort());
    expect(folders.get('/people/index.html')).toBe(flat.get('/people.html'));
  });

  it('removes the pages of an article that is gone', async () => {
    await rm(article());
    await build({ archive, out: out() });
    const names = [...(await contents(out())).keys()];
    expect(names.filter((name) => name.includes('articles/term'))).toEqual([]);
  });

  it('built for readers, writes that down, and leaves out of the log what was put right before', async () => {
    const log = async () => {
      const { items } = JSON.parse(await readFile(join(out(), 'data/corrections.json'), 'utf8'));
      return (items as { what: string }[]).map(({ what }) => what).sort();
    };
    const always = ['articleWithdrawn', 'articleWithheld', 'quoteWithheld'];
    expect(await log()).toEqual([...always, 'quote', 'speaker'].sort());
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2032-01-01T00:00:00Z') / 1_000));
    const { problems } = await build({ archive, out: out(), publish: true });
    vi.unstubAllEnvs();
    expect(problems).toContainEqual(expect.stringContaining('first publication on record'));
    expect(await log()).toEqual(always);
    const book = await readAddresses(archive);
    expect(book).toMatchObject({ ok: true, value: { published: ['2032-01-01T00:00:00Z'] } });
    expect(book.ok && book.value.addresses.length).toBeGreaterThan(50);
  });

  it('leaves the last site standing when the archive cannot be read', async () => {
    const before = await contents(out());
    await writeFile(join(archive, 'archive.json'), '{');
    await expect(build({ archive, out: out() })).rejects.toThrow('archive.json');
    expect(await contents(out())).toEqual(before);
  });
});
