import type { OldAddresses } from '../archive/answerOld.ts';
import { articleCounts, type BrowseAddress, browsePages } from '../archive/browse/browsing.ts';
import type { Archive } from '../archive/deriveArchive.ts';
import { nameFiles } from '../archive/search/nameFiles.ts';
import { countedNames, searchNames, searchStart } from '../archive/search/searchStart.ts';
import type { ChunkFile } from '../archive/shares/entityPageOf.ts';
import type { EntityPage, GoneEntity } from '../model/pages.ts';
import { dataPaths } from '../model/paths.ts';
import type { Policy } from '../model/policy.ts';
import type { NamesFile, SearchStart } from '../model/search.ts';
import { searchPaths } from '../model/searchPaths.ts';
import { quotesData } from './quotes/quotesData.ts';
import { articleJsonSchema } from './schema/articleJsonSchema.ts';

/** A data file of the site: its address from the root, and what lies there. */
export type DataFile = [path: string, value: unknown];

/** The data that there is once, and is about all articles.
 *  @param policy how the publisher attributes, corrects and withholds */
export function* archiveData(
  {
    info,
    front,
    corrections,
    moved,
    which,
  }: Pick<Archive, 'info' | 'front' | 'corrections' | 'moved' | 'which'>,
  policy: Policy,
  old: OldAddresses,
): Generator<DataFile> {
  yield [dataPaths.archive, info];
  yield [dataPaths.front, front];
  for (const { id, page } of [...moved, ...which]) yield [dataPaths.entity(id), page];
  for (const { id, page } of old.articles) yield [dataPaths.article(id), page];
  for (const id of old.entities) yield [dataPaths.entity(id), gone];
  yield [dataPaths.corrections, corrections];
  yield [dataPaths.policy, policy];
  yield [dataPaths.articleSchema, articleJsonSchema(info.url)];
}

const gone: GoneEntity = { gone: true };

/** What a page to browse by is made of. */
export const browseData = ({ path, page }: BrowseAddress): DataFile => [dataPaths.browse(path), page];

/** What the search asks for before the index.
 *  @param files of all names, by their beginnings */
export function* searchData(start: SearchStart, files: ReadonlyMap<string, NamesFile>): Generator<DataFile> {
  yield [searchPaths.start, start];
  for (const [prefix, file] of files) yield [searchPaths.names(prefix), file];
}

export function* articleData({ article, map, history }: Archive['articles'][number]): Generator<DataFile> {
  yield [dataPaths.article(article.id), article];
  if (history) yield [dataPaths.history(article.id), history];
  if (map) yield [dataPaths.articleMap(article.id), map];
}

export const closedData = ({ article }: Archive['closed'][number]): DataFile => [
  dataPaths.article(article.id),
  article,
];

/** @param chunks what the page does not show at first */
export function* entityData(page: EntityPage, chunks: readonly ChunkFile[]): Generator<DataFile> {
  yield [dataPaths.entity(page.entity.id), page];
  yield* chunks;
}

/** All data files of an archive that is at hand as a whole. */
export function* siteData(archive: Archive, policy: Policy, old: OldAddresses): Generator<DataFile> {
  yield* archiveData(archive, policy, old);
  for (const address of browsePages(archive.browsing)) yield browseData(address);
  for (const { article } of archive.articles) yield browseData(articleCounts(archive.browsing, article));
  yield* quotesData(
    archive.quotes,
    archive.articles.map(({ article }) => article.id),
  );
  for (const entry of archive.articles) yield* articleData(entry);
  for (const entry of archive.closed) yield closedData(entry);
  for (const page of archive.entityPages) yield* entityData(page, []);
  yield* archive.entityChunks;
  const names = searchNames(countedNames(archive.entityPages));
  const files = nameFiles(names);
  yield* searchData(searchStart(archive, names, files), files);
}
