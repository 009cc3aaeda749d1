import { chunkPaths } from '../../../model/entityChunks.ts';
import type { FileIndex } from '../../../model/fileIndex.ts';
import type { Subject } from '../../../model/keeping.ts';
import { dataPaths } from '../../../model/paths.ts';
import { type FileLookup, fetchData, fetchList } from './fetchData.ts';

/** A file to keep. */
export type WantedFile = { path: string; mark: string; bytes: number };

/** What every kept page needs beside its own: the name of the site, and the pages that lead to others. */
const around = [dataPaths.archive];

/** The file that a subject is about; the front stands for the whole archive. */
export const mainFile = (subject: Subject): string =>
  subject.what === 'archive'
    ? dataPaths.front
    : subject.what === 'article'
      ? dataPaths.article(subject.id)
      : dataPaths.entity(subject.id);

/** The files that a subject needs, with what the lists say of them; those that the site does not have left out.
 *  @throws when the lists, or the page of the entity, cannot be read */
export async function filesOf(subject: Subject, index: FileIndex, lookUp: FileLookup): Promise<WantedFile[]> {
  if (subject.what === 'archive') {
    const all: WantedFile[] = [];
    for (const number of index.lists.keys())
      for (const [path, [mark, bytes]] of await fetchList(index, number)) all.push({ path, mark, bytes });
    return all;
  }
  const paths = subject.what === 'article' ? filesOfArticle(subject.id) : await filesOfEntity(subject);
  const files: WantedFile[] = [];
  for (const path of new Set([...paths, ...around])) {
    const listed = await lookUp(path);
    if (listed !== undefined) files.push({ path, mark: listed[0], bytes: listed[1] });
  }
  return files;
}

async function filesOfEntity(subject: Subject): Promise<string[]> {
  const page = await fetchData(mainFile(subject));
  const chunks = page === 'gone' ? [] : chunkPaths(JSON.parse(page));
  const texts = [page, ...(await Promise.all(chunks.map((path) => fetchData(path))))];
  return [mainFile(subject), ...chunks, ...texts.flatMap(articlesNaming).flatMap(filesOfArticle)];
}

const filesOfArticle = (id: string) => [
  dataPaths.article(id),
  dataPaths.articleMap(id),
  dataPaths.history(id),
];

/** The articles that the page of somebody, or a chunk of it, quotes from or names them in, each once, in its order. */
export function articlesNaming(page: string): string[] {
  if (page === 'gone') return [];
  const found = new Set<string>();
  // Every passage of the page carries its article: wherever it stands, it is one to keep.
  JSON.parse(page, (key, value: unknown) => {
    if (key === 'article' && typeof value === 'object' && value !== null && 'id' in value)
      found.add(String(value.id));
    return value;
  });
  return [...found];
}
