import type { OldAddresses } from '../archive/answerOld.ts';
import type { Archive } from '../archive/deriveArchive.ts';
import { nameFiles } from '../archive/search/nameFiles.ts';
import { searchNames, searchStart } from '../archive/search/searchStart.ts';
import type { GoneEntity } from '../model/pages.ts';
import { dataPaths } from '../model/paths.ts';
import type { Policy } from '../model/policy.ts';
import { searchPaths } from '../model/searchPaths.ts';
import { articleJsonSchema } from './schema/articleJsonSchema.ts';

const gone: GoneEntity = { gone: true };

/** Every data file of the site: its address from the root, and what lies there.
 *  @param policy how the publisher attributes, corrects and withholds
 *  @param old what stands at addresses that nothing has any more */
export function* siteData(
  archive: Archive,
  policy: Policy,
  old: OldAddresses,
): Generator<[path: string, value: unknown]> {
  yield [dataPaths.archive, archive.info];
  yield [dataPaths.front, archive.front];
  yield [dataPaths.entityList('people'), archive.lists.people];
  yield [dataPaths.entityList('places'), archive.lists.places];
  yield [dataPaths.entityList('organizations'), archive.lists.organizations];
  for (const { article, map, history } of archive.articles) {
    yield [dataPaths.article(article.id), article];
    if (history) yield [dataPaths.history(article.id), history];
    if (map) yield [dataPaths.articleMap(article.id), map];
  }
  for (const { article } of archive.closed) yield [dataPaths.article(article.id), article];
  for (const page of archive.entityPages) yield [dataPaths.entity(page.entity.id), page];
  yield* archive.entityChunks;
  for (const { id, page } of [...archive.moved, ...archive.which]) yield [dataPaths.entity(id), page];
  for (const { id, page } of old.articles) yield [dataPaths.article(id), page];
  for (const id of old.entities) yield [dataPaths.entity(id), gone];
  yield [dataPaths.corrections, archive.corrections];
  yield [dataPaths.policy, policy];
  const names = searchNames(archive.entityPages);
  const files = nameFiles(names);
  yield [searchPaths.start, searchStart(archive, names, files)];
  for (const [prefix, file] of files) yield [searchPaths.names(prefix), file];
  yield [dataPaths.articleSchema, articleJsonSchema(archive.info.url)];
}
