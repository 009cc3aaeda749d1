import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../hashOf.ts';
import { finishSite, freshFolder, recoverSite } from './finishSite.ts';
import { type PartReport, sitePart } from './sitePart.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-site-'));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true }));

type Texts = Record<string, string>;

/** Makes the parts of a site, each file from its own text.
 *  @returns which files had to be made, and what is to be put in place */
async function make(parts: Record<string, Texts>) {
  const fresh = freshFolder(out);
  const files: string[] = [];
  const reports: PartReport[] = [];
  for (const [name, texts] of Object.entries(parts)) {
    const part = sitePart(out, fresh, name);
    const key = hashOf(JSON.stringify(texts));
    if (part.isSame(key)) {
      reports.push(part.keep());
      continue;
    }
    for (const [path, text] of Object.entries(texts))
      await part.put(path, hashOf(text), () => {
        files.push(path);
        return text;
      });
    reports.push(part.close(key));
  }
  return { fresh, files, reports };
}
async function write(parts: Record<string, Texts>) {
  const { fresh, files, reports } = await make(parts);
  return { ...finishSite(out, fresh, reports), files };
}
const read = (name: string) => readFile(join(out, name), 'utf8');

/** A site of so many pages that a change of one is a small one. */
const many = (texts: Texts = {}): Texts => ({
  ...Object.fromEntries([...Array(20).keys()].map((n) => [`/people/${n}.html`, `page ${n}`])),
  ...texts,
});

it('makes every file of a first build', async () => {
  expect(await write({ one: { '/index.html': 'a' }, two: { '/people/kim.html': 'b' } })).toMatchObject({
    made: 2,
    kept: 0,
  });
  expect(await read('people/kim.html')).toBe('b');
});

it.each(['/../escaped.html', '/people/..%2F..%2Fescaped.html', '/a/../../escaped.html', '/..', '/%00'])(
  'writes nothing outside its folder, as %s',
  async (path) => {
    await expect(write({ one: { [path]: 'x' } })).rejects.toThrow(/outside/u);
    expect(await readdir(folder)).not.toContain('escaped.html');
  },
);

it('gives a file the name that its address stands for', async () => {
  await write({ one: { '/people/bj%C3%B6rk.html': 'a' } });
  expect(await readdir(join(out, 'people'))).toEqual(['björk.html']);
});

it('makes nothing when nothing changed, and leaves the site untouched', async () => {
  await write({ one: many() });
  const before = await stat(out);
  expect(await write({ one: many() })).toEqual({ made: 0, kept: 20, removed: 0, files: [] });
  expect((await stat(out)).ino).toBe(before.ino);
  expect(await readdir(folder)).toEqual(['dist']);
});

describe.each([
  ['little of it changes', many()],
  ['much of it changes', {}],
])('a site that is built again, when %s', (_, rest) => {
  it('has only what changed made', async () => {
    await write({ one: { ...rest, '/index.html': 'a', '/b.html': 'b' } });
    expect((await write({ one: { ...rest, '/index.html': 'a', '/b.html': 'c' } })).files).toEqual([
      '/b.html',
    ]);
    expect([await read('index.html'), await read('b.html')]).toEqual(['a', 'c']);
    expect((await write({ one: { ...rest, '/index.html': 'a', '/b.html': 'c' } })).files).toEqual([]);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('loses what is no more, with the folder it stood in', async () => {
    await write({ one: { ...rest, '/index.html': 'a' }, two: { '/old/b.html': 'b' } });
    expect(await write({ one: { ...rest, '/index.html': 'a' } })).toMatchObject({ made: 0, removed: 1 });
    expect(existsSync(join(out, 'old'))).toBe(false);
    expect(await read('index.html')).toBe('a');
  });

  it('keeps what one part lost and another won', async () => {
    await write({ one: { ...rest, '/index.html': 'a', '/b.html': 'b' }, two: { '/c.html': 'c' } });
    await write({ one: { ...rest, '/index.html': 'a' }, two: { '/c.html': 'c', '/b.html': 'b' } });
    expect(await read('b.html')).toBe('b');
  });

  it('has made anew what somebody changed or took away', async () => {
    const site = { one: { ...rest, '/index.html': 'a', '/b.html': 'b', '/c.html': 'c' } };
    await write(site);
    await writeFile(join(out, 'index.html'), 'changed by hand');
    await rm(join(out, 'b.html'));
    expect((await write(site)).files).toEqual(['/index.html', '/b.html']);
    expect(await read('index.html')).toBe('a');
  });
});

it('takes nothing over where it cannot be read what was written', async () => {
  await write({ one: { '/index.html': 'a' } });
  await writeFile(join(out, '.build/one.json'), '{');
  expect((await write({ one: { '/index.html': 'a' } })).files).toEqual(['/index.html']);
});

it('takes the place of whatever else stood there', async () => {
  await mkdir(out);
  await writeFile(join(out, 'other.html'), 'somebody else’s');
  await write({ one: { '/index.html': 'a' } });
  expect((await readdir(out)).sort()).toEqual(['.build', 'index.html']);
});

it('leaves the site as it was when a build ends before all is made', async () => {
  await write({ one: many() });
  await make({ one: many({ '/people/3.html': 'new' }) });
  expect(await read('people/3.html')).toBe('page 3');
  recoverSite(out);
  expect(await read('people/3.html')).toBe('page 3');
  expect(await readdir(folder)).toEqual(['dist']);
});

it('ends what a build had made whole and was putting in place when it died', async () => {
  await write({ one: many({ '/gone.html': 'g' }) });
  const { fresh, reports } = await make({ one: many({ '/people/3.html': 'new' }) });
  await writeFile(
    join(fresh, '.change.json'),
    JSON.stringify({ remove: reports.flatMap(({ gone }) => gone) }),
  );
  recoverSite(out);
  expect(await read('people/3.html')).toBe('new');
  expect(existsSync(join(out, 'gone.html'))).toBe(false);
  expect((await make({ one: many({ '/people/3.html': 'new' }) })).files).toEqual([]);
});
