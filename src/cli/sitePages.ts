import { browseQuery } from '../api/browseQuery.ts';
import {
  archiveInfoQuery,
  articleMapQuery,
  articleQuery,
  correctionsQuery,
  entityQuery,
  frontQuery,
  historyQuery,
  policyQuery,
} from '../api/queries.ts';
import { quoteFamilyQuery, quotesPageQuery } from '../api/quotesQueries.ts';
import { searchStartQuery } from '../api/searchQueries.ts';
import type { PageState } from '../app/queryClient.ts';
import type { OldAddresses } from '../archive/answerOld.ts';
import { articleCounts, type BrowseAddress, browsePages } from '../archive/browse/browsing.ts';
import type { Archive } from '../archive/deriveArchive.ts';
import { pageOfQuotes } from '../archive/quotes/deriveQuotes.ts';
import { nameFiles } from '../archive/search/nameFiles.ts';
import { countedNames, searchNames, searchStart } from '../archive/search/searchStart.ts';
import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, EntityId } from '../model/article.ts';
import { isFormer, isStatement, isWithheld } from '../model/attribution.ts';
import type { History } from '../model/history.ts';
import type { EntityPage, GoneEntity, MovedEntity, WhichEntity } from '../model/pages.ts';
import { paths } from '../model/paths.ts';
import type { Policy } from '../model/policy.ts';
import { quotePaths } from '../model/quotePaths.ts';
import type { QuoteFamily, QuotesPage } from '../model/quotes.ts';
import type { SearchStart } from '../model/search.ts';

/** A page to be written: its address from the root, and every query it asks with its data. */
export type SitePage = {
  path: string;
  state: PageState;
  /** What it is drawn from, where that is less than the whole, which the browser then fetches. */
  drawnFrom?: PageState;
};

/** What stands at addresses of one article that the article itself knows nothing of any more. */
export type OldOfArticle = { quotations: readonly string[]; hasHistory: boolean };

export const nothingOld: OldOfArticle = { quotations: [], hasHistory: false };

const common = (info: ArchiveInfo): PageState[number] => [archiveInfoQuery().queryKey, info];

/** The pages that there are once, and are about all articles. */
export function* archivePages(
  { info, front, corrections }: Pick<Archive, 'info' | 'front' | 'corrections'>,
  policy: Policy,
  start: SearchStart,
): Generator<SitePage> {
  const shared = common(info);
  yield { path: paths.front, state: [shared, [frontQuery().queryKey, front]] };
  yield { path: paths.corrections, state: [shared, [correctionsQuery().queryKey, corrections]] };
  yield { path: paths.policy, state: [shared, [policyQuery().queryKey, policy]] };
  yield { path: paths.offline, state: [shared] };
  yield { path: paths.search, state: [shared, [searchStartQuery().queryKey, start]] };
}

const articleState = (info: ArchiveInfo, id: string, article: unknown, map: unknown): PageState => [
  common(info),
  [articleQuery(id).queryKey, article],
  [articleMapQuery(id).queryKey, map ?? null],
];

/** The pages of an article: its own, those of its quotes, present and former, and of how it changed. */
export function* articlePages(
  { article, map, withheldIds, history }: Archive['articles'][number],
  info: ArchiveInfo,
  old: OldOfArticle = nothingOld,
  /** Makes less of the article for the page of a quote; by itself that has all of it. */
  lighten: (quotationId: string) => Article | undefined = () => undefined,
): Generator<SitePage> {
  const state = articleState(info, article.id, article, map);
  yield { path: paths.article(article.id), state };
  const historyState = (changes: History): PageState => [
    common(info),
    [historyQuery(article.id).queryKey, changes],
  ];
  if (history !== undefined) yield { path: paths.history(article.id), state: historyState(history) };
  else if (old.hasHistory) {
    const none: History = { article: { id: article.id, headline: article.headline }, revisions: [] };
    yield { path: paths.history(article.id), state: historyState(none) };
  }
  const statements = article.quotations.filter((q) => isStatement(q) || isFormer(q));
  const withheld = article.quotations.filter(isWithheld);
  // The old address of a withheld quote still opens, beside the one that says nothing of its words.
  const ids = new Set([
    ...statements.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
    ...withheld.map(({ id }) => id),
    ...withheldIds,
    ...old.quotations,
  ]);
  for (const id of ids) {
    const path = paths.quotation(article.id, id);
    const light = lighten(id);
    if (light === undefined) yield { path, state };
    else yield { path, state: [common(info)], drawnFrom: articleState(info, article.id, light, undefined) };
  }
}

