import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../model/paths.ts';
import { type QuotesAsked, quotesQuery, readQuotesAsked } from '../../model/quotesAsked.ts';
import { useHydrated } from '../shared/useHydrated.ts';

/** Which quotes the address asks for, and how to ask for others: every choice is a step in the history. */
export function useQuotesAsked(): { asked: QuotesAsked; ask: (change: Partial<QuotesAsked>) => void } {
  const { search } = useLocation();
  const hydrated = useHydrated();
  const asked = useMemo(() => readQuotesAsked(hydrated ? search : ''), [search, hydrated]);
  const navigate = useNavigate();
  const ask = useCallback(
    (change: Partial<QuotesAsked>) => void navigate(`${paths.quotes}${quotesQuery({ ...asked, ...change })}`),
    [asked, navigate],
  );
  return { asked, ask };
}
