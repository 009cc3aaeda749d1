import type { QueryClient } from '@tanstack/react-query';
import { matchPath, Route, Routes, useLocation } from 'react-router';
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
import { isBrowsePath } from '../model/isBrowsePath.ts';
import { type EntityFolder, paths } from '../model/paths.ts';
import { NotFound } from '../ui/shared/Message.tsx';
import { lazyPage } from './lazyPage.tsx';

const article = lazyPage(async () => (await import('../ui/article/ArticlePage.tsx')).ArticlePage);
const history = lazyPage(async () => (await import('../ui/article/HistoryPage.tsx')).HistoryPage);
const entity = lazyPage(async () => (await import('../ui/entity/EntityPage.tsx')).EntityPage);
const browsing = () => import('../ui/browse/BrowsePage.tsx');
const browse = lazyPage(async () => (await browsing()).BrowsePage);
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
        <Route key={folder} path={`/${folder}/:slug`} element={<entity.Page folder={folder} />} />
      ))}
      <Route path={paths.corrections} element={<corrections.Page />} />
      <Route path={paths.policy} element={<policy.Page />} />
      <Route path={paths.offline} element={<offline.Page />} />
      <Route path={paths.search} element={<search.Page />} />
      <Route path="/quotes/:article?/:quote?" element={<quotes.Page />} />
      <Route path="*" element={<Elsewhere />} />
    </Routes>
  );
}

function Elsewhere() {
  return isBrowsePath(useLocation().pathname) ? <browse.Page /> : <NotFound />;
}

type Need = { preload: () => Promise<void>; prefetch: (client: QueryClient) => Promise<unknown>[] };
type Fetch = (client: QueryClient) => Promise<unknown>;

const need = ({ preload }: Pick<Need, 'preload'>, ...fetches: Fetch[]): Need => ({
  preload,
  prefetch: (client) => [client.prefetchQuery(archiveInfoQuery()), ...fetches.map((fetch) => fetch(client))],
});

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
  const id = (at('/articles/:id') ?? at('/articles/:id/quotes/:quoteId'))?.id;
  if (id !== undefined)
    return need(
      article,
      (client) => client.prefetchQuery(articleQuery(id)),
      (client) => client.prefetchQuery(articleMapQuery(id)),
    );
  const changed = at('/articles/:id/history')?.id;
  if (changed !== undefined) return need(history, (client) => client.prefetchQuery(historyQuery(changed)));
  if (isBrowsePath(path)) return need(browse, async (client) => (await browsing()).prefetch(client, path));
  switch (path) {
    case paths.front:
      return need(front, (client) => client.prefetchQuery(frontQuery()));
    case paths.corrections:
      return need(corrections, (client) => client.prefetchQuery(correctionsQuery()));
    case paths.policy:
      return need(policy, (client) => client.prefetchQuery(policyQuery()));
    case paths.offline:
      return need(offline);
    case paths.search:
      return need(search);
  }
  if (path.split('/')[1] === 'quotes') return need(quotes);
  for (const folder of folders) {
    const slug = at(`/${folder}/:slug`)?.slug;
    if (slug !== undefined)
      return need(entity, (client) => client.prefetchQuery(entityQuery(`${folder}/${slug}`)));
  }
  return undefined;
}
