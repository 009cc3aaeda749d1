import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isFromWorker } from '../../../model/keeping.ts';
import { paths } from '../../../model/paths.ts';
import { AppLink } from '../AppLink.tsx';
import { announce } from '../announce.tsx';
import { dateWords } from '../dates.ts';
import { useNewVersion } from './useNewVersion.ts';

const subscribe = (listener: () => void) => {
  const events: [EventTarget, string][] = [
    [window, 'online'],
    [window, 'offline'],
    [document, 'verbatim:copy'], // load.ts tells,
  ];
  for (const [target, name] of events) target.addEventListener(name, listener);
  return () => {
    for (const [target, name] of events) target.removeEventListener(name, listener);
  };
};

/** What the network has to do with what is on show: that there is none, that this is a copy, that a new version waits.
 *  Calm lines, each told once to those who listen. */
export function OfflineNotices() {
  return (
    <>
      <NetworkLine />
      <NewVersionOffer />
    </>
  );
}

function NetworkLine() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const copy = useSyncExternalStore(subscribe, () => document.documentElement.dataset.copy);
  const client = useQueryClient();
  useEffect(() => {
    const heard = ({ data }: MessageEvent) => {
      // What is not on show is fetched anew before it is shown again: its words may be withheld by now.
      if (isFromWorker(data) && data.did === 'renew') client.removeQueries({ type: 'inactive' });
    };
    navigator.serviceWorker?.addEventListener('message', heard);
    return () => navigator.serviceWorker?.removeEventListener('message', heard);
  }, [client]);
  const says = online ? copy !== undefined && 'The network did not answer.' : 'You are offline.';
  const kept = copy !== undefined && `This is the copy of ${dateWords(copy)}.`;
  useEffect(() => {
    if (says) announce(says);
  }, [says]);
  if (!says) return null;
  return (
    <section aria-label="Network" className="border-t border-rule">
      <p className="mx-auto flex max-w-[96rem] flex-wrap gap-x-2 px-4.5 py-2 text-[0.8125rem] leading-5 text-muted md:px-10">
        <span className="font-medium text-ink">{says}</span>
        {kept && <span>{kept}</span>}
        <AppLink to={paths.offline} className="underline underline-offset-3 hover:text-ink">
          What you can read now
        </AppLink>
      </p>
    </section>
  );
}

function NewVersionOffer() {
  const { ready, load } = useNewVersion();
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (ready) announce('A new version is ready');
  }, [ready]);
  if (!ready || later) return null;
  return (
    <section
      aria-label="New version"
      className="fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-md flex-wrap items-center justify-between gap-x-5 gap-y-2 rounded-card border border-rule bg-raised px-5 py-3.5 text-sm text-ink shadow-float print:hidden"
    >
      <p className="font-medium">A new version is ready</p>
      <p className="flex items-center gap-4">
        <button
          type="button"
          onClick={() => setLater(true)}
          className="font-medium text-muted underline underline-offset-4 hover:text-ink"
        >
          Later
        </button>
        <button
          type="button"
          onClick={load}
          className="rounded-control bg-ink px-3.5 py-1.5 font-semibold text-ground hover:opacity-90 active:opacity-80"
        >
          Load it
        </button>
      </p>
    </section>
  );
}
