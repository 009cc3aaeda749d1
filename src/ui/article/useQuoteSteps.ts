import { useCallback, useState } from 'react';
import { isQuoted } from '../../model/attribution.ts';
import { quoteElement } from '../../model/paths.ts';
import { announce } from '../shared/announce.tsx';
import { type Statement, speakerLabel } from './statements.ts';

/** Brings a quote into the upper half of the window and hands it the focus. */
export function goToQuote(id: string): void {
  const element = document.getElementById(quoteElement(id));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}

/** A quote as one hears it: who, in whose wording, the words. */
export function spoken({ quotation, speaker, words }: Statement): string {
  return `${speakerLabel(speaker)}, ${isQuoted(quotation) ? 'quoted' : 'in the reporter’s words'}: ${words}`;
}

/** Steps through statements in order. Before the first step, the nearest to the top of the window is next.
 *  @param asked the quote in the address, from which stepping begins */
export function useQuoteSteps(statements: readonly Statement[], asked: string | undefined) {
  const [stepped, setStepped] = useState<{ id: string; asked: string | undefined } | undefined>();
  // A new address begins anew.
  const current = stepped?.asked === asked ? (stepped?.id ?? asked) : asked;

  const step = useCallback(
    (by: 1 | -1) => {
      const at = statements.findIndex((s) => s.quotation.id === current);
      const next = at === -1 ? nearest(statements, by) : statements[at + by];
      if (next === undefined) return;
      setStepped({ id: next.quotation.id, asked });
      goToQuote(next.quotation.id);
      announce(spoken(next));
    },
    [statements, current, asked],
  );
  const standAt = useCallback((id: string) => setStepped({ id, asked: undefined }), []);
  return { current, step, standAt };
}

function nearest(statements: readonly Statement[], by: 1 | -1): Statement | undefined {
  const top = (s: Statement) =>
    document.getElementById(quoteElement(s.quotation.id))?.getBoundingClientRect().top ?? 0;
  const edge = window.innerHeight * 0.25;
  return by === 1
    ? (statements.find((s) => top(s) > edge) ?? statements[0])
    : statements.findLast((s) => top(s) < edge);
}
