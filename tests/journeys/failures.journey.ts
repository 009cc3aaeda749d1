import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answering, article, headline, open, summit } from './reader.ts';
import { expect } from './site.ts';
import { type Copy, test } from './siteCopy.ts';

const putin = 'data/people/vladimir-putin.json';
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });
/** Follows a link of the header or the page, as a reader would. */
const follow = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name }).first().click();

test('data that was cut off could not be read, and the page says where', async ({ page, copy }) => {
  const file = join(copy.directory, putin);
  const whole = await readFile(file, 'utf8');
  await writeFile(file, whole.slice(0, whole.length / 2));
  await open(page, `${await copy.start()}/people`);
  await follow(page, 'Vladimir Putin');
  await expect(title(page, 'This person could not be read')).toBeFocused();
  await expect(page.getByText('not JSON')).toBeVisible();
  await copy.stop();
  await writeFile(file, whole);
  await copy.start();
  await retry(page).click();
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
});

test('data of another shape could not be read, and the page names the field', async ({ page, copy }) => {
  const file = join(copy.directory, 'data/articles', `${summit}.json`);
  const json = JSON.parse(await readFile(file, 'utf8'));
  delete json.headline;
  await writeFile(file, JSON.stringify(json));
  await open(page, await copy.start());
  await follow(page, headline);
  await expect(title(page, 'This article could not be read')).toBeVisible();
  await expect(page.getByText('headline')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All people' }).click();
  await expect(title(page, 'People')).toBeVisible();
});

test('data that is not there is nothing at this address', async ({ page, copy }) => {
  await rm(join(copy.directory, putin));
  await open(page, `${await copy.start()}/people`);
  await follow(page, 'Vladimir Putin');
  await expect(title(page, 'No person at this address')).toBeVisible();
  await expect(retry(page)).toBeHidden();
  await expect(page).toHaveTitle(/^No person at this address/u);
});

test('an article comes without its map when only the map is damaged', async ({ page, copy }) => {
  await writeFile(join(copy.directory, 'data/maps', `${summit}.json`), '{');
  await open(page, await copy.start());
  await follow(page, headline);
  await expect(page.locator('mark[data-quotation]')).toHaveCount(3);
});

test('a server that is gone is said not to have answered, and trying again works once it is back', async ({
  page,
  copy,
}) => {
  await open(page, `${await copy.start()}/people`);
  // The program of the page comes before the server goes.
  const program = page.waitForResponse(/EntityPage/u);
  const data = page.waitForResponse(/data\/people\/kim-jong-un/u);
  await page.getByRole('main').getByRole('link', { name: 'Kim Jong Un' }).hover();
  // With all that it imports: the first of its files may be there before the others.
  await page.evaluate((file) => import(file), (await program).url());
  await (await data).finished();
  await copy.stop();
  await follow(page, 'Vladimir Putin');
  await expect(title(page, 'This person did not come')).toBeVisible();
  await copy.start();
  await retry(page).click();
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
});

test('a server that is gone before the program of a page came leaves a message, not the browser’s error', async ({
  page,
  copy,
}) => {
  await open(page, `${await copy.start()}/people`);
  await answering(page);
  await copy.stop();
  await follow(page, 'Vladimir Putin');
  await expect(title(page, 'This page did not come')).toBeVisible();
  await copy.start();
  await retry(page).click();
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
});

test('a server that fails is asked again, then said to have failed', async ({ page, copy }) => {
  let asked = 0;
  await page.route(`**/${putin}`, (route) => {
    asked += 1;
    return route.fulfill({ status: 503, body: 'no' });
  });
  await open(page, `${await copy.start()}/people`);
  await follow(page, 'Vladimir Putin');
  await expect(title(page, 'The server could not answer')).toBeVisible();
  expect(asked).toBe(3);
  await page.unroute(`**/${putin}`);
  await retry(page).click();
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
});

test('offline is told at once, and trying again works online', async ({ page, context, copy }) => {
  await open(page, `${await copy.start()}/people`);
  await page.getByRole('main').getByRole('link', { name: 'Kim Jong Un' }).hover();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await follow(page, 'Vladimir Putin');
  await expect(title(page, 'You are offline')).toBeVisible();
  await context.setOffline(false);
  await retry(page).click();
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
});

test('a page opened before works offline', async ({ page, context, copy }) => {
  await open(page, await copy.start());
  await follow(page, headline);
  await expect(title(page, headline)).toBeVisible();
  await page.locator('#text').getByRole('link', { name: 'Lim Soo-suk' }).click();
  await expect(title(page, 'Lim Soo-suk')).toBeVisible();
  await context.setOffline(true);
  await page.goBack();
  await expect(page.locator('mark[data-quotation]')).toHaveCount(3);
});

test('a page whose program is gone comes as a document', async ({ page, copy }) => {
  await removeProgram(copy, 'EntityPage');
  await open(page, await copy.start());
  await follow(page, 'Vladimir Putin');
  await expect(page).toHaveURL(/\/people\/vladimir-putin$/u);
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
  await follow(page, headline);
  await expect(title(page, headline)).toBeVisible();
});

test('an article is read though the program of its card is gone', async ({ page, copy }) => {
  await removeProgram(copy, 'QuoteCard');
  await open(page, `${await copy.start()}${article}`);
  await page.locator('[data-note="we-will-discuss-all-issues"]').click();
  await expect(page.getByText('This part did not come.')).toBeVisible();
  await expect(page.locator('mark[data-quotation]')).toHaveCount(3);
});

test('an unknown article, person and path each say what is not there', async ({ page }) => {
  for (const [address, name] of [
    ['/articles/no-such-article', 'No article at this address'],
    ['/people/no-such-person', 'No person at this address'],
    ['/places/no-such-place', 'No place at this address'],
    ['/organizations/no-such-body', 'No organization at this address'],
    ['/no/such/path', 'Nothing at this address'],
  ] as const) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await answering(page);
    await expect(title(page, name)).toBeVisible();
  }
});

async function removeProgram({ directory }: Copy, name: string): Promise<void> {
  const assets = join(directory, 'assets');
  const files = (await readdir(assets)).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
  expect(files).toHaveLength(1);
  await rm(join(assets, files[0] ?? ''));
}
