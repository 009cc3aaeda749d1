import type { ReactNode } from 'react';
import type { Quotation } from '../../model/article.ts';
import { quoteElement } from '../../model/paths.ts';
import { dateWords } from '../shared/dates.ts';
import { withheldOn } from './withheld.ts';

type WithheldQuoteProps = {
  quotation: Quotation;
  /** Whether this is the place that carries the quote's address. */
  carriesId: boolean;
  /** Whether the address asks for it. */
  now: boolean;
  /** False in a headline, which holds no notes. */
  notes: boolean;
  children: ReactNode;
};

/** The place of words that the newsroom took out, with when and why where others have their speaker. */
export function WithheldQuote({
  quotation: { id, withheld },
  carriesId,
  now,
  notes,
  children,
}: WithheldQuoteProps) {
  // Scrolls here without script, and takes the focus that a screen reader follows.
  const address = carriesId ? { id: quoteElement(id), tabIndex: -1, autoFocus: now ? true : undefined } : {};
  return (
    <>
      {carriesId && notes && (
        <span role="note" className="note note-withheld">
          <span className="note-name">Withheld</span>
          <span className="note-state">{dateWords(withheld?.at)}</span>
          {withheld?.note !== undefined && <bdi className="note-reason">{withheld.note}</bdi>}
        </span>
      )}
      <span data-quotation={id} {...address} className={`q q-withheld${now ? ' q-now' : ''}`}>
        {children}
      </span>
    </>
  );
}

/** Said above an article that was opened at a withheld quote of which not even the place is left. */
export function WithheldNotice({ quotation: { withheld } }: { quotation: Quotation }) {
  return (
    <p role="status" className="mb-8 border-l-2 border-accent py-1 pl-4 text-[0.9375rem] leading-6">
      <strong className="font-semibold">
        The quote you followed was {withheldOn(withheld?.at, 'withheld')}.
      </strong>{' '}
      <bdi>{withheld?.note}</bdi>
    </p>
  );
}
