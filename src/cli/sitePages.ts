import {
  archiveInfoQuery,
  articleMapQuery,
  articleQuery,
  correctionsQuery,
  entityListQuery,
  entityQuery,
  frontQuery,
  historyQuery,
  policyQuery,
} from '../api/queries.ts';
import { searchStartQuery } from '../api/searchQueries.ts';
import type { PageState } from '../app/queryClient.ts';
import type { OldAddresses } from '../archive/answerOld.ts';
import type { Archive } from '../archive/deriveArchive.ts';
import { nameFiles } from '../archive/search/nameFiles.ts';
import { searchNames, searchStart } from '../archive/search/searchStart.ts';
import { isFormer, isStatement, isWithheld } from '../model/attribution.ts';
import type { History } from '../model/history.ts';
import type { GoneEntity } from '../model/pages.ts';
import { type EntityFolder, paths } from '../model/paths.ts';
import type { Policy } from '../model/policy.ts';

/** A page to be written: its address from the root, and every query it asks with its data. */
export type SitePage = { path: string; state: PageState };

/** Every page of the site, one after the other, each address once.
 *  @param old what stands at addresses that nothing has any more */
export function* sitePages(archive: Archive, policy: Policy, old: OldAddresses): Generator<SitePage> {
  const given = new Set<string>();
  for (const pages of [pagesOf(archive, policy), oldPages(archive, old)])
    for (const page of pages) {
      if (given.has(page.path)) continue;
      given.add(page.path);
      yield page;
    }
}

function* pagesOf(archive: Archive, policy: Policy): Generator<SitePage> {
  const shared: PageState[number] = [archiveInfoQuery().queryKey, archive.info];
  yield { path: paths.front, state: [shared, [frontQuery().queryKey, archive.front]] };
  for (const folder of Object.keys(archive.lists) as EntityFolder[])
    yield { path: paths[folder], state: [shared, [entityListQuery(folder).queryKey, archive.lists[folder]]] };
  yield { path: paths.corrections, state: [shared, [correctionsQuery().queryKey, archive.corrections]] };
  yield { path: paths.policy, state: [shared, [policyQuery().queryKey, policy]] };
  yield { path: paths.offline, state: [shared] };
  const names = searchNames(archive.entityPages);
  yield {
    path: paths.search,
    state: [shared, [searchStartQuery().queryKey, searchStart(archive, names, nameFiles(names))]],
  };
  for (const { article, map, withheldIds, history } of archive.articles) {
    const state: PageState = [
      shared,
      [articleQuery(article.id).queryKey, article],
      [articleMapQuery(article.id).queryKey, map ?? null],
    ];
    yield { path: paths.article(article.id), state };
    if (history !== undefined)
      yield {
        path: paths.history(article.id),
        state: [shared, [historyQuery(article.id).queryKey, history]],
      };
    for (const { id, aliases = [] } of article.quotations.filter((q) => isStatement(q) || isFormer(q)))
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
  for (const { id, page } of [...archive.moved, ...archive.which])
    yield { path: paths.entity(id), state: [shared, [entityQuery(id).queryKey, page]] };
}

/** Pages at addresses that the archive gave out once: where they lead, or what became of them. */
function* oldPages(archive: Archive, old: OldAddresses): Generator<SitePage> {
  const shared: PageState[number] = [archiveInfoQuery().queryKey, archive.info];
  const stateOf = (id: string, article: unknown, map: unknown): PageState => [
    shared,
    [articleQuery(id).queryKey, article],
    [articleMapQuery(id).queryKey, map ?? null],
  ];
  const there = new Map(
    [...archive.articles, ...archive.closed].map((entry) => [
      entry.article.id,
      { article: entry.article, map: 'map' in entry ? entry.map : undefined },
    ]),
  );
  for (const { articleId, quotationId } of old.quotations) {
    const { article, map } = there.get(articleId) ?? {};
    yield { path: paths.quotation(articleId, quotationId), state: stateOf(articleId, article, map) };
  }
  for (const { id, page, quotationIds } of old.articles) {
    const state = stateOf(id, page, undefined);
    yield { path: paths.article(id), state };
    for (const quotationId of quotationIds) yield { path: paths.quotation(id, quotationId), state };
  }
  for (const id of old.histories) {
    const { article } = there.get(id) ?? {};
    const history: History = { article: { id, headline: article?.headline ?? '' }, revisions: [] };
    yield { path: paths.history(id), state: [shared, [historyQuery(id).queryKey, history]] };
  }
  const gone: GoneEntity = { gone: true };
  for (const id of old.entities)
    yield { path: paths.entity(id), state: [shared, [entityQuery(id).queryKey, gone]] };
}
