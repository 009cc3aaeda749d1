import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { putNewVersion } from './newVersion.ts';
import { answering, article, headline } from './reader.ts';
import { expect } from './site.ts';
import { test } from './siteCopy.ts';
import { kept, lookForVersion, openKept } from './worker.ts';

/* What an open tab goes through when the site is put up anew under it. */

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

const offer = (page: Page) => page.getByRole('region', { name: 'New version' });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The files of the program that a page has fetched, by name. */
const programs = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/').at(-1) ?? '')
      .filter((name) => name.endsWith('.js')),
  );
const versionOf = (page: Page) => page.locator('#root').getAttribute('data-program');

test('a new version waits, is offered, and comes when it is wanted', async ({ page, copy }) => {
  await openKept(page, copy);
  await answering(page);
  const before = await versionOf(page);
  await putNewVersion(copy.directory, 'second');
  await lookForVersion(page);
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  expect(await versionOf(page)).toBe(before);
  await offer(page).getByRole('button', { name: 'Load it' }).click();
  await expect.poll(() => versionOf(page).catch(() => before)).not.toBe(before);
  await kept(page);
  await answering(page);
  await expect(offer(page)).toBeHidden();
});

test('an open tab goes on with its own files, though the new version is in use and the old one gone', async ({
  page,
  context,
  copy,
}) => {
  const url = await openKept(page, copy);
  await answering(page);
  const other = await context.newPage();
  await other.goto(`${url}/people`);
  await answering(other);
  const first = new Set(await listed(copy.directory));
  await putNewVersion(copy.directory, 'second');
  await lookForVersion(page);
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await offer(page).getByRole('button', { name: 'Load it' }).click();
  await expect.poll(() => offer(page).isVisible()).toBe(false);
  // The page of a person is a part of the program that this tab has not fetched yet.
  await other.getByRole('main').getByRole('link', { name: 'Vladimir Putin' }).click();
  await expect(title(other, 'Vladimir Putin')).toBeFocused();
  await other.getByRole('link', { name: headline }).first().click();
  await expect(title(other, headline)).toBeVisible();
  const ran = await programs(other);
  expect(ran.some((name) => name.startsWith('EntityPage-'))).toBe(true);
  expect(ran.filter((name) => !first.has(name))).toEqual([]);
});

test('an older version that is put up again is taken like a new one', async ({ page, copy }, info) => {
  const url = await copy.start();
  const old = info.outputPath('old');
  await cp(copy.directory, old, { recursive: true });
  await putNewVersion(copy.directory, 'broken');
  await page.goto(url + article);
  await kept(page);
  await answering(page);
  const broken = await versionOf(page);
  await cp(old, copy.directory, { recursive: true });
  await lookForVersion(page);
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await offer(page).getByRole('button', { name: 'Load it' }).click();
  await expect.poll(() => versionOf(page).catch(() => broken)).not.toBe(broken);
  await answering(page);
  await expect(title(page, headline)).toBeVisible();
});

test('a page that comes in the new version is not offered it', async ({ page, copy }) => {
  const url = await openKept(page, copy);
  await putNewVersion(copy.directory, 'second');
  await page.goto(url + article);
  await answering(page);
  // The worker follows by itself: no tab needs the old one.
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null),
      {
        timeout: 20_000,
      },
    )
    .toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('shell')).length),
    )
    .toBe(2);
  await expect(offer(page)).toBeHidden();
});

test('a version of which a file is cut off is not taken, and the one before goes on', async ({
  page,
  context,
  copy,
}) => {
  const url = await openKept(page, copy);
  await putNewVersion(copy.directory, 'second');
  const [chunk = ''] = (await listed(copy.directory)).filter((name) => name.startsWith('QuoteCard-'));
  const file = join(copy.directory, 'assets', chunk);
  const whole = await readFile(file, 'utf8');
  await writeFile(file, whole.slice(0, whole.length / 2));
  await lookForVersion(page).catch(() => {});
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
        return [installing?.state, waiting?.state];
      }),
    )
    .toEqual([undefined, undefined]);
  await context.setOffline(true);
  await page.goto(url + article);
  await expect(title(page, headline)).toBeVisible();
});

test('the worker that undoes ours leaves nothing of it behind, and the site reads on', async ({
  page,
  copy,
}) => {
  const url = await openKept(page, copy);
  await cp(resolve(import.meta.dirname, '../../docs/kill-switch.js'), join(copy.directory, 'sw.js'));
  await page.goto(url + article);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 45_000 })
    .toBe(0);
  await page.goto(`${url}/people`);
  await answering(page);
  await expect(title(page, 'People')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

/** The files of the program that a site has. */
async function listed(site: string): Promise<string[]> {
  const worker = await readFile(join(site, 'sw.js'), 'utf8');
  return [...worker.matchAll(/"url":"assets\/([^"]+\.js)"/gu)].map(([, name = '']) => name);
}
