import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../model/paths.ts';
import { askedQuery, readAsked, type SearchAsked } from '../../model/searchAsked.ts';
import { useHydrated } from '../shared/useHydrated.ts';

/** Changes a part of what is asked. `soon`: once the reader has stopped typing. */
export type Ask = (change: Partial<SearchAsked>, options?: { soon?: boolean }) => void;

/** So long nobody types who has stopped, in milliseconds. */
const pause = 180;

/** What the address asks for, and how to ask for something else. Every question replaces the one before: one step back
 *  leads out of the search. */
export function useAsked(): { asked: SearchAsked; ask: Ask } {
  const { search } = useLocation();
  const hydrated = useHydrated();
  const asked = useMemo(() => readAsked(hydrated ? search : ''), [search, hydrated]);
  const navigate = useNavigate();
  const now = useRef(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    now.current = asked;
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = useCallback<Ask>(
    (change, { soon = false } = {}) => {
      clearTimeout(timer.current);
      now.current = { ...now.current, ...change };
      const go = () => void navigate(`${paths.search}${askedQuery(now.current)}`, { replace: true });
      if (soon) timer.current = setTimeout(go, pause);
      else go();
    },
    [navigate],
  );
  return { asked, ask };
}
