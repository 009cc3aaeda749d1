import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { historyQuery } from '../../api/queries.ts';
import type { History, HistoryRevision, QuoteChange, TextChange } from '../../model/history.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { timeOf } from '../shared/timeOf.ts';
import { DiffedRun, WordDiff } from '../shared/WordDiff.tsx';

/** How an article changed: each revision, its quotes first, then its text. */
export function HistoryPage() {
  const { id = '' } = useParams();
  const history = useQuery(historyQuery(id));
  if (history.isPending) return <Loading label="The history is on its way" />;
  if (history.isError)
    return <LoadFailed error={history.error} what="history" onRetry={() => void history.refetch()} />;
  return <HistoryView history={history.data} />;
}

export function HistoryView({ history: { article, revisions } }: { history: History }) {
  return (
    <div className="mx-auto max-w-[46rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title={`How it changed: ${article.headline}`}
        description="Every revision of this article: its quotes, then its text, word by word."
        path={paths.history(article.id)}
        unlisted
      />
      <h1
        tabIndex={-1}
        className="font-serif text-[2rem] leading-[1.1] font-[650] tracking-[-0.015em] md:text-[2.375rem]"
      >
        How this article changed
      </h1>
      <p className="mt-3 font-serif text-[1.1875rem] leading-[1.38]">
        <AppLink
          to={paths.article(article.id)}
          className="underline decoration-strong-rule underline-offset-4"
        >
          <bdi>{article.headline}</bdi>
        </AppLink>
      </p>
      <p className="mt-3 text-[0.8125rem] leading-5 text-muted">
        <bdi>{article.source ?? 'Source not named'}</bdi>, {dateWords(article.date)}. What was taken out is{' '}
        <DiffedRun run={{ text: 'struck through', as: 'removed' }} />, what came in is{' '}
        <DiffedRun run={{ text: 'underlined', as: 'added' }} />.
      </p>
      <ol className="mt-9">
        {revisions.map((revision) => (
          <RevisionItem
            key={`${revision.version} ${revision.at}`}
            articleId={article.id}
            revision={revision}
          />
        ))}
      </ol>
    </div>
  );
}

function RevisionItem({ articleId, revision }: { articleId: string; revision: HistoryRevision }) {
  const { at, note, quotes, text } = revision;
  const touched = text.filter(({ change }) => change !== 'same').length;
  return (
    <li className="border-t border-rule pt-6 pb-10">
      <h2 className="text-[1.0625rem] leading-6 font-semibold">
        <time dateTime={at}>{dateWords(at)}</time>
        <span className="ml-2 text-[0.8125rem] font-normal text-muted">{timeOf(at)}</span>
      </h2>
      {note !== undefined && (
        <p className="mt-2 font-serif text-[1.0625rem] leading-[1.5]">
          <span className="text-muted">The newsroom’s note: </span>
          <bdi>{note}</bdi>
        </p>
      )}
      <h3 className="mt-5 text-[0.8125rem] font-semibold text-muted">
        {quotes.length === 0 ? 'No quote changed' : counted(quotes.length, 'quote')}
      </h3>
      {quotes.length > 0 && (
        <ul className="mt-2 space-y-4">
          {quotes.map((quote) => (
            <QuoteItem key={`${quote.change} ${quote.id}`} articleId={articleId} quote={quote} />
          ))}
        </ul>
      )}
      <h3 className="mt-6 text-[0.8125rem] font-semibold text-muted">
        {touched === 0 ? 'The text stayed as it was' : 'The text'}
      </h3>
      {touched > 0 && (
        <div className="mt-2 space-y-3 font-serif text-[1.0625rem] leading-[1.55]">
          {text.map((item, index) => {
            const key = `${index}`;
            return <TextItem key={key} item={item} />;
          })}
        </div>
      )}
    </li>
  );
}

const labels: Record<QuoteChange['change'], string> = {
  added: 'Added',
  removed: 'Removed',
  reworded: 'Reworded',
  cut: 'Shortened',
  split: 'Split in two',
  moved: 'Moved to another place',
  reattributed: 'Reattributed',
};

function QuoteItem({ articleId, quote }: { articleId: string; quote: QuoteChange }) {
  const { id, change, runs, quoted, speaker } = quote;
  return (
    <li>
      <p className="text-[0.875rem] leading-5">
        <AppLink to={paths.quotation(articleId, id)} className="font-semibold underline underline-offset-4">
          {labels[change]}
        </AppLink>
        {change === 'reattributed' ? (
          <span>
            {' '}
            from another person{' '}
            {speaker === undefined ? (
              'to nobody'
            ) : (
              <>
                to <bdi>{speaker}</bdi>
              </>
            )}
          </span>
        ) : (
          speaker !== undefined && (
            <>
              <span aria-hidden="true"> · </span>
              <bdi>{speaker}</bdi>
            </>
          )
        )}
      </p>
      {runs.length > 0 && (
        <p dir="auto" className="mt-0.5 font-serif text-[1.0625rem] leading-[1.5]">
          {quoted && '“'}
          <WordDiff runs={runs} />
          {quoted && '”'}
        </p>
      )}
    </li>
  );
}

function TextItem({ item }: { item: TextChange }) {
  switch (item.change) {
    case 'same':
      return (
        <p className="font-sans text-[0.8125rem] text-muted">
          {counted(item.count, 'paragraph')} as {item.count === 1 ? 'it was' : 'they were'}
        </p>
      );
    case 'hidden':
      return (
        <p className="font-sans text-[0.8125rem] text-muted">
          One paragraph changed. Its earlier wording named another person, and is not repeated.
        </p>
      );
    case 'moved':
      return (
        <p dir="auto">
          <span className="font-sans text-[0.8125rem] text-muted">Moved here: </span>
          <WordDiff runs={item.runs} />
        </p>
      );
    case 'changed':
    case 'added':
    case 'removed':
      return (
        <p dir="auto">
          <WordDiff runs={item.runs} />
        </p>
      );
    default:
      return item satisfies never;
  }
}
