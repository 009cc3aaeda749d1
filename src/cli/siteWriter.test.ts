import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, siteWriter } from './siteWriter.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-writer-'));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a site of these texts, each made from itself.
 *  @returns what was done, and which files had to be made */
async function write(site: Record<string, string>) {
  const made: string[] = [];
  const writer = await siteWriter(out);
  for (const [path, text] of Object.entries(site))
    await writer.put(path, hashOf(text), async () => {
      made.push(path);
      return text;
    });
  return { ...(await writer.finish()), files: made };
}
const read = (name: string) => readFile(join(out, name), 'utf8');

describe('siteWriter', () => {
  it('makes every file of a first build', async () => {
    expect(await write({ '/index.html': 'a', '/people/kim.html': 'b' })).toMatchObject({ made: 2, kept: 0 });
    expect(await read('people/kim.html')).toBe('b');
  });

  it('makes files that belong together all anew, or none', async () => {
    let made = 0;
    const writeAll = async (inputs: string, files: Record<string, string>) => {
      const writer = await siteWriter(out);
      await writer.putAll(inputs, async () => {
        made += 1;
        return Object.entries(files);
      });
      return writer.finish();
    };
    await writeAll('one', { '/pagefind/a': 'a', '/pagefind/b': 'b' });
    expect(await writeAll('one', {})).toEqual({ made: 0, kept: 2, removed: 0 });
    expect(made).toBe(1);
    await writeFile(join(out, 'pagefind/a'), 'broken');
    await writeAll('one', { '/pagefind/a': 'a', '/pagefind/b': 'b' });
    expect(made).toBe(2);
    expect(await read('pagefind/a')).toBe('a');
    expect(await writeAll('two', { '/pagefind/c': 'c' })).toMatchObject({ made: 1, kept: 0, removed: 2 });
  });
  it.each(['/../escaped.html', '/people/..%2F..%2Fescaped.html', '/a/../../escaped.html', '/..', '/%00'])(
    'writes nothing outside its folder, as %s',
    async (path) => {
      await expect(write({ [path]: 'x' })).rejects.toThrow(/outside/u);
      expect(await readdir(folder)).not.toContain('escaped.html');
    },
  );

  it('makes nothing when nothing changed, and leaves the site untouched', async () => {
    await write({ '/index.html': 'a', '/people/kim.html': 'b' });
    const before = await stat(out);
    expect(await write({ '/index.html': 'a', '/people/kim.html': 'b' })).toEqual({
      made: 0,
      kept: 2,
      removed: 0,
      files: [],
    });
    expect((await stat(out)).ino).toBe(before.ino);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('makes only what changed', async () => {
    await write({ '/index.html': 'a', '/people/kim.html': 'b' });
    expect((await write({ '/index.html': 'a', '/people/kim.html': 'c' })).files).toEqual([
      '/people/kim.html',
    ]);
    expect([await read('index.html'), await read('people/kim.html')]).toEqual(['a', 'c']);
    expect((await write({ '/index.html': 'a', '/people/kim.html': 'c' })).files).toEqual([]);
  });

  it('removes what is no more', async () => {
    await write({ '/index.html': 'a', '/people/kim.html': 'b' });
    expect(await write({ '/index.html': 'a' })).toMatchObject({ made: 0, kept: 1, removed: 1 });
    await expect(read('people/kim.html')).rejects.toThrow('ENOENT');
  });

  it('makes anew what somebody changed or took away', async () => {
    const site = { '/index.html': 'a', '/b.html': 'b', '/c.html': 'c' };
    await write(site);
    await writeFile(join(out, 'index.html'), 'changed by hand');
    await rm(join(out, 'b.html'));
    expect((await write(site)).files).toEqual(['/index.html', '/b.html']);
    expect(await read('index.html')).toBe('a');
  });

  it('takes nothing over from a folder whose manifest cannot be read', async () => {
    await write({ '/index.html': 'a' });
    await writeFile(join(out, '.build.json'), '{');
    expect((await write({ '/index.html': 'a' })).files).toEqual(['/index.html']);
  });

  it('leaves the last site as it was when a file cannot be made', async () => {
    await write({ '/index.html': 'a', '/b.html': 'b' });
    const writer = await siteWriter(out);
    await writer.put('/index.html', hashOf('new'), async () => 'new');
    await expect(
      writer.put('/b.html', hashOf('new'), () => Promise.reject(new Error('cannot be drawn'))),
    ).rejects.toThrow('cannot be drawn');
    await writer.discard();
    expect([await read('index.html'), await read('b.html')]).toEqual(['a', 'b']);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('gives a file the name that its address stands for', async () => {
    await write({ '/people/bj%C3%B6rk.html': 'a' });
    expect(await readdir(join(out, 'people'))).toEqual(['björk.html']);
  });
});

describe('hashOf', () => {
  it('tells parts apart, not only what they come to together', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
  });
});
