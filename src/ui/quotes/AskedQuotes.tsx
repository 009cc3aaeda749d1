import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { askedQuotesQuery } from '../../api/askedQuotesQuery.ts';
import type { ReadQuotes } from '../../api/quotes/readOn.ts';
import { paths } from '../../model/paths.ts';
import type { QuotesPage } from '../../model/quotes.ts';
import { asksForAll, type QuotesAsked } from '../../model/quotesAsked.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { announce } from '../shared/announce.tsx';
import { counted } from '../shared/dates.ts';
import { WaitingLines } from '../shared/WaitingLines.tsx';
import { FailedPart } from './FailedPart.tsx';
import { onceEach } from './onceEach.ts';
import { QuoteItem } from './QuoteItem.tsx';
import { withSame } from './withSame.ts';

type AskedQuotesProps = { asked: QuotesAsked; page: QuotesPage };

const nothingRead: ReadQuotes[] = [];

/** The quotes that are asked for, as far as they were read, and the way on. */
export function AskedQuotes({ asked, page }: AskedQuotesProps) {
  const found = useInfiniteQuery(askedQuotesQuery(asked, page));
  const pages = found.data?.pages ?? nothingRead;
  const read = useMemo(() => withSame(pages.flatMap(({ quotes }) => quotes)), [pages]);
  const total = pages[0]?.total;
  const looked = pages.reduce((sum, one) => sum + one.looked, 0);
  const isAll = !found.hasNextPage;
  const isKnown = isAll || total !== undefined;
  const count = isAll ? read.length : (total ?? read.length);
  // What is told in the reporter's words is no quote.
  const noun = asked.kind === 'direct' || asked.kind === 'mixed' ? 'quote' : 'statement';
  const said = found.isSuccess
    ? `${counted(count, noun)}${isKnown ? '' : ` among the newest ${looked.toLocaleString('en')}`}`
    : '';
  const isFiltered = !asksForAll(asked);
  useEffect(() => {
    if (said !== '' && isFiltered) announce(said);
  }, [said, isFiltered]);
  if (found.isPending) return <WaitingLines doing="Reading…" className="mt-8 min-h-[60vh]" />;
  if (found.isError && pages.length === 0)
    return <FailedPart error={found.error} onRetry={() => void found.refetch()} />;
  const quotes = onceEach(read);
  const merged = read.length - quotes.length;
  if (quotes.length === 0 && isAll) return <NoQuotes isFiltered={isFiltered} />;
  return (
    <section className="mt-8" aria-labelledby="asked">
      <h2 id="asked" className="border-b border-rule pb-2 text-[0.8125rem] font-semibold text-muted">
        {said}
        {merged > 0 && `, ${merged} of them the same as a newer one`}
      </h2>
      <ol>
        {quotes.map((quote) => (
          <QuoteItem key={`${quote.article.id} ${quote.statement?.id}`} quote={quote} />
        ))}
      </ol>
      {found.isFetchNextPageError ? (
        <FailedPart error={found.error} onRetry={() => void found.fetchNextPage()} />
      ) : (
        found.hasNextPage && (
          <p className="needs-script mt-6 flex flex-wrap items-center gap-x-5 gap-y-2">
            <button
              type="button"
              aria-disabled={found.isFetchingNextPage}
              onClick={() => !found.isFetchingNextPage && void found.fetchNextPage()}
              className="rounded-control border border-strong-rule px-4 py-2 text-sm font-semibold hover:border-ink"
            >
              {found.isFetchingNextPage
                ? 'Reading on…'
                : total === undefined
                  ? 'Look further'
                  : `More ${noun}s`}
            </button>
            <span className="text-[0.8125rem] text-muted">
              {total === undefined
                ? `${counted(read.length, noun)} found in the ${looked.toLocaleString('en')} that were looked through`
                : `${read.length.toLocaleString('en')} of ${total.toLocaleString('en')}${looked > read.length ? `, ${looked.toLocaleString('en')} looked through` : ''}`}
            </span>
          </p>
        )
      )}
    </section>
  );
}

function NoQuotes({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="mt-9 max-w-[36em]">
      <h2 className="font-serif text-[1.5rem] leading-tight font-[650] tracking-[-0.012em]">
        {isFiltered ? 'No quote is all of this' : 'No quotes yet'}
      </h2>
      <p className="mt-2.5 font-serif text-[1.1875rem] leading-[1.45] text-muted">
        {isFiltered ? (
          <>
            Take one of the choices above away, or look at{' '}
            <AppLink
              to={paths.quotes}
              className="text-ink underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
            >
              all quotes
            </AppLink>
            .
          </>
        ) : (
          'No article of this archive has a statement of anybody’s that may be listed. The first one will stand here.'
        )}
      </p>
    </div>
  );
}
