import type { Page } from '@playwright/test';
import { article, hasteAddress, headline, open, pageKinds } from './reader.ts';
import { expect, test } from './site.ts';

/** How far things moved by themselves while the page came: the sum of its layout shifts. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    await page.waitForTimeout(500);
    return page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
  };
}

const opened = [
  ['article', article],
  ['quote', hasteAddress],
  ['front', pageKinds.front],
  ['person', pageKinds.person],
] as const;
for (const [kind, address] of opened) {
  test(`nothing jumps while it opens: ${kind}`, async ({ page }) => {
    // Whether the letters come before the first paint is a matter of luck; they have a journey of their own.
    await page.route('**/*.woff2', (route) => route.abort());
    const shifted = await watchShifts(page);
    await open(page, address);
    expect(await shifted()).toBeLessThan(0.02);
  });
}

test('letters that come late move hardly anything', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const shifted = await watchShifts(page);
  await page.goto(article);
  await page.evaluate(() => document.fonts.ready);
  expect(await shifted()).toBeLessThan(0.05);
});

test('nothing jumps on a small window either', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/*.woff2', (route) => route.abort());
  const shifted = await watchShifts(page);
  await open(page, article);
  expect(await shifted()).toBeLessThan(0.02);
});

test('nothing jumps when the page is changed inside the site and its data is slow', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.route('**/data/**', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  const shifted = await watchShifts(page);
  await open(page, '/people');
  await page.getByRole('main').getByRole('link', { name: 'Kim Jong Un' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kim Jong Un' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: headline }).first().click();
  await expect(page.locator('mark[data-quotation]')).toHaveCount(3);
  expect(await shifted()).toBeLessThan(0.02);
});

test('a page that is taken over stays the page that was sent', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/hydrat|Minified React error|did not match/iu.test(message.text())) complaints.push(message.text());
  });
  for (const address of Object.values(pageKinds)) await open(page, address);
  expect(complaints).toEqual([]);
});
