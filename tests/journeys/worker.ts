import type { Page } from '@playwright/test';
import { article } from './reader.ts';
import { expect } from './site.ts';
import type { Copy } from './siteCopy.ts';

/* What journeys look at that are about the service worker. */

/** Waits until the worker answers for the page, and has kept what the page was sent with. */
export async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
      message: 'the worker answers for the page',
      timeout: 20_000,
    })
    .toBe('activated');
  await expect.poll(() => copies(page), { message: 'what was opened is kept' }).not.toEqual([]);
}

/** Opens the summit article in a site of one's own, and waits until it is kept.
 *  @returns the address of the site */
export async function openKept(page: Page, copy: Copy): Promise<string> {
  const url = await copy.start();
  await page.goto(url + article);
  await kept(page);
  return url;
}

/** The paths of the data files that have a copy on the device, in any cache. */
export const copies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (new URL(url).pathname.includes('/data/')) paths.push(new URL(url).pathname);
    return paths;
  });

/** Whether some words stand anywhere in a cache. */
export const isCached = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(async (sought) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if ((await (await cache.match(request))?.text())?.includes(sought)) return true;
    }
    return false;
  }, words);

/** Asks the browser to look for a new worker, as it does by itself from time to time. */
export const lookForVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
