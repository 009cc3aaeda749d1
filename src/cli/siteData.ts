import type { Archive } from '../archive/deriveArchive.ts';
import { dataPaths } from '../model/paths.ts';

/** Every data file of the site: its address from the root, and what lies there. */
export function* siteData(archive: Archive): Generator<[path: string, value: unknown]> {
  yield [dataPaths.archive, archive.info];
  yield [dataPaths.front, archive.front];
  yield [dataPaths.entityList('people'), archive.lists.people];
  yield [dataPaths.entityList('places'), archive.lists.places];
  yield [dataPaths.entityList('organizations'), archive.lists.organizations];
  for (const { article, map } of archive.articles) {
    yield [dataPaths.article(article.id), article];
    if (map) yield [dataPaths.articleMap(article.id), map];
  }
  for (const page of archive.entityPages) yield [dataPaths.entity(page.entity.id), page];
}
