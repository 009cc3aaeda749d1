import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { familySourcesQuery } from '../../api/familySourcesQuery.ts';
import { archiveInfoQuery } from '../../api/queries.ts';
import { paths } from '../../model/paths.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import { fullestWords, type QuoteFamily } from '../../model/quotes.ts';
import { firstWords } from '../../text/words.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { PassageText } from '../shared/PassageText.tsx';
import { FailedPart } from './FailedPart.tsx';
import { FamilySpeakers } from './FamilySpeakers.tsx';
import { SourceItem } from './SourceItem.tsx';

/** So many words stand for the quote where it has to be named. */
const wordsInTitle = 8;

/** Opens with the longest wording, large, in its sentence; then every article that has the quote, the oldest first, and what
 *  each left out or put in. */
export function FamilyView({ family }: { family: QuoteFamily }) {
  const { fullest, first, articles, quotes, wordings } = family;
  const site = useQuery(archiveInfoQuery()).data?.url;
  const more = useInfiniteQuery(familySourcesQuery(family));
  const sources = more.data?.pages.flat() ?? [];
  const { words, cut } = firstWords(fullestWords(family), wordsInTitle);
  const path = quotePaths.family(first);
  const told = new Set<number>();
  return (
    <div className="mx-auto max-w-[56rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title={`“${words}${cut ? '…' : ''}” in ${counted(articles, 'article')}`}
        description={`One quote in ${counted(articles, 'article')}: who has it, since when, and in which words.`}
        path={path}
      />
      <header>
        <p className="text-[0.8125rem] font-semibold text-accent">
          <AppLink to={paths.quotes} className="hover:underline hover:underline-offset-3">
            Quotes
          </AppLink>
        </p>
        <h1
          tabIndex={-1}
          className="mt-1.5 font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[2.6875rem]"
        >
          One quote in {counted(articles, 'article')}
        </h1>
      </header>
      <figure className="mt-8">
        <blockquote dir="auto" className="font-serif text-[1.5rem] leading-[1.32] md:text-[1.75rem]">
          <PassageText runs={fullest.runs} />
        </blockquote>
        <figcaption className="mt-3 text-[0.8125rem] leading-5 text-muted">
          <p className="flex flex-wrap gap-x-4">
            <AppLink
              to={paths.quotation(fullest.article.id, fullest.statement?.id ?? '')}
              className="font-semibold text-ink hover:underline hover:underline-offset-3"
            >
              <bdi>{fullest.article.headline}</bdi>
            </AppLink>
            <span>
              {wordings.length > 1 && 'the longest wording, '}
              {fullest.statement?.translated ? 'as quoted in English by' : 'as quoted by'}{' '}
              <bdi>{fullest.article.source ?? 'a source not named'}</bdi>, {dateWords(fullest.article.date)}
            </span>
          </p>
          <p className="mt-2">
            <CopyLink path={path} site={site} />
          </p>
        </figcaption>
      </figure>
      <FamilySpeakers family={family} />
      <section className="mt-11" aria-labelledby="sources">
        <h2
          id="sources"
          className="border-b border-rule pb-2.5 font-serif text-[1.3125rem] leading-7 font-semibold"
        >
          {wordings.length === 1
            ? `Word for word the same in ${articles === 2 ? 'both' : `all ${articles.toLocaleString('en')}`}`
            : `In ${counted(wordings.length, 'wording')}, the oldest first`}
        </h2>
        {wordings.length > 1 && (
          <p className="mt-3 max-w-[38em] text-[0.875rem] leading-[1.5] text-muted">
            Each is laid beside the longest. Words <del className="decoration-2">struck through</del> are in
            the longest and not in this one; words{' '}
            <ins className="decoration-accent decoration-2 underline-offset-[0.22em]">underlined</ins> are in
            this one alone. What was said, and what was cut, the comparison cannot tell.
          </p>
        )}
        <ol>
          {sources.map((source) => {
            const { wording } = source;
            const isNew = wording !== undefined && !told.has(wording);
            if (wording !== undefined) told.add(wording);
            return (
              <SourceItem
                key={`${source.article.id} ${source.quote}`}
                source={source}
                wording={isNew && wordings.length > 1 ? wordings[wording] : undefined}
                again={wordings.length > 1 && wording !== undefined && !isNew}
              />
            );
          })}
        </ol>
        {more.isError && <FailedPart error={more.error} onRetry={() => void more.fetchNextPage()} />}
        {more.hasNextPage && !more.isError && (
          <p className="needs-script mt-6">
            <button
              type="button"
              onClick={() => void more.fetchNextPage()}
              className="rounded-control border border-strong-rule px-4 py-2 text-sm font-semibold hover:border-ink"
            >
              {`More of ${quotes.toLocaleString('en')}`}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}
