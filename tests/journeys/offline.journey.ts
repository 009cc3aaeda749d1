import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { announced, answering, article, haste, hasteAddress, headline, open, quote } from './reader.ts';
import { axe, expect } from './site.ts';
import { test } from './siteCopy.ts';
import { copies, kept, openKept } from './worker.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(60_000);

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const line = (page: Page) => page.getByRole('region', { name: 'Network' });
const menu = (page: Page) => page.getByRole('region', { name: 'Keep for offline' }).first();

/** Opens the menu where pages are kept. */
async function openMenu(page: Page) {
  await answering(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(menu(page).getByText('The whole archive').first()).toBeVisible();
}

test('nothing of the worker is asked for before the page has come', async ({ page, context, copy }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let letCome = () => {};
  const held = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${await copy.start()}${article}`, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(500);
  expect(asked).not.toContain('/sw.js');
  letCome();
  await kept(page);
});

test('an article that was opened is read without a network, at its quotes too', async ({
  page,
  context,
  copy,
}) => {
  const url = await openKept(page, copy);
  await context.setOffline(true);
  await copy.stop();
  await page.goto(`${url}${article}`);
  await expect(title(page, headline)).toBeVisible();
  await expect(page.locator('mark[data-quotation]')).toHaveCount(3);
  await expect(line(page)).toHaveText(/^You are offline\. ?This is the copy of \d+ \w+ \d+\./u);
  await expect(announced(page)).toHaveText(/You are offline/u);
  await page.goto(`${url}${hasteAddress}`);
  await expect(quote(page, haste)).toBeInViewport();
});

test('what is not kept says so, with what can be read, and comes once there is a network', async ({
  page,
  context,
  copy,
}) => {
  const url = await openKept(page, copy);
  await context.setOffline(true);
  await copy.stop();
  await page.goto(`${url}/people/lim-soo-suk`);
  await expect(title(page, 'You are offline')).toBeVisible();
  const list = page.getByRole('region', { name: 'What you can read now' });
  await expect(list.getByRole('link', { name: headline })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await context.setOffline(false);
  await copy.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page, 'Lim Soo-suk')).toBeVisible();
  await expect(line(page)).toBeHidden();
});

test('an article is kept by the reader, with its size, and removed again', async ({
  page,
  context,
  copy,
}) => {
  const url = await openKept(page, copy);
  await openMenu(page);
  await expect(
    menu(page)
      .getByText(/^\d+ kB$/u)
      .first(),
  ).toBeVisible();
  await menu(page).getByRole('button', { name: 'Keep This article' }).click();
  await expect(menu(page).getByText(/^Kept on this device, \d+ kB$/u)).toBeVisible();
  await page.goto(`${url}/people/lim-soo-suk`);
  await page.goto(`${url}/offline`);
  await page.getByRole('button', { name: 'Forget what was opened' }).click();
  await expect(page.getByRole('region', { name: 'Opened lately' })).toBeHidden();
  await context.setOffline(true);
  await copy.stop();
  await page.goto(`${url}/offline`);
  await page.getByRole('link', { name: headline }).click();
  await expect(title(page, headline)).toBeVisible();
  await page.goto(`${url}/offline`);
  await page.getByRole('button', { name: `Remove ${headline}` }).click();
  await expect(page.getByRole('link', { name: headline })).toBeHidden();
  await expect.poll(async () => (await copies(page)).filter((path) => path.includes('articles'))).toEqual([]);
});

test('somebody’s page is kept with the articles that name them', async ({ page, context, copy }) => {
  const url = await copy.start();
  await page.goto(`${url}/people/vladimir-putin`);
  await kept(page);
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Keep This page and its articles' }).click();
  await expect(menu(page).getByText(/^Kept on this device/u)).toBeVisible();
  await context.setOffline(true);
  await copy.stop();
  await page.goto(`${url}/people/vladimir-putin`);
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: headline }).first().click();
  await expect(title(page, headline)).toBeVisible();
});

test('the whole archive is kept, each of its pages, and goes on after it was stopped', async ({
  page,
  context,
  copy,
}) => {
  const url = await copy.start();
  await page.goto(`${url}/`);
  await kept(page);
  // One at a time on a slow line: there is time to stop.
  let slow = true;
  await context.route('**/data/people/*.json', async (route) => {
    if (slow) await new Promise((done) => setTimeout(done, 30_000));
    await route.continue().catch(() => {});
  });
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Keep The whole archive' }).click();
  await expect(menu(page).getByText(/^\d+ of \d+ files, \d+ kB of \d+ kB$/u)).toBeVisible();
  await expect(menu(page).getByRole('progressbar')).toBeVisible();
  await menu(page).getByRole('button', { name: 'Stop' }).click();
  await expect(menu(page).getByText('Not all of it came')).toBeVisible();
  slow = false;
  await menu(page).getByRole('button', { name: 'Go on The whole archive' }).click();
  await expect(menu(page).getByText(/^Kept on this device/u)).toBeVisible();
  const index = JSON.parse(await readFile(join(copy.directory, 'data/files.json'), 'utf8'));
  expect(new Set(await copies(page)).size).toBe(index.files);
  await context.setOffline(true);
  await copy.stop();
  for (const [address, name] of [
    ['/people', 'People'],
    ['/people/lim-soo-suk', 'Lim Soo-suk'],
    ['/places/vostochny-cosmodrome', 'Vostochny Cosmodrome'],
    [article, headline],
  ] as const) {
    await page.goto(url + address);
    await expect(title(page, name)).toBeVisible();
  }
});

test('where a browser keeps nothing, the menu says so', async ({ page, copy }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await open(page, `${await copy.start()}${article}`);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(menu(page).getByText('This browser cannot keep pages here.')).toBeVisible();
});

test('axe finds nothing in the menu and on the page of what is kept', async ({ page, copy }) => {
  const url = await openKept(page, copy);
  await openMenu(page);
  expect(await axe(page)).toEqual([]);
  await page.goto(`${url}/offline`);
  await expect(page.getByRole('region', { name: 'Opened lately' })).toBeVisible();
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((name) => Object.assign(document.documentElement.dataset, { theme: name }), theme);
    expect(await axe(page), theme).toEqual([]);
  }
});

test('it can be installed', async ({ page, context, copy }) => {
  await page.goto(await copy.start());
  await kept(page);
  const client = await context.newCDPSession(page);
  const { errors, data } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ name: 'Verbatim', start_url: '/', display: 'standalone' });
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A journey's window keeps nothing after it, which is the one thing that Chromium holds against it.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
});

test.describe('under a path', () => {
  test('the worker answers for the site alone, and keeps it', async ({ page, context, based }) => {
    await page.goto(`${based.url}${article}`);
    await kept(page);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes).toEqual([`${based.url}/`]);
    await context.setOffline(true);
    await page.goto(`${based.url}${article}`);
    await expect(title(page, headline)).toBeVisible();
    await page.goto(`${based.url}/people`);
    await expect(title(page, 'You are offline')).toBeVisible();
    await page.getByRole('link', { name: headline }).click();
    await expect(page).toHaveURL(`${based.url}${article}`);
  });
});
