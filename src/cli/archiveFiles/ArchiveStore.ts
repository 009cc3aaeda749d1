import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addressLines } from '../../archive/addressLines.ts';
import { type AddressLine, addressesIn } from '../../model/addresses.ts';
import { type ArchiveInfo, parseArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import {
  type EntityDecisions,
  noEntityDecisions,
  parseEntityDecisions,
} from '../../model/entityDecisions.ts';
import { parseArticleText, parseJson } from '../../model/parseArticle.ts';
import { describeFailure, failure, type Result, success } from '../../model/result.ts';
import { addressesStamp, readAddresses, recordAddresses, unwrittenLines } from '../addressBook.ts';
import { moment } from '../moment.ts';
import { readEntityDecisions, readText } from '../readArchive.ts';
import { jsonText } from '../writeJson.ts';
import { writeWhole } from '../writeWhole.ts';
import { patchJson } from './patchJson.ts';
import { withLock } from './withLock.ts';

/** A change as it was written: what stood in the file, and what stands in it now. */
export type Written<T> = {
  before: T;
  after: T;
  file: string;
  textBefore: string | undefined;
  textAfter: string;
  /** How many addresses came into being with it, or lead elsewhere now; they are in addresses.json. */
  addresses: number;
};

type Change<T> = Pick<Written<T>, 'before' | 'after' | 'file' | 'textBefore'>;
type Kept = { stamp: string; article: Article | undefined; problem: string | undefined };

/** The files of an archive for those who change them. What is read is kept until its file changes; what is written is
 *  read afresh under a lock, so two windows, the command line and an editor's own hand do not overwrite each other. Every
 *  address that a change makes, or leads elsewhere, is in addresses.json before the change itself is on disk. */
export class ArchiveStore {
  readonly directory: string;
  readonly #kept = new Map<string, Kept>();
  #book: { stamp: string; known: ReadonlyMap<string, AddressLine> } | undefined;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** @throws in one line when archive.json cannot be read: its threshold decides what readers see */
  async info(): Promise<ArchiveInfo> {
    const file = join(this.directory, 'archive.json');
    const text = await readText(file);
    const json = text.ok ? parseJson(text.value) : text;
    const info = json.ok ? parseArchiveInfo(json.value) : json;
    if (!info.ok) throw new Error(`${file}: ${describeFailure(info.error)}`);
    return info.value;
  }

  /** Every article that can be read, by file name; files that cannot, a line each. Looks at every file's date only. */
  async articles(): Promise<{ articles: Article[]; problems: string[] }> {
    const folder = join(this.directory, 'articles');
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
    const files = names.map((name) => join(folder, name));
    const there = new Set(files);
    for (const known of this.#kept.keys()) if (!there.has(known)) this.#kept.delete(known);
    const articles = new Map<string, Article>();
    const problems: string[] = [];
    for (const file of files) {
      const read = await this.#read(file);
      if (read === undefined) continue;
      const { article, problem } = read;
      if (problem !== undefined) problems.push(problem);
      if (article !== undefined && !articles.has(article.id)) articles.set(article.id, article);
    }
    return { articles: [...articles.values()], problems };
  }

  /** @throws when entities.json is there and cannot be read */
  decisions(): Promise<EntityDecisions> {
    return readEntityDecisions(this.directory);
  }

  /** Changes one article. Nothing is written when `change` fails.
   *  @throws the system's error when the file cannot be written; it is untouched then */
  changeArticle(
    id: string,
    change: (article: Article, file: string) => Result<Article>,
  ): Promise<Result<Written<Article>>> {
    return withLock(this.directory, async () => {
      const { articles } = await this.articles();
      const file = this.#fileOf(id);
      if (file === undefined) return failure('missing', 'articles', `there is no article ${id}`);
      const text = await readText(file);
      const parsed = text.ok ? parseArticleText(text.value) : text;
      if (!text.ok) return text;
      if (!parsed.ok) return failure(parsed.error.kind, file, describeFailure(parsed.error));
      const before = parsed.value.article;
      const after = change(before, file);
      if (!after.ok) return after;
      const decisions = await this.decisions();
      const now = articles.map((article) => (article.id === id ? after.value : article));
      const addresses = await this.#record(now, decisions);
      if (!addresses.ok) return addresses;
      return this.#write({ file, textBefore: text.value, before, after: after.value }, addresses.value);
    });
  }

  /** Changes what people decided about names, as `changeArticle` does. */
  changeDecisions(
    change: (decisions: EntityDecisions) => Result<EntityDecisions>,
  ): Promise<Result<Written<EntityDecisions>>> {
    return withLock(this.directory, async () => {
      const file = join(this.directory, 'entities.json');
      const before = await readEntityDecisions(this.directory);
      const text = before === noEntityDecisions ? undefined : await readText(file);
      const after = change(before);
      if (!after.ok) return after;
      // What is written must be readable: a broken entities.json stops every build.
      const sound = parseEntityDecisions(JSON.parse(JSON.stringify(after.value)));
      if (!sound.ok) return sound;
      const addresses = await this.#record((await this.articles()).articles, after.value);
      if (!addresses.ok) return addresses;
      const textBefore = text?.ok ? text.value : undefined;
      return this.#write({ file, textBefore, before, after: after.value }, addresses.value);
    });
  }

  /** Puts a file's text back as it was, if nobody has changed the file since. What was given out meanwhile stays in
   *  addresses.json: nobody can call it back.
   *  @returns whether it did */
  restore({ file, textBefore, textAfter }: Written<unknown>): Promise<boolean> {
    return withLock(this.directory, async () => {
      const now = await readText(file);
      if (textBefore === undefined || !now.ok || now.value !== textAfter) return false;
      await writeWhole(file, textBefore);
      return true;
    });
  }

  /** Writes down what the archive gives out, as it will be. Before the change itself is written: a crash between the two
   *  leaves an address that nobody was given, and never one that was given and is not known. */
  async #record(articles: readonly Article[], decisions: EntityDecisions): Promise<Result<number>> {
    const lines = addressLines(articles, decisions, moment());
    const stamp = await addressesStamp(this.directory);
    if (this.#book?.stamp !== stamp) {
      const book = await readAddresses(this.directory);
      if (!book.ok) return book;
      this.#book = { stamp, known: addressesIn(book.value) };
    }
    const fresh = unwrittenLines(this.#book.known, lines);
    return fresh.length === 0 ? success(0) : recordAddresses(this.directory, fresh);
  }

  async #write<T>(
    { before, after, file, textBefore }: Change<T>,
    addresses: number,
  ): Promise<Result<Written<T>>> {
    const raw: unknown = textBefore === undefined ? undefined : JSON.parse(textBefore);
    const textAfter = jsonText(raw === undefined ? after : patchJson(raw, before, after));
    await writeWhole(file, textAfter);
    return success({ before, after, file, textBefore, textAfter, addresses });
  }

  /** Of the articles that were read last. */
  #fileOf(id: string): string | undefined {
    for (const [file, { article }] of this.#kept) if (article?.id === id) return file;
    return undefined;
  }

  /** @returns `undefined` for a file that was taken away after the folder was read */
  async #read(file: string): Promise<Kept | undefined> {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined) return undefined;
    const { mtimeMs, size, ino } = found;
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const known = this.#kept.get(file);
    if (known?.stamp === stamp) return known;
    const text = await readText(file);
    const parsed = text.ok ? parseArticleText(text.value) : text;
    const kept = parsed.ok
      ? { stamp, article: parsed.value.article, problem: undefined }
      : { stamp, article: undefined, problem: `${file}: ${describeFailure(parsed.error)}; left out` };
    this.#kept.set(file, kept);
    return kept;
  }
}
