import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { browseQuery } from '../../api/browseQuery.ts';
import type { BrowsePage as BrowsePageData } from '../../model/browse.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { CountsView } from './CountsView.tsx';
import { NamesView } from './NamesView.tsx';
import { OverviewView } from './OverviewView.tsx';
import { StoriesView } from './StoriesView.tsx';

/** Fetches what the page of an address is made of. */
export const prefetch = (client: QueryClient, path: string) => client.prefetchQuery(browseQuery(path));

/** A page to browse by: articles by section and date, names, who is quoted. */
export function BrowsePage() {
  const { pathname } = useLocation();
  const page = useQuery(browseQuery(pathname));
  if (page.isPending) return <Loading label="The list is on its way" />;
  if (page.isError) return <LoadFailed error={page.error} what="list" onRetry={() => void page.refetch()} />;
  return <BrowseView key={pathname} page={page.data} path={pathname} />;
}

type BrowseViewProps = {
  page: BrowsePageData;
  /** The address of the page, from the root. */
  path: string;
};

export function BrowseView({ page, path }: BrowseViewProps) {
  switch (page.kind) {
    case 'stories':
      return <StoriesView list={page} path={path} />;
    case 'overview':
      return <OverviewView overview={page} path={path} />;
    case 'names':
      return <NamesView list={page} path={path} />;
    case 'counts':
      return <CountsView counts={page} path={path} />;
    default:
      return page satisfies never;
  }
}
