import { useQuery } from '@tanstack/react-query';
import { quotesPageQuery } from '../../api/quotesQueries.ts';
import { searchStartQuery } from '../../api/searchQueries.ts';
import { paths } from '../../model/paths.ts';
import { quotesQuery } from '../../model/quotesAsked.ts';
import { counted } from '../shared/dates.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { AskedQuotes } from './AskedQuotes.tsx';
import { Chips } from './Chips.tsx';
import { QuoteFilters } from './QuoteFilters.tsx';
import { Tables } from './Tables.tsx';
import { useQuotesAsked } from './useQuotesAsked.ts';
import { WithoutScript } from './WithoutScript.tsx';

/** All quotes of the archive, the newest first, and those of them that one asks for. */
export function QuotesPage() {
  const { asked, ask } = useQuotesAsked();
  const page = useQuery(quotesPageQuery());
  // The names to choose from are fetched once one reaches for them: the page was sent without.
  const start = useQuery(searchStartQuery()).data;
  if (page.isPending) return <Loading label="The quotes are on their way" />;
  if (page.isError) return <LoadFailed error={page.error} what="list" onRetry={() => void page.refetch()} />;
  const { total, years } = page.data;
  return (
    <div className="mx-auto grid max-w-[73rem] grid-cols-[minmax(0,1fr)] gap-x-20 px-4.5 pt-10 md:px-10 md:pt-13 lg:grid-cols-[minmax(0,1fr)_15.5rem]">
      <PageHead
        title="Quotes"
        description={`${counted(total, 'quote and reported statement', 'quotes and reported statements')}, each in its sentence, with who said it and who checked that.`}
        path={paths.quotes}
      />
      <header className="lg:col-start-1">
        <h1
          tabIndex={-1}
          className="font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[3.25rem]"
        >
          Quotes
        </h1>
        <p className="mt-3 max-w-[34em] font-serif text-[1.1875rem] leading-[1.38] text-muted md:text-[1.3125rem]">
          What was said, the newest first, each in its sentence. What several articles quote stands here once.
        </p>
      </header>
      <QuoteFilters asked={asked} ask={ask} years={years} start={start} />
      <div className="min-w-0 lg:col-start-1">
        <WithoutScript />
        <Chips asked={asked} ask={ask} start={start} />
        <AskedQuotes key={quotesQuery(asked)} asked={asked} page={page.data} />
        <Tables asked={asked} page={page.data} />
      </div>
    </div>
  );
}
