import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArchiveInfo, parseArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import {
  type EntityDecisions,
  noEntityDecisions,
  parseEntityDecisions,
} from '../../model/entityDecisions.ts';
import { parseArticleText, parseJson } from '../../model/parseArticle.ts';
import { describeFailure, failure, type Result, success } from '../../model/result.ts';
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
};

type Kept = { stamp: string; article: Article | undefined; problem: string | undefined };

/** The files of an archive for those who change them. What is read is kept until its file changes; what is written is
 *  read afresh under a lock, so two windows, the command line and an editor's own hand do not overwrite each other. */
export class ArchiveStore {
  readonly directory: string;
  readonly #kept = new Map<string, Kept>();

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
      const file = await this.#fileOf(id);
      if (file === undefined) return failure('missing', 'articles', `there is no article ${id}`);
      const text = await readText(file);
      const parsed = text.ok ? parseArticleText(text.value) : text;
      if (!text.ok) return text;
      if (!parsed.ok) return failure(parsed.error.kind, file, describeFailure(parsed.error));
      const before = parsed.value.article;
      const after = change(before, file);
      return after.ok ? this.#write(file, text.value, before, after.value) : after;
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
      return sound.ok ? this.#write(file, text?.ok ? text.value : undefined, before, after.value) : sound;
    });
  }

  /** Puts a file's text back as it was, if nobody has changed the file since.
   *  @returns whether it did */
  restore({ file, textBefore, textAfter }: Written<unknown>): Promise<boolean> {
    return withLock(this.directory, async () => {
      const now = await readText(file);
      if (textBefore === undefined || !now.ok || now.value !== textAfter) return false;
      await writeWhole(file, textBefore);
      return true;
    });
  }

  async #write<T>(
    file: string,
    textBefore: string | undefined,
    before: T,
    after: T,
  ): Promise<Result<Written<T>>> {
    const raw: unknown = textBefore === undefined ? undefined : JSON.parse(textBefore);
    const textAfter = jsonText(raw === undefined ? after : patchJson(raw, before, after));
    await writeWhole(file, textAfter);
    return success({ before, after, file, textBefore, textAfter });
  }

  async #fileOf(id: string): Promise<string | undefined> {
    await this.articles();
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
