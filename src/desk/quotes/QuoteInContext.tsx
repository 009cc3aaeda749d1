import { useEffect, useRef } from 'react';
import type { Article, Entity, Quotation } from '../../model/article.ts';
import { reviewWords } from '../../model/attribution.ts';
import type { AskedAgain } from '../../model/desk.ts';
import { typeset } from '../../text/typeset.ts';
import { dateWords } from '../../ui/shared/dates.ts';
import { receiptOf } from '../../ui/shared/receipt.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { kindWords, readersSee } from './decisionWords.ts';
import { RunText } from './RunText.tsx';
import { neighbourRuns, textRuns } from './textRuns.ts';

type QuoteInContextProps = {
  article: Article;
  quotation: Quotation;
  people: readonly Entity[];
  threshold: number;
  /** Why it is asked about again, if a person had checked it before. */
  asked: AskedAgain | undefined;
  /** What was decided about it in this window, if it was. */
  decidedHere: string | undefined;
};

const receiptClass = { plain: undefined, speaker: 'told-speaker', cue: 'told-cue' } as const;

/** Whom the words are given to now, and why; then the words in their paragraph, with those before and after. The answer
 *  stands first, so that it is in sight however long the paragraphs are. */
export function QuoteInContext({
  article,
  quotation,
  people,
  threshold,
  asked,
  decidedHere,
}: QuoteInContextProps) {
  const section = useRef<HTMLElement>(null);
  // A new quote is a new page: it is read from its head, by eye and by ear.
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    section.current?.querySelector('.in-question')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const own = new Set(quotation.segments.map((segment) => segment.block));
  const ids = article.blocks.map((block) => block.id);
  const places = [...own].map((id) => ids.indexOf(id)).filter((at) => at !== -1);
  const from = Math.min(...places);
  const to = Math.max(...places);
  const runsOf = (id: string) => textRuns(article, quotation, id, people);
  const paragraphs = [
    // Words in a headline stand in no block: they are shown alone.
    ...[...own].filter((id) => !ids.includes(id)).map((id) => ({ id, runs: runsOf(id) })),
    ...ids
      .slice(Math.max(0, from - 1), from)
      .map((id) => ({ id, runs: neighbourRuns(runsOf(id), 'before') })),
    ...ids.slice(from, to + 1).map((id) => ({ id, runs: runsOf(id) })),
    ...ids.slice(to + 1, to + 2).map((id) => ({ id, runs: neighbourRuns(runsOf(id), 'after') })),
  ];
  const receipt = receiptOf(article, quotation);
  const { speaker } = quotation;
  const name = speaker?.name ?? 'Speaker not identified';
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={`${name}, ${kindWords[quotation.kind]}. ${readersSee(quotation, threshold)}`}
      className="speaker-1"
    >
      <p className="text-[0.8125rem] text-muted">
        {article.source?.name ?? 'Source not named'} · {dateWords(article.datePublished)}
      </p>
      <h1 className="mt-1 font-serif text-xl leading-7 font-semibold">{typeset(article.headline)}</h1>
      <div className="mt-4 max-w-[42rem] border-y border-rule py-3.5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <bdi
            className={`font-serif text-[1.625rem] leading-8 font-semibold ${speaker ? 'text-speaker' : ''}`}
          >
            {name}
          </bdi>
          {speaker?.role !== undefined && <span className="text-sm text-muted">{speaker.role}</span>}
          <span className="text-sm">{kindWords[quotation.kind]}</span>
        </p>
        {receipt.runs.length > 0 && (
          <p className="mt-2 font-serif text-base text-muted">
            {receipt.runs.map((run) => (
              <span key={run.at} className={receiptClass[run.as]}>
                {run.text}
              </span>
            ))}
          </p>
        )}
        <p className="mt-2 text-sm">{receipt.explanation}</p>
        <p className="mt-1 text-sm font-medium">
          {readersSee(quotation, threshold)}
          {quotation.review.state !== 'unreviewed' && ` ${reviewWords(quotation)}.`}
        </p>
        {decidedHere !== undefined && (
          <p className="mt-2 text-sm font-semibold text-accent">You decided: {decidedHere}</p>
        )}
      </div>
      {asked !== undefined && <ChangedSince asked={asked} article={article} quotation={quotation} />}
      <div
        lang={article.language}
        className="mt-6 max-w-[42rem] space-y-4 font-serif text-[1.1875rem] leading-[1.6]"
      >
        {paragraphs.map(({ id, runs }) => (
          <p key={id} data-block={id} dir="auto" className={own.has(id) ? '' : 'text-muted'}>
            <RunText runs={runs} />
          </p>
        ))}
      </div>
    </section>
  );
}
