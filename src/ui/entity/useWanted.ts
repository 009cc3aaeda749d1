import { useLocation, useNavigate } from 'react-router';

/** How many of a list are wanted: a step, and one more for each time the reader asked. Kept with the place in the history of
 *  the tab, so that one comes back to as many. */
export function useWanted(step: number): { wanted: number; more: () => void } {
  const location = useLocation();
  const navigate = useNavigate();
  const kept: unknown = Object(location.state).shown;
  const wanted = typeof kept === 'number' && kept >= step && Number.isSafeInteger(kept) ? kept : step;
  const more = () =>
    void navigate(
      { pathname: location.pathname, search: location.search, hash: location.hash },
      { replace: true, state: { shown: wanted + step } },
    );
  return { wanted, more };
}
