import { infiniteQueryOptions } from '@tanstack/react-query';
import { type QuoteFamily, type QuoteSource, quotesInChunk } from '../model/quotes.ts';
import { familyChunkQuery } from './quotesQueries.ts';

/** The articles that have a quote, the oldest first: those that came with its page, then file by file. */
export const familySourcesQuery = ({ first, sources, quotes }: QuoteFamily) =>
  infiniteQueryOptions({
    queryKey: ['sources', first.article, first.quote],
    staleTime: Number.POSITIVE_INFINITY,
    initialPageParam: 0,
    initialData: { pages: [sources], pageParams: [0] },
    queryFn: async ({ pageParam, client }): Promise<QuoteSource[]> =>
      pageParam === 0 ? sources : (await client.fetchQuery(familyChunkQuery(first, pageParam))).sources,
    getNextPageParam: (_, __, number) =>
      number * quotesInChunk < quotes - sources.length ? number + 1 : undefined,
  });
