import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArchiveInfo, anArticle } from '../../tests/factories.ts';
import { readArchive } from './readArchive.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An archive of its own with these files under articles/. */
async function archiveOf(files: Record<string, string>): Promise<string> {
  const own = await mkdtemp(join(folder, 'a-'));
  await mkdir(join(own, 'articles'));
  await writeFile(join(own, 'archive.json'), JSON.stringify(anArchiveInfo()));
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, 'articles', name), text);
  return own;
}
const bridge = JSON.stringify(anArticle());

describe('reading an archive', () => {
  it('keeps the first of two files of one id, and says so in a line', async () => {
    const own = await archiveOf({ 'the-bridge.json': bridge, 'the-bridge-again.json': bridge });
    const { articles, problems } = await readArchive(own);
    expect(articles).toHaveLength(1);
    expect(problems.filter((line) => line.endsWith('left out'))).toEqual([
      expect.stringMatching(/: the id the-bridge belongs to another file already; left out$/u),
    ]);
  });

  it('names each file that cannot be read and where in it, and reads the rest', async () => {
    const own = await archiveOf({
      'a.json': '{ "half": ',
      'b.json': JSON.stringify({ ...anArticle(), headline: undefined }),
      'the-bridge.json': bridge,
    });
    const { articles, problems } = await readArchive(own);
    expect(articles.map(({ id }) => id)).toEqual(['the-bridge']);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/a\.json: .*not JSON.*; left out$/u);
    expect(problems[1]).toMatch(/b\.json: .*headline.*is missing.*; left out$/u);
  });

  it('is an archive of no articles where there is no folder for them', async () => {
    const own = await archiveOf({});
    await rm(join(own, 'articles'), { recursive: true });
    expect(await readArchive(own)).toMatchObject({ articles: [], problems: [] });
  });
});
