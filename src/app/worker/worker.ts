/* The service worker: keeps the program and what was read, so that the site is there without a network. Built apart
   from the pages; the build writes the list of the shell's files into it. */

import { type FromWorker, isToWorker, type ToWorker } from '../../model/keeping.ts';
import { answerAsset } from './answerAsset.ts';
import { answerData } from './answerData.ts';
import { answerPage, keepDocument } from './answerPage.ts';
import { pathOf, siteRoot } from './copies/copies.ts';
import { directHeader } from './copies/fetchData.ts';
import { sizeOf } from './copies/keep.ts';
import { refreshCopies } from './copies/refresh.ts';
import { isPage, isPageData } from './dataOfPage.ts';
import { newKeeper } from './keeper.ts';
import { type FetchEvent, scope } from './scope.ts';
import { type ShellFile, shellOf } from './shell.ts';
import { enableNavigationPreload, registerRoute } from './workbox.ts';

declare const self: { __WB_MANIFEST: ShellFile[] };

const shell = shellOf(self.__WB_MANIFEST);

scope.addEventListener('install', (event) => event.waitUntil(shell.install(event)));

enableNavigationPreload();
scope.addEventListener('activate', (event) => event.waitUntil(takeUp()));

async function takeUp(): Promise<void> {
  await shell.clearOld();
  await scope.clients.claim();
  // The page of the first visit came before there was a worker to see it.
  for (const { url } of await scope.clients.matchAll({ type: 'window' }))
    await fetch(url, { cache: 'force-cache' }).then(keepDocument, () => {});
  await refresh();
}

const keeper = newKeeper(() => void broadcast({ did: 'keep' }));

scope.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (isToWorker(data)) event.waitUntil(answer(data).then((said) => ports[0]?.postMessage(said)));
});

/** Does what a page asks, and answers what it wants to know. */
async function answer(asked: ToWorker): Promise<unknown> {
  switch (asked.does) {
    case 'takeOver':
      return takeOver(asked.onlyIfAlone === true);
    case 'refresh':
      return refresh();
    case 'knows':
      return shell.holds(asked.file);
    case 'keep':
      return keeper.keep(asked.subject);
    case 'stop':
      return keeper.stop(asked.subject);
    case 'forget':
      return keeper.forget(asked.subject);
    case 'forgetOpened':
      return keeper.forgetOpened();
    case 'size':
      return sizeOf(asked.subject).catch(() => undefined);
    case 'state':
      return keeper.state();
    default:
      return asked satisfies never;
  }
}

async function takeOver(onlyIfAlone: boolean): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!onlyIfAlone || open.length <= 1) await scope.skipWaiting();
}

async function broadcast(message: FromWorker): Promise<void> {
  for (const client of await scope.clients.matchAll({ type: 'window' })) client.postMessage(message);
}

let refreshing: Promise<void> | undefined;
let looked = Date.now();
/** An app that is open for long opens no page: what it fetches is a reason to look too, after so many milliseconds. */
const hour = 60 * 60_000;

/** Looks whether what is kept is what is published, and whether there is a new version of the program. Several reasons to
 *  look at once are one look. */
function refresh(): Promise<void> {
  looked = Date.now();
  scope.registration.update().catch(() => {}); // No network, or no worker any more: the next time.
  refreshing ??= refreshPatiently().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** Pauses before another look, in milliseconds: a device says that it has a network a little before it has one. */
const pauses = [1_500, 6_000, 20_000];

async function refreshPatiently(): Promise<void> {
  for (const pause of [...pauses, undefined]) {
    const changed = await refreshCopies().catch(() => undefined);
    if (changed !== undefined) await broadcast({ did: changed.length > 0 ? 'renew' : 'keep' });
    if (changed !== undefined || pause === undefined) return; // Or the next time.
    if (pause !== pauses[0] && !navigator.onLine) return;
    await new Promise((done) => setTimeout(done, pause));
  }
}

const isOurs = ({ url, method }: Request) => method === 'GET' && url.startsWith(siteRoot());
const pathname = ({ url }: Request) => pathOf(url).replace(/[?#].*$/u, '');

registerRoute(
  ({ request }) => isOurs(request) && request.mode === 'navigate' && isPage(pathname(request)),
  async ({ event }) => {
    const page = event as unknown as FetchEvent;
    const response = await answerPage(page, shell.page);
    page.waitUntil(refresh());
    return response;
  },
);
registerRoute(
  ({ request }) =>
    isOurs(request) &&
    request.mode !== 'navigate' &&
    isPageData(pathname(request)) &&
    !request.headers.has(directHeader),
  ({ event }) => {
    const asked = event as unknown as FetchEvent;
    if (Date.now() - looked > hour) asked.waitUntil(refresh());
    return answerData(asked);
  },
);
registerRoute(
  ({ request }) => isOurs(request) && pathname(request).startsWith('/assets/'),
  ({ event, request }) => answerAsset(event, request, shell),
);
