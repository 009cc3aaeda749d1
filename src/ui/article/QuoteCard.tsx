import { type ReactNode, useEffect, useRef } from 'react';
import type { Article } from '../../model/article.ts';
import { isChecked, isQuoted, reviewWords } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { Icon } from '../shared/Icon.tsx';
import { receiptOf } from '../shared/receipt.ts';
import { useCopy } from '../shared/useCopy.ts';
import { AlsoQuoted } from './AlsoQuoted.tsx';
import { useArticleActions } from './articleActions.ts';
import { citationOf } from './citation.ts';
import { citationHtml, citationMarkdown } from './citationFormats.ts';
import { copyRich } from './copyRich.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import { snippetFor } from './embedSnippet.ts';
import { reportAddress } from './reportAddress.ts';
import { possessive, roleOf, type Statement, shortName, speakerLabel } from './statements.ts';

type QuoteCardProps = {
  article: Article;
  statement: Statement;
  /** The quote's one address, whole. */
  link: string;
  /** Whom readers tell of a mistake; without one, nothing offers to. */
  contact: string | undefined;
  lensOn: boolean;
  /** Whether any words of the speaker are quoted; else there are only the reporter's. */
  quotedToo: boolean;
};

/** Who, why we think so, who checked it; and what one can do with a quote. */
export function QuoteCard({ article, statement, link, contact, lensOn, quotedToo }: QuoteCardProps) {
  const { closeQuote, standAt } = useArticleActions();
  const { quotation, speaker, speakerKey, tone } = statement;
  const card = useRef<HTMLDivElement>(null);
  const receipt = receiptOf(article, { ...quotation, speaker });
  const role = roleOf(speaker);

  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div
      ref={card}
      role="dialog"
      tabIndex={-1}
      aria-label={`${speakerLabel(speaker)}: who said it, and why we think so`}
      className={`quote-card ${tone}`}
    >
      <div className="flex items-start justify-between gap-3">
        <div>
          <p className={`font-serif text-xl leading-6 font-semibold ${speaker ? 'text-speaker' : ''}`}>
            {speaker?.entity === undefined ? (
              <bdi>{speakerLabel(speaker)}</bdi>
            ) : (
              <AppLink to={paths.entity(speaker.entity)} className="hover:underline hover:underline-offset-4">
                <bdi>{speaker.name}</bdi>
              </AppLink>
            )}
          </p>
          {role !== undefined && <p className="mt-0.5 text-[0.8125rem] text-muted">{role}</p>}
        </div>
        <button
          type="button"
          aria-label="Close"
          onClick={closeQuote}
          className="-mt-1 -mr-1.5 rounded p-1.5 text-muted hover:text-ink"
        >
          <Icon name="close" size={16} />
        </button>
      </div>

      <div className="mt-3 border-y border-rule py-3">
        {receipt.runs.length > 0 && (
          <p dir="auto" className="font-serif text-base leading-[1.35] text-muted">
            {receipt.runs.map(({ at, as, text }) => {
              const Run = as === 'speaker' ? 'bdi' : 'span';
              return (
                <Run key={at} className={receiptClass[as]}>
                  {text}
                </Run>
              );
            })}
          </p>
        )}
        <p className="mt-2 text-[0.8125rem] leading-[1.4] font-medium">{receipt.explanation}</p>
        {isQuoted(quotation) && <AlsoQuoted article={article.id} quote={quotation.id} />}
        {isQuoted(quotation) && quotation.evidence && <EvidenceLine evidence={quotation.evidence} />}
        <p className="mt-1 text-[0.8125rem] leading-[1.4] font-medium">
          {[
            isQuoted(quotation) ? undefined : 'In the reporter’s words.',
            quotation.translated === undefined ? undefined : 'Quoted in English; most likely a translation.',
            // Of a name that nobody has checked the reason above says so.
            speaker !== undefined && !isChecked(quotation) ? undefined : `${reviewWords(quotation)}.`,
          ]
            .filter((part) => part !== undefined)
            .join(' ')}{' '}
          {quotation.review.state === 'corrected' && (
            <>
              <AppLink
                to={paths.corrections}
                className="underline decoration-strong-rule underline-offset-3 hover:decoration-ink"
              >
                {quotation.review.at === undefined
                  ? 'Corrected'
                  : `Corrected on ${dateWords(quotation.review.at)}`}
              </AppLink>
              {'. '}
            </>
          )}
          <AppLink
            to={paths.policy}
            className="font-normal text-muted underline underline-offset-3 hover:text-ink"
          >
            How we know
          </AppLink>
        </p>
      </div>

      <div className="mt-3 grid gap-1.5">
        <CopyButton look="main" text={link} done="Link copied">
          {isQuoted(quotation) ? 'Copy link to this quote' : 'Copy link to this statement'}
        </CopyButton>
        <CopyButton
          text={citationOf(article, statement, link)}
          html={citationHtml(article, statement, link)}
          done="Copied with citation"
        >
          Copy with citation
        </CopyButton>
        <div
          role="group"
          aria-label="Copy the citation as"
          className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted"
        >
          <span aria-hidden="true">Citation as</span>
          <CopyButton look="light" text={citationMarkdown(article, statement, link)} done="Copied">
            Markdown
          </CopyButton>
          <CopyButton look="light" text={citationHtml(article, statement, link)} done="Copied">
            HTML
          </CopyButton>
        </div>
        <div className="text-[0.8125rem] text-muted">
          <CopyButton look="light" text={snippetFor(article, statement, link)} done="Embed code copied">
            Copy code to embed it
          </CopyButton>
        </div>
      </div>
      <p className="mt-3 flex flex-wrap justify-between gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
        {speakerKey !== undefined && !lensOn && (
          <AppLink
            to={paths.lens(article.id, speakerKey)}
            onClick={() => {
              standAt(quotation.id);
              closeQuote();
            }}
            className="hover:text-ink hover:underline hover:underline-offset-3"
          >
            {quotedToo
              ? `Only ${possessive(shortName(article, statement))} words`
              : `Only what ${shortName(article, statement)} is reported to say`}
          </AppLink>
        )}
        {contact !== undefined && (
          <a
            href={reportAddress(contact, link, statement.words)}
            className="hover:text-ink hover:underline hover:underline-offset-3"
          >
            Report a mistake
          </a>
        )}
      </p>
    </div>
  );
}

