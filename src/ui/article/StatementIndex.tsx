import { useMemo } from 'react';
import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { readingOrder } from '../../model/passages.ts';
import { paths } from '../../model/paths.ts';
import { firstWords } from '../../text/words.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { leadingCue } from './leadingCue.ts';
import { KindDot } from './QuoteNote.tsx';
import { SheetClose } from './SheetClose.tsx';
import { type Statement, speakerLabel } from './statements.ts';
import { withheldOn } from './withheld.ts';

/** So many stand open; a longer list is folded, so that it never pushes the text away. */
const shownAtOnce = 12;
const wordsShown = 4;

const none: readonly Quotation[] = [];

type StatementIndexProps = {
  article: Article;
  statements: readonly Statement[];
  withheld?: readonly Quotation[];
  current: string | undefined;
};

/** Everything said in the article, in order, each a link to its place; what was withheld has its place too. */
export function StatementIndex({ article, statements, withheld = none, current }: StatementIndexProps) {
  const rows = useMemo(() => rowsOf(article, statements, withheld), [article, statements, withheld]);
  if (rows.length === 0) return null;
  const kinds = new Set(statements.map((s) => s.quotation.kind));
  const row = ({ quotation, statement }: Row) => (
    <IndexRow
      key={quotation.id}
      article={article}
      quotation={quotation}
      statement={statement}
      current={quotation.id === current}
    />
  );
  return (
    <nav aria-labelledby="index-title" id="statements" popover="auto" className="sheet index print:hidden">
      <SheetClose sheet="statements" />
      <h2 id="index-title" className="mb-3 text-[0.8125rem] font-semibold text-muted">
        Quoted here, in order
      </h2>
      <ol className="space-y-3">{rows.slice(0, shownAtOnce).map(row)}</ol>
      {rows.length > shownAtOnce && (
        <details className="mt-3">
          <summary className="cursor-pointer text-[0.8125rem] font-medium text-muted hover:text-ink">
            {rows.length - shownAtOnce} more
          </summary>
          <ol className="mt-3 space-y-3">{rows.slice(shownAtOnce).map(row)}</ol>
        </details>
      )}
      {statements.length > 0 && (
        <ul aria-label="Signs" className="mt-5 flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
          {kinds.has('direct') && <Sign kind="direct" words="their words" />}
          {kinds.has('mixed') && <Sign kind="mixed" words="part of a sentence" />}
          {kinds.has('indirect') && <Sign kind="indirect" words="in the reporter’s words" />}
        </ul>
      )}
    </nav>
  );
}

function Sign({ kind, words }: { kind: Statement['quotation']['kind']; words: string }) {
  return (
    <li className="flex items-center gap-1.5 whitespace-nowrap">
      <KindDot kind={kind} /> {words}
    </li>
  );
}

type Row = {
  quotation: Quotation;
  /** `undefined` for a withheld one. */
  statement: Statement | undefined;
};

/** Statements, which come in order, and between them what was withheld. */
function rowsOf(article: Article, statements: readonly Statement[], withheld: readonly Quotation[]): Row[] {
  const rows: Row[] = statements.map((statement) => ({ quotation: statement.quotation, statement }));
  if (withheld.length === 0) return rows;
  const order = readingOrder(article);
  const place = ({ quotation: { segments } }: Row) => order.get(segments[0]?.block ?? '') ?? 0;
  const start = ({ quotation: { segments } }: Row) => segments[0]?.start ?? 0;
  return [...rows, ...withheld.map((quotation) => ({ quotation, statement: undefined }))].sort(
    (a, b) => place(a) - place(b) || start(a) - start(b),
  );
}

type IndexRowProps = Row & { article: Article; current: boolean };

function IndexRow({ article, quotation, statement, current }: IndexRowProps) {
  if (statement === undefined)
    return (
      <li>
        <AppLink
          to={paths.quotation(article.id, quotation.id)}
          aria-current={current ? 'true' : undefined}
          className="flex gap-2.5 text-[0.8125rem] leading-[1.35]"
        >
          <span aria-hidden="true" className="flex h-[1.1rem] w-[0.5625rem] items-center text-muted">
            –
          </span>
          <span className="text-muted hover:text-ink">{withheldOn(quotation.withheld?.at)}</span>
        </AppLink>
      </li>
    );
  const { words, speaker, tone } = statement;
  const begin = firstWords(`${leadingCue(article, quotation)?.words ?? ''}${words}`, wordsShown);
  const text = begin.cut ? `${begin.words.replace(/[.,;:]+$/u, '')}…` : begin.words;
  return (
    <li className={tone}>
      <AppLink
        to={paths.quotation(article.id, quotation.id)}
        aria-current={current ? 'true' : undefined}
        className="group flex gap-2.5 text-[0.8125rem] leading-[1.35]"
      >
        <span className="flex h-[1.1rem] items-center">
          <KindDot kind={quotation.kind} />
        </span>
        <span className="min-w-0">
          <bdi className={`font-semibold ${speaker === undefined ? '' : 'text-speaker'}`}>
            {speakerLabel(speaker)}
          </bdi>
          <span className="sr-only">{isQuoted(quotation) ? ': ' : ', in the reporter’s words: '}</span>
          <span className="block font-serif text-[0.9375rem] text-pretty text-muted group-hover:text-ink group-aria-[current]:text-ink">
            {isQuoted(quotation) ? `“${text}”` : text}
          </span>
        </span>
      </AppLink>
    </li>
  );
}
