import type { Browser, CDPSession, Page } from '@playwright/test';
import { screen, slowDown } from './phone.ts';

/** What one load of a page came to. Times in ms from the navigation. */
export type Load = {
  FCP: number;
  LCP: number;
  /** How long tasks after the first paint blocked, beyond 50 ms each, before anybody touched the page. */
  TBT: number;
  CLS: number;
  /** All bytes that came over the wire, headers included. */
  bytes: number;
  requests: number;
  /** Requests that had come before there was anything to read, the document among them. */
  before: number;
};

/** So long nothing may happen before a page counts as settled, in ms. */
const quiet = 1_000;
const patience = 30_000;

type Watch = { fcp: number; lcp: number; cls: number; long: [start: number, duration: number][] };

/** Runs in the page, before its scripts. CLS is the worst window of shifts: gaps up to 1 s, 5 s in all. */
function watch(): void {
  const seen: Watch = { fcp: 0, lcp: 0, cls: 0, long: [] };
  Object.assign(window, { seen });
  const on = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  on('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
  let [sum, first, last] = [0, 0, 0];
  on('layout-shift', (entry) => {
    const { value, hadRecentInput, startTime } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (hadRecentInput) return;
    if (sum === 0 || startTime - last > 1_000 || startTime - first > 5_000) [sum, first] = [0, startTime];
    sum += value;
    last = startTime;
    seen.cls = Math.max(seen.cls, sum);
  });
}

/** Opens a page in a new profile under the throttle and waits until it rests. */
async function settle(browser: Browser, url: string) {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await slowDown(session);
  const traffic = countTraffic(session);
  await page.addInitScript(watch);
  await page.goto(url);
  const end = Date.now() + patience;
  const rests = async () =>
    traffic.idleSince() > quiet &&
    (await page.evaluate((ms) => {
      const task = (window as unknown as { seen: Watch }).seen.long.at(-1);
      return task === undefined || performance.now() - task[0] - task[1] > ms;
    }, quiet));
  while (Date.now() < end && !(await rests())) await page.waitForTimeout(50);
  return { page, traffic, close: () => context.close() };
}

function countTraffic(session: CDPSession) {
  const live = new Set<string>();
  const counts = { bytes: 0, requests: 0 };
  let last = Date.now();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http') || request.url.endsWith('/favicon.svg')) return;
    counts.requests += 1;
    live.add(requestId);
  });
  const done = (requestId: string, bytes: number) => {
    if (!live.delete(requestId)) return;
    counts.bytes += bytes;
    last = Date.now();
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    done(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => done(requestId, 0));
  return { counts, idleSince: () => (live.size > 0 ? 0 : Date.now() - last) };
}

/** Loads a page once, untouched. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const { page, traffic, close } = await settle(browser, url);
  const { fcp, lcp, cls, long, before } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Watch };
    const come = performance
      .getEntriesByType('resource')
      .filter(
        (entry) =>
          (entry as PerformanceResourceTiming).responseEnd <= seen.fcp && !/favicon/u.test(entry.name),
      );
    return { ...seen, before: come.length + 1 };
  });
  await close();
  const blocked = long
    .filter(([start, duration]) => start + duration > fcp)
    .reduce((sum, [start, duration]) => sum + Math.max(0, duration - 50 - Math.max(0, fcp - start - 50)), 0);
  return { FCP: fcp, LCP: lcp, TBT: blocked, CLS: cls, before, ...traffic.counts };
}

/** How long a click on a note takes to show its card, in ms from the click to the paint after.
 *  @param awake whether the page has come to life before */
export async function measureClick(
  browser: Browser,
  url: string,
  note: string,
  awake: boolean,
): Promise<number> {
  const { page, close } = await settle(browser, url);
  if (awake) {
    await page.locator('header button').first().dispatchEvent('pointerover');
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('main h1') ?? {}).some((key) => key.startsWith('__reactFiber')),
    );
    await page.waitForTimeout(2 * quiet);
  }
  await watchCard(page);
  await page.locator(note).click({ noWaitAfter: true });
  const shown = await page.waitForFunction(() => (window as unknown as { shown?: number }).shown);
  const ms = await shown.jsonValue();
  await close();
  return ms ?? Number.NaN;
}

async function watchCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    let clicked = 0;
    addEventListener(
      'click',
      (event) => {
        clicked ||= event.timeStamp;
      },
      true,
    );
    const observer = new MutationObserver(() => {
      if (clicked === 0 || document.querySelector('.quote-card') === null) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { shown: performance.now() - clicked })),
      );
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}