const receiptClass = {
  plain: undefined,
  speaker: 'font-semibold text-ink underline decoration-speaker decoration-2 underline-offset-4',
  cue: 'text-ink underline decoration-speaker decoration-dotted decoration-2 underline-offset-4',
} as const;

type CopyButtonProps = {
  text: string;
  /** The same for those who paste where text has form. */
  html?: string;
  done: string;
  /** One is the main thing to do, and some are beside it. */
  look?: keyof typeof looks;
  children: ReactNode;
};

const box =
  'moves flex w-full items-center justify-center gap-1.5 rounded-control border px-3 py-2 text-[0.8125rem] font-semibold';
const looks = {
  main: `${box} border-ink bg-ink text-ground hover:opacity-90`,
  plain: `${box} border-rule hover:border-strong-rule`,
  light: 'flex items-center gap-1 hover:text-ink hover:underline hover:underline-offset-3',
};

function CopyButton({ text, html, done, look = 'plain', children }: CopyButtonProps) {
  const { state, copy } = useCopy(
    text,
    done,
    html === undefined ? undefined : (plain) => copyRich(plain, html),
  );
  return (
    <div>
      <button type="button" onClick={() => void copy()} className={looks[look]}>
        {state === 'done' && <Icon name="check" size={14} />}
        {state === 'done' ? done : children}
      </button>
      {state === 'refused' && (
        <textarea
          readOnly
          aria-label="Copy this by hand"
          className="mt-1.5 h-20 w-full rounded border border-rule bg-ground p-2 text-[0.8125rem]"
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
