import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { everywhere } from './makeArticle.ts';

/** What a reader downloads, in bytes of gzip: the HTML, with its styles and data inside, is all that the first screen needs. */
export type ReadersBytes = {
  front: number;
  article: number;
  /** The data that opening an article asks for, when it is not opened by its page. */
  articleData: number;
  /** The person whom every article names, and the one whose mentions are nearest to fifty. */
  named: { times: number; html: number; data: number };
  fifty: { times: number; html: number; data: number };
};

const gzipped = async (file: string) => gzipSync(await readFile(file), { level: 9 }).length;

/** @param article the id of an article that is the same at every size */
export async function readersBytes(site: string, article: string): Promise<ReadersBytes> {
  const person = async (id: string) => ({
    times: await timesNamed(site, id),
    html: await gzipped(join(site, `${id}.html`)),
    data: await gzipped(join(site, 'data', `${id}.json`)),
  });
  return {
    front: await gzipped(join(site, 'index.html')),
    article: await gzipped(join(site, `articles/${article}.html`)),
    articleData: await gzipped(join(site, `data/articles/${article}.json`)),
    named: await person(everywhere),
    fifty: await person(await nearest(site, 50)),
  };
}

async function timesNamed(site: string, id: string): Promise<number> {
  const { named }: { named?: number } = JSON.parse(await readFile(join(site, 'data', `${id}.json`), 'utf8'));
  return named ?? 0;
}

/** The person who is named a number of times, or nearly so. */
async function nearest(site: string, times: number): Promise<string> {
  let found = { id: everywhere, off: Number.POSITIVE_INFINITY };
  for (const name of await readdir(join(site, 'people'))) {
    if (!name.endsWith('.html')) continue;
    const id = `people/${name.slice(0, -'.html'.length)}`;
    const off = Math.abs((await timesNamed(site, id)) - times);
    if (off < found.off) found = { id, off };
  }
  return found.id;
}
