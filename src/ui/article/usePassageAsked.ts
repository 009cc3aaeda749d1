import { useEffect, useState } from 'react';
import { passageHash } from '../../model/paths.ts';
import { useHydrated } from '../shared/useHydrated.ts';

/** Whether the reader has to do with passages: by an address that names words, or by selecting some. Their program
 *  comes only then. */
export function usePassageAsked(hash: string): boolean {
  const [selected, setSelected] = useState(false);
  const hydrated = useHydrated();
  useEffect(() => {
    if (selected) return;
    const onSelection = () => setSelected(document.getSelection()?.isCollapsed === false);
    onSelection(); // Words may have been selected before the page came alive.
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [selected]);
  return selected || (hydrated && (hash.startsWith(passageHash) || openedAt().includes(':~:')));
}

/** The whole address with which the document was opened: `location` hides what is meant for the browser. */
export const openedAt = () => performance.getEntriesByType('navigation')[0]?.name ?? '';
