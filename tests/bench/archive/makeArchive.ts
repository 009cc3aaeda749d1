// Writes an archive of any size, made of the demo archive's paragraphs; the same arguments give the same files.
//   node tests/bench/archive/makeArchive.ts FOLDER SIZE [SEED]
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readArchive } from '../../../src/cli/readArchive.ts';
import { makeArticle, stockOf } from './makeArticle.ts';

const demo = resolve(import.meta.dirname, '../../../public/archive');

/** @param size how many articles */
export async function makeArchive(folder: string, size: number, seed = 1): Promise<void> {
  const { info, articles } = await readArchive(demo);
  const stock = stockOf(articles);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  const own = { ...info, name: 'The Recombined', url: 'https://recombined.example/' };
  await writeFile(join(folder, 'archive.json'), JSON.stringify(own));
  for (let number = 0; number < size; number += 1) {
    const article = makeArticle(stock, number, seed);
    await writeFile(join(folder, 'articles', `${article.id}.json`), `${JSON.stringify(article, null, 1)}\n`);
  }
}

if (import.meta.main) {
  const [folder, size, seed] = process.argv.slice(2);
  const count = Number(size);
  if (folder === undefined || !Number.isInteger(count) || count < 0) {
    console.error('Usage: node tests/bench/archive/makeArchive.ts FOLDER SIZE [SEED], with SIZE from 0.');
    process.exit(1);
  }
  await makeArchive(resolve(folder), count, seed === undefined ? 1 : Number(seed));
}
