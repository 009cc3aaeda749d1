import { QueryClient } from '@tanstack/react-query';
import { shouldRetry } from '../api/LoadError.ts';

/** Data of a published page changes with a new version of the site, not while one reads: five minutes, in ms. */
const fresh = 5 * 60_000;

/** The cache of everything that was fetched. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: fresh,
        gcTime: 30 * 60_000,
        retry: shouldRetry,
        retryDelay: (failures) => 400 * 2 ** failures,
        refetchOnWindowFocus: false,
        // Offline is told at once, in words, instead of waiting for the network without a sign.
        networkMode: 'always',
      },
    },
  });
}

/** What a prerendered page hands to the browser: the key of each query and its data. */
export type PageState = [queryKey: readonly unknown[], data: unknown][];

/** Puts prerendered data where the queries look for it. */
export function fillCache(client: QueryClient, state: PageState): void {
  for (const [queryKey, data] of state) client.setQueryData(queryKey, data);
}
