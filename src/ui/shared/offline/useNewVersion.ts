import { useCallback, useEffect, useState } from 'react';
import { askWorker } from './askWorker.ts';

// The name of this very file tells the version: it holds the names of those it needs, and they of all others.
const ownFile = import.meta.url;

/** Whether another version than this page's has been put up and is on this device, whole.
 *  @returns `load` changes over to it: the worker, then this page. Other tabs stay in theirs until they are loaded again */
export function useNewVersion(): { ready: boolean; load: () => void } {
  const [ready, setReady] = useState<ServiceWorker>();
  useEffect(() => {
    let registration: ServiceWorkerRegistration | undefined;
    const look = async () => {
      const waiting = registration?.waiting;
      if (!waiting) return;
      if (!(await askWorker({ does: 'knows', file: ownFile }, waiting))) setReady(waiting);
      // The page came from the network in the new version already: the worker may follow at once, if no tab needs the old.
      else void askWorker({ does: 'takeOver', onlyIfAlone: true }, waiting);
    };
    const onFound = () => registration?.installing?.addEventListener('statechange', look);
    void navigator.serviceWorker?.getRegistration().then((found) => {
      registration = found;
      found?.addEventListener('updatefound', onFound);
      onFound();
      void look();
    });
    return () => registration?.removeEventListener('updatefound', onFound);
  }, []);
  const load = useCallback(() => {
    if (ready) void askWorker({ does: 'takeOver' }, ready).finally(() => window.location.reload());
  }, [ready]);
  return { ready: ready !== undefined, load };
}
