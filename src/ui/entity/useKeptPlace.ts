import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/* A new document forgets where the window stood in a list that grew by script: the browser puts it back while the list is
   still short. So the place is kept for this tab, and taken up once the list has grown again. */

const storageKey = 'verbatim:place';

type Kept = { at: string; y: number };

function readKept(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    const { at, y } = Object(kept) as Partial<Kept>;
    return typeof at === 'string' && typeof y === 'number' ? { at, y } : undefined;
  } catch {
    return undefined; // No storage, or not ours.
  }
}

/** Whether this document was opened by a reload or a step through history, and nobody has been put back yet. */
let isReturn: boolean | undefined;

/** Keeps the place in a list over a reload, and over a step back into a new document; where one comes by a link, leads to
 *  the place that the address names, for the list is not where the page as it was sent had it.
 *  @param ready whether the list is as long as it was */
export function useKeptPlace(ready: boolean): void {
  const { key, pathname, search, hash } = useLocation();
  const at = `${key} ${pathname}${search}`;
  const done = useRef(false);
  useEffect(() => {
    const keep = () => {
      try {
        sessionStorage.setItem(storageKey, JSON.stringify({ at, y: window.scrollY }));
      } catch {
        // No room or no storage: then the browser does what it can.
      }
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [at]);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    if (isReturn !== undefined) return; // Between views, NavigationEffects does it.
    const entry = performance.getEntriesByType('navigation')[0];
    isReturn = entry !== undefined && 'type' in entry && entry.type !== 'navigate';
    const kept = readKept();
    if (isReturn && kept?.at === at) window.scrollTo(0, kept.y);
    else if (!isReturn && hash !== '')
      document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [ready, at, hash]);
}
