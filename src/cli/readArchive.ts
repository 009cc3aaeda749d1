import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressBook } from '../model/addresses.ts';
import { type ArchiveInfo, parseArchiveInfo } from '../model/archiveInfo.ts';
import type { Article } from '../model/article.ts';
import { type EntityDecisions, noEntityDecisions, parseEntityDecisions } from '../model/entityDecisions.ts';
import { largestFile, parseArticleText, parseJson } from '../model/parseArticle.ts';
import { describeFailure, failure, type Result } from '../model/result.ts';
import { readAddresses } from './addressBook.ts';

/** An archive as its files have it. */
export type ArchiveFiles = {
  info: ArchiveInfo;
  articles: Article[];
  /** What people decided about its people, places and organizations. */
  decisions: EntityDecisions;
  /** Every address that it ever gave out. */
  addresses: AddressBook;
  /** One clear line for everything that was left out: which file, where in it, what was expected. */
  problems: string[];
};

/** What an archive has beside its articles, and the names of their files. */
export type ArchiveFrame = Pick<ArchiveFiles, 'info' | 'decisions' | 'addresses'> & { names: string[] };

/** Reads what an archive has beside its articles.
 *  @throws when archive.json cannot be read: without it nothing can be published. The same for a broken entities.json or
 *  addresses.json */
export async function readFrame(directory: string): Promise<ArchiveFrame> {
  const infoFile = join(directory, 'archive.json');
  const infoText = await readText(infoFile);
  const infoJson = infoText.ok ? parseJson(infoText.value) : infoText;
  const info = infoJson.ok ? parseArchiveInfo(infoJson.value) : infoJson;
  if (!info.ok) throw new Error(`${infoFile}: ${describeFailure(info.error)}`);
  const decisions = await readEntityDecisions(directory);
  const book = await readAddresses(directory);
  if (!book.ok) throw new Error(describeFailure(book.error));
  const names = (await readdir(join(directory, 'articles')).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return { info: info.value, decisions, addresses: book.value, names };
}

/** Reads a folder with archive.json and articles/. What cannot be read is named and left out; the rest stands.
 *  @throws as `readFrame` does */
export async function readArchive(directory: string): Promise<ArchiveFiles> {
  const { info, decisions, addresses, names } = await readFrame(directory);
  const problems: string[] = [];
  const articles: Article[] = [];
  const folder = join(directory, 'articles');
  for (const name of names) {
    const file = join(folder, name);
    const text = await readText(file);
    const parsed = text.ok ? parseArticleText(text.value) : text;
    if (!parsed.ok) {
      problems.push(`${file}: ${describeFailure(parsed.error)}; left out`);
      continue;
    }
    const { article, dropped } = parsed.value;
    const twin = articles.find((other) => other.id === article.id);
    if (twin !== undefined) {
      problems.push(`${file}: the id ${article.id} belongs to another file already; left out`);
      continue;
    }
    if (`${article.id}.json` !== name)
      problems.push(
        `${file}: id: the file is called ${name}, expected ${article.id}.json; shown all the same`,
      );
    if (dropped > 0)
      problems.push(
        `${file}: ${dropped} marks lie outside their text or point at nobody; shown without them`,
      );
    articles.push(article);
  }
  return { info, articles, decisions, addresses, problems };
}

/** The file entities.json of an archive; an archive without one has decided nothing yet.
 *  @throws when it is there and cannot be read: merging nobody would bring back what people put right */
export async function readEntityDecisions(directory: string): Promise<EntityDecisions> {
  const file = join(directory, 'entities.json');
  const text = await readText(file);
  if (!text.ok && text.error.kind === 'missing' && text.error.message === noSuchFile)
    return noEntityDecisions;
  const json = text.ok ? parseJson(text.value) : text;
  const decisions = json.ok ? parseEntityDecisions(json.value) : json;
  if (!decisions.ok) throw new Error(`${file}: ${describeFailure(decisions.error)}`);
  return decisions.value;
}

const noSuchFile = 'there is no such file';

/** The text of a file, if it is UTF-8 and not too large to be decoded. */
export async function readText(file: string): Promise<Result<string>> {
  try {
    const { size } = await stat(file);
    if (size > largestFile) return failure('tooLarge', '', `${size} bytes, at most 10 MB are read`);
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    if (error instanceof TypeError) return failure('notJson', '', 'not UTF-8 text');
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return failure('missing', '', code === 'ENOENT' ? noSuchFile : `cannot be read (${code})`);
  }
}
