import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { searchQuery } from '../../api/searchQueries.ts';
import { paths } from '../../model/paths.ts';
import type { SearchStart } from '../../model/search.ts';
import { askedQuery, type SearchAsked } from '../../model/searchAsked.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { announce } from '../shared/announce.tsx';
import { counted } from '../shared/dates.ts';
import { useNames } from '../shared/names/useNames.ts';
import { WaitingLines } from '../shared/WaitingLines.tsx';
import { ArticleResult } from './ArticleResult.tsx';
import { NameRows } from './NameRows.tsx';
import { NothingFound } from './NothingFound.tsx';
import { SearchFailed } from './SearchFailed.tsx';

/** So many articles are shown at first, for each is fetched; and so many more each time one asks for more. */
const first = 5;
const page = 10;
const mostNames = 5;

type ResultsProps = {
  asked: SearchAsked;
  /** What stands in the field, which may be a letter ahead of what is asked. */
  typed: string;
  start: SearchStart | undefined;
};

/** People and places that may be meant, then the articles that have the words. */
export function Results({ asked, typed, start }: ResultsProps) {
  const names = useNames(typed, start).slice(0, mostNames);
  const found = useQuery({ ...searchQuery(asked), placeholderData: (before) => before });
  const hits = found.data?.hits;
  const total = hits?.length;
  const isCurrent = total !== undefined && !found.isPlaceholderData;
  const said = isCurrent
    ? [names.length > 0 ? counted(names.length, 'name') : undefined, counted(total, 'article')]
        .filter(Boolean)
        .join(', ')
    : '';
  useEffect(() => {
    if (said !== '') announce(`${said} found`);
  }, [said]);
  return (
    <>
      <NameRows title="People and places" names={names} />
      {found.isError ? (
        <SearchFailed error={found.error} onRetry={() => void found.refetch()} />
      ) : hits === undefined ? (
        <WaitingLines doing="Searching…" className="mt-9 min-h-[50vh]" />
      ) : hits.length > 0 ? (
        <Articles key={askedQuery(asked)} hits={hits} asked={asked} />
      ) : (
        isCurrent && <NothingFound asked={asked} start={start} hasNames={names.length > 0} />
      )}
    </>
  );
}

type ArticlesProps = { hits: Parameters<typeof ArticleResult>[0]['hit'][]; asked: SearchAsked };

function Articles({ hits, asked }: ArticlesProps) {
  const [shown, setShown] = useState(first);
  const left = hits.length - shown;
  return (
    <section className="mt-9" aria-labelledby="found">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule pb-2">
        <h2 id="found" className="text-[0.8125rem] font-semibold text-muted">
          {counted(hits.length, 'article')}
        </h2>
        {asked.q !== '' && hits.length > 1 && <Order asked={asked} />}
      </div>
      <ol>
        {hits.slice(0, shown).map((hit) => (
          <ArticleResult key={hit.id} hit={hit} asked={asked} />
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          data-stop
          onClick={() => setShown(shown + page)}
          className="mt-6 rounded-control border border-strong-rule px-4 py-2 text-sm font-semibold hover:border-ink"
        >
          {left > page ? `Show ${page} more of ${left}` : `Show the last ${left}`}
        </button>
      )}
    </section>
  );
}

const orders = [
  { sort: 'relevance', label: 'Best match first' },
  { sort: 'date', label: 'Newest first' },
] as const;

function Order({ asked }: { asked: SearchAsked }) {
  return (
    <nav aria-label="Order" className="flex gap-4 text-[0.8125rem]">
      {orders.map(({ sort, label }) => (
        <AppLink
          key={sort}
          to={`${paths.search}${askedQuery({ ...asked, sort })}`}
          aria-current={asked.sort === sort ? 'true' : undefined}
          className="text-muted underline-offset-4 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
        >
          {label}
        </AppLink>
      ))}
    </nav>
  );
}
