import { useEffect } from 'react';
import { useSettings } from './settings.ts';

const typingIn = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));

/** Listens for keys on the whole page. Single letters rest while somebody types, with a modifier held, and when
 *  the reader has turned them off; named keys (Escape, arrows) rest only while somebody types.
 *  @param keys what each key does, by `KeyboardEvent.key`; hand over a stable object */
export function useKeys(keys: ReadonlyMap<string, (event: KeyboardEvent) => void>): void {
  const { letterKeys } = useSettings();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typingIn(event.target))
        return;
      if (event.key.length === 1 && !letterKeys) return;
      keys.get(event.key)?.(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys, letterKeys]);
}
