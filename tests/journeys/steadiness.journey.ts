import { article, hasteAddress, headline, open, pageKinds, watchShifts } from './reader.ts';
import { expect, test } from './site.ts';

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
  expect(await shifted()).toBeLessThan(0.02);
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
