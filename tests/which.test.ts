import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../src/cli/build.ts';
import type { Article } from '../src/model/article.ts';
import { manyArticles } from './many/manyArticles.ts';

let folder: string;
const archive = () => join(folder, 'archive');
const site = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-names-'));
  await mkdir(join(archive(), 'articles'), { recursive: true });
  await writeFile(
    join(archive(), 'archive.json'),
    JSON.stringify({ name: 'Marlow', description: 'A town', language: 'en' }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const put = (article: Article) =>
  writeFile(join(archive(), 'articles', `${article.id}.json`), JSON.stringify(article));
const buildTo = (name: string) => build({ archive: archive(), out: site(name), search: false });

async function dataOf(name: string): Promise<Map<string, string>> {
  const files = await readdir(join(site(name), 'data/people'), { recursive: true });
  return new Map(
    await Promise.all(
      files
        .filter((file) => file.endsWith('.json'))
        .map(
          async (file): Promise<[string, string]> => [
            file,
            await readFile(join(site(name), 'data/people', file), 'utf8'),
          ],
        ),
    ),
  );
}

it('asks which one is meant as soon as a second of that name comes, and asks the same when all is built anew', {
  timeout: 60_000,
}, async () => {
  const [withJohn, withJane] = manyArticles(2);
  if (withJohn === undefined || withJane === undefined) throw new Error('two articles were asked for');
  await put(withJohn);
  await buildTo('site');
  expect([...(await dataOf('site')).keys()]).not.toContain('smith.json');
  await put(withJane);
  await buildTo('site');
  const asks = JSON.parse((await dataOf('site')).get('smith.json') ?? '{}');
  expect(asks.which).toBe('Smith');
  expect(asks.candidates).toMatchObject([
    { name: 'Jane Smith', newest: { article: { id: 'work-00002' } } },
    { name: 'John Smith', newest: { article: { id: 'work-00001' } } },
  ]);
  await buildTo('anew');
  expect(await dataOf('anew')).toEqual(await dataOf('site'));
});
