import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticleText } from '../../model/parseArticle.ts';
import { describeFailure } from '../../model/result.ts';
import { readText } from '../readArchive.ts';
import { contentHash } from './contentHash.ts';
import type { Known } from './identity.ts';

/** One file of an archive: what article it holds, or why nobody can say. */
export type Scanned = { known: Known } | { file: string; reason: string };

/** The names of an archive's article files, sorted; none where there is no such folder. */
export async function articleFiles(archive: string): Promise<string[]> {
  const names = await readdir(join(archive, 'articles')).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).sort();
}

/** What articles the files hold, in their order. */
export async function scanFiles(archive: string, files: readonly string[]): Promise<Scanned[]> {
  const scanned: Scanned[] = [];
  for (const file of files) {
    const text = await readText(join(archive, 'articles', file));
    const parsed = text.ok ? parseArticleText(text.value) : text;
    if (!parsed.ok) {
      scanned.push({ file, reason: describeFailure(parsed.error) });
      continue;
    }
    const { article } = parsed.value;
    const { id, uri, source, headline, datePublished } = article;
    const known = { id, file, uri, url: source?.url, headline, datePublished, sha256: contentHash(article) };
    scanned.push({ known });
  }
  return scanned;
}
