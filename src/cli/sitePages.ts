import {
  archiveInfoQuery,
  articleMapQuery,
  articleQuery,
  correctionsQuery,
  entityListQuery,
  entityQuery,
  frontQuery,
  policyQuery,
} from '../api/queries.ts';
import type { PageState } from '../app/queryClient.ts';
import type { Archive } from '../archive/deriveArchive.ts';
import { isStatement, isWithheld } from '../model/attribution.ts';
import { type EntityFolder, paths } from '../model/paths.ts';
import type { Policy } from '../model/policy.ts';

/** A page to be written: its address from the root, and every query it asks with its data. */
export type SitePage = { path: string; state: PageState };

/** Every page of the site, one after the other. */
export function* sitePages(archive: Archive, policy: Policy): Generator<SitePage> {
  const shared: PageState[number] = [archiveInfoQuery().queryKey, archive.info];
  yield { path: paths.front, state: [shared, [frontQuery().queryKey, archive.front]] };
  for (const folder of Object.keys(archive.lists) as EntityFolder[])
    yield { path: paths[folder], state: [shared, [entityListQuery(folder).queryKey, archive.lists[folder]]] };
  yield { path: paths.corrections, state: [shared, [correctionsQuery().queryKey, archive.corrections]] };
  yield { path: paths.policy, state: [shared, [policyQuery().queryKey, policy]] };
  for (const { article, map, withheldIds } of archive.articles) {
    const state: PageState = [
      shared,
      [articleQuery(article.id).queryKey, article],
      [articleMapQuery(article.id).queryKey, map ?? null],
    ];
    yield { path: paths.article(article.id), state };
    for (const { id, aliases = [] } of article.quotations.filter(isStatement))
      for (const address of [id, ...aliases]) yield { path: paths.quotation(article.id, address), state };
    // The old address of a withheld quote still opens, beside the one that says nothing of its words.
    const withheld = article.quotations.filter(isWithheld).map(({ id }) => id);
    for (const id of [...withheld, ...withheldIds]) yield { path: paths.quotation(article.id, id), state };
  }
  for (const { article, quotationIds } of archive.closed) {
    const state: PageState = [
      shared,
      [articleQuery(article.id).queryKey, article],
      [articleMapQuery(article.id).queryKey, null],
    ];
    yield { path: paths.article(article.id), state };
    for (const id of quotationIds) yield { path: paths.quotation(article.id, id), state };
  }
  for (const page of archive.entityPages)
    yield {
      path: paths.entity(page.entity.id),
      state: [shared, [entityQuery(page.entity.id).queryKey, page]],
    };
  for (const { id, page } of archive.moved)
    yield { path: paths.entity(id), state: [shared, [entityQuery(id).queryKey, page]] };
}
