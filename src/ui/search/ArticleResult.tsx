import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { archiveInfoQuery, articleQuery } from '../../api/queries.ts';
import type { IndexHit } from '../../api/searchIndex.ts';
import { hitQuery } from '../../api/searchQueries.ts';
import type { Article } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';
import type { SearchAsked } from '../../model/searchAsked.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { HitRuns } from './HitRuns.tsx';
import { hitPassages } from './hitPassages.ts';
import { PassageResult } from './PassageResult.tsx';

type ArticleResultProps = { hit: IndexHit; asked: SearchAsked };

/** So many passages of one article are shown; the article has the others. */
const mostPassages = 3;

/** An article that was found: its headline, and the words in their sentences, fetched with the article itself. */
export function ArticleResult({ hit, asked }: ArticleResultProps) {
  const place = useQuery(hitQuery(hit));
  const id = place.data?.articleId;
  const article = useQuery({ ...articleQuery(id ?? ''), enabled: id !== undefined });
  const error = place.error ?? article.error;
  if (error !== null)
    return (
      <li className="border-b border-rule py-5 text-[0.9375rem] text-muted">
        One article did not come.{' '}
        <button
          type="button"
          className="font-semibold text-ink underline underline-offset-4"
          onClick={() => void (place.isError ? place.refetch() : article.refetch())}
        >
          Try again
        </button>
      </li>
    );
  if (article.data === undefined)
    return (
      <li aria-busy="true" className="h-36 border-b border-rule py-5">
        <span className="sr-only">An article is on its way</span>
        <div
          aria-hidden="true"
          className="h-5 w-2/3 animate-pulse rounded bg-rule motion-reduce:animate-none"
        />
      </li>
    );
  // It lies elsewhere since the index was made; there it is found by its words.
  if ('movedTo' in article.data) return null;
  return <Found article={article.data} words={hit.words} asked={asked} />;
}

type FoundProps = { article: Article; words: readonly number[]; asked: SearchAsked };

function Found({ article, words, asked }: FoundProps) {
  const review = useQuery(archiveInfoQuery()).data?.review ?? 'required';
  const { person, place } = asked;
  const { headline, passages } = useMemo(() => {
    const named = [
      ...(person === undefined ? [] : [`people/${person}`]),
      ...(place === undefined ? [] : [`places/${place}`]),
    ];
    return hitPassages(article, words, named);
  }, [article, words, person, place]);
  const left = passages.length - mostPassages;
  return (
    <li className="grid gap-x-8 gap-y-1.5 border-b border-rule py-5.5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="text-[0.8125rem] leading-[1.4] text-muted sm:pt-1">
        {article.sections?.[0] !== undefined && (
          <bdi className="font-semibold text-accent sm:block">{article.sections[0]}</bdi>
        )}
        <span className="max-sm:before:content-['_·_'] sm:block">
          <bdi>{article.source?.name ?? 'Source not named'}</bdi>
        </span>
        <span className="max-sm:before:content-['_·_'] sm:block">{dateWords(article.datePublished)}</span>
      </p>
      <div className="min-w-0">
        <h3 dir="auto" className="font-serif text-[1.3125rem] leading-[1.25] font-[650] tracking-[-0.01em]">
          <AppLink
            to={paths.article(article.id)}
            data-stop
            className="decoration-strong-rule decoration-1 underline-offset-4 hover:underline"
          >
            <HitRuns runs={headline} />
          </AppLink>
        </h3>
        <ul className="mt-2.5 space-y-4">
          {passages.slice(0, mostPassages).map((passage) => (
            <PassageResult
              key={passage.quotation?.id ?? `${passage.block} ${passage.runs[0]?.text}`}
              passage={passage}
              article={article}
              review={review}
            />
          ))}
        </ul>
        {left > 0 && (
          <p className="mt-3 text-[0.8125rem] text-muted">
            and {counted(left, 'more passage')} in this article
          </p>
        )}
      </div>
    </li>
  );
}
