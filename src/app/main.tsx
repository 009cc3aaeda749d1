import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { persistently } from '../api/persistently.ts';
import { Boundary } from '../ui/shared/Boundary.tsx';
import { LoadFailed } from '../ui/shared/failures.tsx';
import '../ui/shared/theme.css';
import { App } from './App.tsx';
import { fillCache, newQueryClient, type PageState } from './queryClient.ts';
import { needsOf } from './routes.tsx';
import { SiteRouter } from './SiteRouter.tsx';

const base = import.meta.env.BASE_URL; // with slashes at both ends

/** The data the page was prerendered with; nothing on a page that was not, as in development, or that was cut off. */
function readState(): PageState | undefined {
  const text = document.getElementById('state')?.textContent;
  try {
    return text ? (JSON.parse(text) as PageState) : undefined;
  } catch {
    return undefined;
  }
}

let failedBefore = false;

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const client = newQueryClient();
  const state = readState();
  if (state) fillCache(client, state);
  // Without its slash the front of a site under a path would lie outside of it; every other page of ours has none,
  // though a server that keeps each in a folder adds it.
  const { pathname, search, hash } = window.location;
  const own = [pathname, `${pathname}/`].includes(base) ? base : pathname.replace(/\/$/u, '');
  if (own !== pathname) history.replaceState(history.state, '', own + search + hash);
  const path = own.slice(base.length - 1);
  const site = (
    <StrictMode>
      <Boundary fallback={() => <Failed />}>
        <SiteRouter basename={base}>
          <App client={client} />
        </SiteRouter>
      </Boundary>
    </StrictMode>
  );
  // A page that stands for others knows nothing of this address: it is drawn anew. The article may be there though the
  // quote in the address is not, or this device may have kept it.
  const prerendered = state !== undefined && root.dataset.page === undefined;
  if (!prerendered) {
    // A part of its page stands there until the whole has come.
    if (root.dataset.page === 'part') await Promise.all(needsOf(path)?.prefetch(client) ?? []);
    void LoadFailed.preload(); // Most likely wanted: nothing was written for this address.
    createRoot(root).render(site);
    return;
  }
  try {
    await persistently(async () => needsOf(path)?.preload());
  } catch (error) {
    // Its program is gone or did not come: the page reads and its links lead on as it was sent; boot.ts says so, and
    // wakes us again when the reader reaches for something. A file that was cut off needs a new document.
    if (failedBefore && error instanceof SyntaxError) window.location.reload();
    failedBefore = true;
    document.addEventListener('verbatim:wake', () => void start(), { once: true });
    document.dispatchEvent(new Event('verbatim:failed'));
    return;
  }
  hydrateRoot(root, site);
}

/** The last resort: no router and no cache may be needed for it. */
function Failed() {
  return (
    <main className="mx-auto max-w-xl px-4.5 pt-28 font-serif text-lg">
      <h1 className="text-3xl font-semibold">Something went wrong</h1>
      <p className="mt-4">
        The mistake is ours.{' '}
        <a href={base} className="underline underline-offset-4">
          To the front page
        </a>
      </p>
    </main>
  );
}

void start();
