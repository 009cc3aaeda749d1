import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while prerendering and during the first render in the browser, true from then on: what depends on the
 *  address's query or on the device may differ only after the page has been taken over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
