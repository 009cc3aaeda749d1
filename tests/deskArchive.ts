import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { summitArchive } from '../src/cli/test/summitArchive.ts';
import type { Article } from '../src/model/article.ts';

const root = resolve(import.meta.dirname, '..');

/** A copy of the archive with every odd case and of the summit, as if nobody had decided anything: the confidences go
 *  round from held back to sure. For whoever writes into an archive.
 *  @returns its folder, under the system's own for what is temporary */
export async function deskArchive(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-desk-'));
  await summitArchive(folder);
  await cp(join(root, 'tests/archives/edge'), folder, { recursive: true });
  await rm(join(folder, 'entities.json'), { force: true });
  const confidences = [0.97, 0.91, 0.6, 0.84, 0.93];
  let count = 0;
  for (const name of (await readdir(join(folder, 'articles'))).sort()) {
    const file = join(folder, 'articles', name);
    const article = JSON.parse(await readFile(file, 'utf8')) as Article;
    for (const quotation of article.quotations) {
      if (quotation.review.state === 'rejected') continue;
      quotation.review = { state: 'unreviewed' };
      delete quotation.added;
      quotation.confidence = confidences[count % confidences.length] ?? 1;
      count += 1;
    }
    await writeFile(file, JSON.stringify(article, null, 1));
  }
  return folder;
}
