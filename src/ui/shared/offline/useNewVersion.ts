import { useCallback, useEffect, useState } from 'react';
import { askWorker } from './askWorker.ts';

/** How often an open page looks for a new version when one comes back to it, in milliseconds. */
const hour = 60 * 60_000;

/** The file that this page's program began with, as an absolute address: it names the version that the page is of. */
function ownProgram(): string {
  const root = document.getElementById('root');
  const file =
    root?.dataset.program?.split(' ')[0] ??
    document.querySelector('script[type=module][src]')?.getAttribute('src') ??
    '';
  return new URL(file, window.location.href).href;
}

const knowsUs = (worker: ServiceWorker) => askWorker({ does: 'knows', file: ownProgram() }, worker);

/** Whether another version than this page's has been put up and is on this device, whole.
 *  @returns `load` changes over to it: the worker first, then this page. Other tabs stay in theirs until they are loaded again */
export function useNewVersion(): { ready: boolean; load: () => void } {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const workers = navigator.serviceWorker;
    if (workers === undefined) return;
    let left = false;
    let looked = Date.now();
    let registration: ServiceWorkerRegistration | undefined;

    const look = async () => {
      const { waiting } = registration ?? {};
      if (!waiting || left) return;
      if (!(await knowsUs(waiting))) setReady(true);
      // The page came from the network in the new version already: the worker may follow at once, if no tab needs the old.
      else void askWorker({ does: 'takeOver', onlyIfAlone: true }, waiting);
    };
    const onFound = () => {
      const { installing } = registration ?? {};
      installing?.addEventListener('statechange', () => installing.state === 'installed' && void look());
    };
    // Another tab took the new version: the files of ours stay for a while, and the offer stands here too.
    const onOther = async () => {
      const { controller } = workers;
      if (controller && !left && !(await knowsUs(controller))) setReady(true);
    };
    const onBack = () => {
      if (document.visibilityState !== 'visible' || Date.now() - looked < hour) return;
      looked = Date.now();
      registration?.update().catch(() => {}); // No network: the next time.
    };
    const hadController = workers.controller !== null;
    const onChange = () => hadController && void onOther();

    void workers.getRegistration().then((found) => {
      if (left || !found) return;
      registration = found;
      found.addEventListener('updatefound', onFound);
      onFound();
      void look();
    });
    workers.addEventListener('controllerchange', onChange);
    document.addEventListener('visibilitychange', onBack);
    return () => {
      left = true;
      registration?.removeEventListener('updatefound', onFound);
      workers.removeEventListener('controllerchange', onChange);
      document.removeEventListener('visibilitychange', onBack);
    };
  }, []);
  const load = useCallback(() => void changeOver(), []);
  return { ready, load };
}

async function changeOver(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const waiting = registration?.waiting;
  if (waiting) {
    await askWorker({ does: 'takeOver' }, waiting);
    if (waiting.state !== 'activated')
      await new Promise<void>((done) => {
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && done());
      });
  }
  window.location.reload();
}
