import { useEffect } from 'react';

/** Runs something once the page has nothing else to do, within two seconds where the browser cannot tell. */
export function useIdle(run: () => void): void {
  useEffect(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(run);
      return () => cancelIdleCallback(handle);
    }
    const handle = setTimeout(run, 2_000);
    return () => clearTimeout(handle);
  }, [run]);
}
