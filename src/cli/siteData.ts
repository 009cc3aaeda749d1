import type { Archive } from '../archive/deriveArchive.ts';
import { dataPaths } from '../model/paths.ts';
import type { Policy } from '../model/policy.ts';
import { articleJsonSchema } from './schema/articleJsonSchema.ts';

/** Every data file of the site: its address from the root, and what lies there.
 *  @param policy how the publisher attributes, corrects and withholds */
export function* siteData(archive: Archive, policy: Policy): Generator<[path: string, value: unknown]> {
  yield [dataPaths.archive, archive.info];
  yield [dataPaths.front, archive.front];
  yield [dataPaths.entityList('people'), archive.lists.people];
  yield [dataPaths.entityList('places'), archive.lists.places];
  yield [dataPaths.entityList('organizations'), archive.lists.organizations];
  for (const { article, map } of archive.articles) {
    yield [dataPaths.article(article.id), article];
    if (map) yield [dataPaths.articleMap(article.id), map];
  }
  for (const { article } of archive.closed) yield [dataPaths.article(article.id), article];
  for (const page of archive.entityPages) yield [dataPaths.entity(page.entity.id), page];
  for (const { id, page } of archive.moved) yield [dataPaths.entity(id), page];
  yield [dataPaths.corrections, archive.corrections];
  yield [dataPaths.policy, policy];
  yield [dataPaths.articleSchema, articleJsonSchema(archive.info.url)];
}
