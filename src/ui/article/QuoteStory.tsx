import type { ReactNode } from 'react';
import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { paths, quoteElement } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { type QuoteEvent, removalOf } from './quoteStory.ts';
import { type Statement, speakerLabel } from './statements.ts';

/** Beside a quote that a link was followed to: what happened to it, for the link may be older. */
export function QuoteStory({
  article,
  statement: { quotation, speaker },
  story,
}: {
  article: Article;
  statement: Statement;
  story: readonly QuoteEvent[];
}) {
  return (
    <Aside article={article}>
      {story.map((event) => (
        <div key={`${event.at} ${event.change}`}>
          {event.change === 'reattributed' ? (
            <Reattributed at={event.at} to={speaker && speakerLabel(speaker)} />
          ) : (
            <>
              <p className="font-semibold">
                This quote was {verbs[event.change]} on {dateWords(event.at)}.
              </p>
              <Words label="Was: " text={event.was} quotation={quotation} />
              <Words label="Now: " text={event.is} quotation={quotation} />
            </>
          )}
          <Note note={event.note} />
        </div>
      ))}
    </Aside>
  );
}

const verbs: Record<Exclude<QuoteEvent['change'], 'reattributed'>, string> = {
  reworded: 'reworded',
  cut: 'shortened',
  split: 'split in two',
  removed: 'removed',
  added: 'added',
  moved: 'moved',
};

/** Who was named before is not repeated: it would injure them anew. */
function Reattributed({ at, to }: { at: string; to: string | undefined }) {
  return (
    <p>
      <strong className="font-semibold">This quote was reattributed on {dateWords(at)}</strong> from another
      person to {to === undefined ? 'nobody: who spoke is not identified' : <bdi>{to}</bdi>}.
    </p>
  );
}

/** Where a quote was that a link was followed to. It carries the address that the words had, where they are gone. */
export function FormerQuote({ article, quotation }: { article: Article; quotation: Quotation }) {
  if (quotation.segments.length > 0)
    return (
      <Aside article={article}>
        <p>
          <strong className="font-semibold">These words are no longer marked as a quote.</strong> They stand
          in the article, and nobody is named for them.
        </p>
      </Aside>
    );
  const removal = removalOf(article, quotation);
  return (
    <Aside article={article} id={quotation.id}>
      {removal === undefined ? (
        <p>
          <strong className="font-semibold">The quote you followed is not in this article any more.</strong>{' '}
          When it went is not on record.
        </p>
      ) : (
        <>
          <p className="font-semibold">A quote was removed here on {dateWords(removal.at)}.</p>
          <Words label="It read: " text={removal.was} quotation={quotation} />
          <Note note={removal.note} />
        </>
      )}
    </Aside>
  );
}

function Aside({ article, id, children }: { article: Article; id?: string; children: ReactNode }) {
  // The place where words stood scrolls here without script, and takes the focus that a screen reader follows.
  const address = id === undefined ? {} : { id: quoteElement(id), tabIndex: -1, autoFocus: true };
  return (
    <div
      role="note"
      aria-label="What happened to this quote"
      {...address}
      className="mb-[1.6em] scroll-mt-[22vh] space-y-2 border-l-2 border-accent py-1 pl-4 font-sans text-[0.9375rem] leading-6"
    >
      {children}
      {article.revisions !== undefined && article.revisions.length > 0 && (
        <p>
          <AppLink to={paths.history(article.id)} className="font-medium underline underline-offset-4">
            How this article changed
          </AppLink>
        </p>
      )}
    </div>
  );
}

type WordsProps = { label: string; text: string | undefined; quotation: Quotation };

function Words({ label, text = '', quotation }: WordsProps) {
  const words = typeset(text);
  return (
    <p className="mt-1 font-serif text-[1.0625rem]">
      <span className="font-sans text-[0.8125rem] text-muted">{label}</span>
      <bdi>{isQuoted(quotation) ? `“${words}”` : words}</bdi>
    </p>
  );
}

function Note({ note }: { note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <p className="mt-1">
      <span className="text-[0.8125rem] text-muted">The newsroom’s note: </span>
      <bdi>{note}</bdi>
    </p>
  );
}