/** What stands at the addresses of an article that nobody may read. */
export function* closedPages(
  { article, quotationIds }: Archive['closed'][number],
  info: ArchiveInfo,
  old: OldOfArticle = nothingOld,
): Generator<SitePage> {
  const state = articleState(info, article.id, article, undefined);
  yield { path: paths.article(article.id), state };
  for (const id of new Set([...quotationIds, ...old.quotations]))
    yield { path: paths.quotation(article.id, id), state };
  if (old.hasHistory) {
    const none: History = { article: { id: article.id, headline: article.headline }, revisions: [] };
    yield {
      path: paths.history(article.id),
      state: [common(info), [historyQuery(article.id).queryKey, none]],
    };
  }
}

/** The page of a person, place or organization, or of what became of it. */
export const entityPage = (
  id: EntityId,
  page: EntityPage | MovedEntity | WhichEntity | GoneEntity,
  info: ArchiveInfo,
): SitePage => ({
  path: paths.entity(id),
  state: [common(info), [entityQuery(id).queryKey, page]],
});

/** A page to browse by. */
export const browsePage = ({ path, page }: BrowseAddress, info: ArchiveInfo): SitePage => ({
  path,
  state: [common(info), [browseQuery(path).queryKey, page]],
});

/** The page of all quotes. */
export const quotesPage = (page: QuotesPage, info: ArchiveInfo): SitePage => ({
  path: paths.quotes,
  state: [common(info), [quotesPageQuery().queryKey, page]],
});

/** The page of a quote that several articles have. */
export const familyPage = (page: QuoteFamily, info: ArchiveInfo): SitePage => ({
  path: quotePaths.family(page.first),
  state: [common(info), [quoteFamilyQuery(page.first).queryKey, page]],
});

/** Pages at addresses that the archive gave out once and of which nothing is left in it: where they lead, or what became
 *  of them. */
export function* oldPages(old: OldAddresses, info: ArchiveInfo): Generator<SitePage> {
  for (const { id, page, quotationIds } of old.articles) {
    const state = articleState(info, id, page, undefined);
    yield { path: paths.article(id), state };
    for (const quotationId of quotationIds) yield { path: paths.quotation(id, quotationId), state };
  }
  for (const id of old.entities) yield entityPage(id, { gone: true }, info);
}

/** Every page of an archive that is at hand as a whole, each address once. */
export function* sitePages(archive: Archive, policy: Policy, old: OldAddresses): Generator<SitePage> {
  const { info } = archive;
  const names = searchNames(countedNames(archive.entityPages));
  yield* archivePages(archive, policy, searchStart(archive, names, nameFiles(names)));
  for (const address of browsePages(archive.browsing)) yield browsePage(address, info);
  for (const { article } of archive.articles)
    yield browsePage(articleCounts(archive.browsing, article), info);
  yield quotesPage(pageOfQuotes(archive.quotes), info);
  for (const { page } of archive.quotes.families()) yield familyPage(page, info);
  const olds = oldByArticle(old);
  for (const entry of archive.articles) yield* articlePages(entry, info, olds.get(entry.article.id));
  for (const entry of archive.closed) yield* closedPages(entry, info, olds.get(entry.article.id));
  for (const page of archive.entityPages) yield entityPage(page.entity.id, page, info);
  for (const { id, page } of [...archive.moved, ...archive.which]) yield entityPage(id, page, info);
  yield* oldPages(old, info);
}

/** What each article that is there has to answer for beside what it knows. */
export function oldByArticle({ quotations, histories }: OldAddresses): ReadonlyMap<string, OldOfArticle> {
  const found = new Map<string, { quotations: string[]; hasHistory: boolean }>();
  const of = (id: string) => {
    const entry = found.get(id) ?? { quotations: [], hasHistory: false };
    found.set(id, entry);
    return entry;
  };
  for (const { articleId, quotationId } of quotations) of(articleId).quotations.push(quotationId);
  for (const id of histories) of(id).hasHistory = true;
  return found;
}
