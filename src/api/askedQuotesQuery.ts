import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import { type QuotesPage, quotesOnPage } from '../model/quotes.ts';
import { asksForAll, isAsked, type QuotesAsked, quotesQuery } from '../model/quotesAsked.ts';
import { LoadError } from './LoadError.ts';
import { lanesOf } from './quotes/lanesOf.ts';
import { type Cursor, type ReadQuotes, readOn } from './quotes/readOn.ts';

/** The quotes that are asked for, some at a time. A file that was read is not read again. */
export const askedQuotesQuery = (asked: QuotesAsked, page: QuotesPage | undefined) =>
  infiniteQueryOptions({
    queryKey: ['asked quotes', quotesQuery(asked)],
    enabled: page !== undefined,
    staleTime: Number.POSITIVE_INFINITY, // What one has read through stays as it was while one reads.
    initialPageParam: undefined as Cursor | undefined,
    ...(page !== undefined &&
      asksForAll(asked) && {
        initialData: { pages: [beginningOf(page)], pageParams: [undefined] },
      }),
    queryFn: ({ pageParam, client }) => readAsked(asked, page, pageParam, client),
    getNextPageParam: ({ next }) => next,
  });

/** What the page was sent with, as if it had been read. */
function beginningOf({ newest, total }: QuotesPage): ReadQuotes {
  return {
    quotes: newest,
    looked: newest.length,
    total,
    next: newest.length < total ? { skip: newest.length } : undefined,
  };
}

/** Reads on for what is asked for.
 *  @param from where the last reading ended; from the newest on without it
 *  @throws LoadError for the first file that does not come */
export async function readAsked(
  asked: QuotesAsked,
  page: QuotesPage | undefined,
  from: Cursor | undefined,
  client: QueryClient,
): Promise<ReadQuotes> {
  if (page === undefined) throw new LoadError('unreadable', 'there is no list of quotes');
  const lanes = await lanesOf(asked, page, client);
  return readOn(lanes, from, {
    isWanted: (quote) => isAsked(quote, asked),
    year: asked.year,
    want: quotesOnPage,
  });
}
