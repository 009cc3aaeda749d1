import type { ToWorker } from '../../../model/keeping.ts';

/** How long a worker may take to come, in milliseconds: it may have to be fetched first. */
const patience = 15_000;

/** Whether this browser can keep the site at all: it needs an address that nobody can listen to or change (https). */
const canKeep = () => 'serviceWorker' in navigator && 'caches' in window;

/** The worker that keeps this site, fetched now if it is not there yet.
 *  @returns `undefined` where there is none and none comes */
async function workerOf(): Promise<ServiceWorker | undefined> {
  if (!canKeep()) return undefined;
  // A page that saves data has not asked for it: boot.ts does now.
  document.dispatchEvent(new Event('verbatim:keep'));
  const ready = navigator.serviceWorker.ready.then(({ active }) => active ?? undefined);
  return Promise.race([ready, new Promise<undefined>((done) => setTimeout(done, patience, undefined))]);
}

/** Asks the worker, or tells it to do something.
 *  @returns its answer, once it has done so
 *  @throws when there is no worker */
export async function askWorker(asked: ToWorker, worker?: ServiceWorker): Promise<unknown> {
  const to = worker ?? (await workerOf());
  if (to === undefined) throw new Error('no worker keeps this site');
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data);
    to.postMessage(asked, [port2]);
  });
}
