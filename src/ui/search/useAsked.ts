import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { paths } from '../../model/paths.ts';
import { askedQuery, readAsked, type SearchAsked } from '../../model/searchAsked.ts';
import { useHydrated } from '../shared/useHydrated.ts';

/** Changes a part of what is asked. `soon`: once the reader has stopped typing. */
export type Ask = (change: Partial<SearchAsked>, options?: { soon?: boolean }) => void;

/** So long nobody types who has stopped, in milliseconds. */
const pause = 180;

/** What the address asks for, and how to ask for something else. Every question replaces the one before: one step back
 *  leads out of the search.
 *  @returns also whether the question was put here, so that what is being typed is ahead of it and must stay */
export function useAsked(): { asked: SearchAsked; isOwn: boolean; ask: Ask } {
  const { search, state } = useLocation();
  const type = useNavigationType();
  const hydrated = useHydrated();
  const asked = useMemo(() => readAsked(hydrated ? search : ''), [search, hydrated]);
  const isOwn = type === 'REPLACE' && state === own;
  const navigate = useNavigate();
  const next = useRef(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!isOwn) next.current = asked;
  }, [asked, isOwn]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = useCallback<Ask>(
    (change, { soon = false } = {}) => {
      clearTimeout(timer.current);
      next.current = { ...next.current, ...change };
      const go = () =>
        void navigate(`${paths.search}${askedQuery(next.current)}`, { replace: true, state: own });
      if (soon) timer.current = setTimeout(go, pause);
      else go();
    },
    [navigate],
  );
  return { asked, isOwn, ask };
}

/** Stands beside an address that was put there by typing. */
const own = 'asked';
