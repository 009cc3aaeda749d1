import {
  archiveInfoQuery,
  articleMapQuery,
  articleQuery,
  entityListQuery,
  entityQuery,
  frontQuery,
} from '../api/queries.ts';
import type { PageState } from '../app/queryClient.ts';
import type { Archive } from '../archive/deriveArchive.ts';
import { isStatement } from '../model/attribution.ts';
import { type EntityFolder, paths } from '../model/paths.ts';

/** A page to be written: its address from the root, and every query it asks with its data. */
export type SitePage = { path: string; state: PageState };

/** Every page of the site, one after the other. */
export function* sitePages(archive: Archive): Generator<SitePage> {
  const shared: PageState[number] = [archiveInfoQuery().queryKey, archive.info];
  yield { path: paths.front, state: [shared, [frontQuery().queryKey, archive.front]] };
  for (const folder of Object.keys(archive.lists) as EntityFolder[])
    yield { path: paths[folder], state: [shared, [entityListQuery(folder).queryKey, archive.lists[folder]]] };
  for (const { article, map } of archive.articles) {
    const state: PageState = [
      shared,
      [articleQuery(article.id).queryKey, article],
      [articleMapQuery(article.id).queryKey, map ?? null],
    ];
    yield { path: paths.article(article.id), state };
    for (const { id, aliases = [] } of article.quotations.filter(isStatement))
      for (const address of [id, ...aliases]) yield { path: paths.quotation(article.id, address), state };
  }
  for (const page of archive.entityPages)
    yield {
      path: paths.entity(page.entity.id),
      state: [shared, [entityQuery(page.entity.id).queryKey, page]],
    };
}
