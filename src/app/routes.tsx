import type { QueryClient } from '@tanstack/react-query';
import { matchPath, Route, Routes } from 'react-router';
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
import { type EntityFolder, paths } from '../model/paths.ts';
import { NotFound } from '../ui/shared/Message.tsx';
import { lazyPage } from './lazyPage.tsx';

const article = lazyPage(async () => (await import('../ui/article/ArticlePage.tsx')).ArticlePage);
const history = lazyPage(async () => (await import('../ui/article/HistoryPage.tsx')).HistoryPage);
const entity = lazyPage(async () => (await import('../ui/entity/EntityPage.tsx')).EntityPage);
const entityList = lazyPage(async () => (await import('../ui/entity/EntityListPage.tsx')).EntityListPage);
const front = lazyPage(async () => (await import('../ui/front/FrontPage.tsx')).FrontPage);

const corrections = lazyPage(
  async () => (await import('../ui/corrections/CorrectionsPage.tsx')).CorrectionsPage,
);
const policy = lazyPage(async () => (await import('../ui/policy/PolicyPage.tsx')).PolicyPage);
const search = lazyPage(async () => (await import('../ui/search/SearchPage.tsx')).SearchPage);

const quotes = lazyPage(async () => (await import('../ui/quotes/QuotesPages.tsx')).QuotesPages);

const offline = lazyPage(async () => (await import('../ui/offline/OfflinePage.tsx')).OfflinePage);

const folders: EntityFolder[] = ['people', 'places', 'organizations'];

/** What each address shows. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<front.Page />} />
      <Route path="/articles/:id" element={<article.Page />}>
        <Route path="quotes/:quoteId" element={null} />
      </Route>
      <Route path="/articles/:id/history" element={<history.Page />} />
      {folders.map((folder) => (
        <Route key={folder} path={`/${folder}`}>
          <Route index element={<entityList.Page key={folder} folder={folder} />} />
          <Route path=":slug" element={<entity.Page folder={folder} />} />
        </Route>
      ))}
      <Route path={paths.corrections} element={<corrections.Page />} />
      <Route path={paths.policy} element={<policy.Page />} />
      <Route path={paths.offline} element={<offline.Page />} />
      <Route path={paths.search} element={<search.Page />} />
      <Route path="/quotes/:article?/:quote?" element={<quotes.Page />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

type Need = { preload: () => Promise<void>; prefetch: (client: QueryClient) => Promise<unknown>[] };

/** What the page of an address needs before it can be drawn: its program and its data.
 *  @param path from the root of the site, without query or hash; may be anybody's */
export function needsOf(path: string): Need | undefined {
  const at = (pattern: string) => {
    try {
      return matchPath(pattern, path)?.params;
    } catch {
      return undefined;
    }
  };
  const shared = (client: QueryClient) => client.prefetchQuery(archiveInfoQuery());
  const asked = at('/articles/:id') ?? at('/articles/:id/quotes/:quoteId');
  if (asked?.id !== undefined) {
    const { id } = asked;
    return {
      preload: article.preload,
      prefetch: (client) => [
        shared(client),
        client.prefetchQuery(articleQuery(id)),
        client.prefetchQuery(articleMapQuery(id)),
      ],
    };
  }
  const changed = at('/articles/:id/history')?.id;
  if (changed !== undefined)
    return {
      preload: history.preload,
      prefetch: (client) => [shared(client), client.prefetchQuery(historyQuery(changed))],
    };
  if (path === '/')
    return {
      preload: front.preload,
      prefetch: (client) => [shared(client), client.prefetchQuery(frontQuery())],
    };
  if (path === paths.corrections)
    return {
      preload: corrections.preload,
      prefetch: (client) => [shared(client), client.prefetchQuery(correctionsQuery())],
    };
  if (path === paths.policy)
    return {
      preload: policy.preload,
      prefetch: (client) => [shared(client), client.prefetchQuery(policyQuery())],
    };
  const own =
    path === paths.offline
      ? offline
      : path === paths.search
        ? search
        : path.split('/')[1] === 'quotes'
          ? quotes
          : undefined;
  if (own) return { preload: own.preload, prefetch: (client) => [shared(client)] };
  for (const folder of folders) {
    if (path === `/${folder}`)
      return {
        preload: entityList.preload,
        prefetch: (client) => [shared(client), client.prefetchQuery(entityListQuery(folder))],
      };
    const slug = at(`/${folder}/:slug`)?.slug;
    if (slug !== undefined)
      return {
        preload: entity.preload,
        prefetch: (client) => [shared(client), client.prefetchQuery(entityQuery(`${folder}/${slug}`))],
      };
  }
  return undefined;
}
