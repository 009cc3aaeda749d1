import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { paths, quoteElement } from '../../model/paths.ts';
import { announce } from '../shared/announce.tsx';
import { useHydrated } from '../shared/useHydrated.ts';
import { goToQuote } from './useQuoteSteps.ts';

/** Opens an article at the quote in its address: brings it up, hands it the focus, says it aloud. Going back and
 *  forward keep their place, and so do a reload and a page that is taken over, which boot.ts has brought to its quote
 *  long before. An old id of a quote becomes the present one in the address.
 *  @param asked what the quote is called now; `undefined` where the address asks for none that is there
 *  @param words what is said aloud */
export function useArrival(articleId: string, asked: string | undefined, words: string): void {
  const { key } = useLocation();
  const type = useNavigationType();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const arrived = useRef<string | undefined>(undefined);
  const sent = useRef(hydrated ? undefined : key); // the place in history of a page that was sent as it stands

  useEffect(() => {
    if (!hydrated || asked === undefined || arrived.current === key) return;
    arrived.current = key;
    const focus = document.activeElement;
    const here = focus?.closest<HTMLElement>('[data-quotation]')?.dataset.quotation;
    if (sent.current === key) {
      // Whoever has gone on is not told of what lies behind.
      if (here === asked || focus?.id === quoteElement(asked)) announce(words);
      return;
    }
    announce(words);
    // The router calls the entry that a document opened with `default`.
    if (type === 'POP' && !(key === 'default' && isFreshLoad())) return;
    goToQuote(asked);
  }, [hydrated, asked, words, key, type]);

  useEffect(() => {
    if (!hydrated || asked === undefined) return;
    const canonical = paths.quotation(articleId, asked);
    const here = window.location.pathname.slice(import.meta.env.BASE_URL.length - 1);
    if (here.includes('/quotes/') && !here.endsWith(canonical.slice(canonical.lastIndexOf('/'))))
      void navigate(canonical, { replace: true });
  }, [hydrated, articleId, asked, navigate]);
}

/** Whether this document was opened by a link or an address, not by reload or history. */
export function isFreshLoad(): boolean {
  const entry = performance.getEntriesByType('navigation')[0];
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}
