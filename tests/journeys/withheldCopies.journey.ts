import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { summitArchive } from '../../src/cli/test/summitArchive.ts';
import { answering, article, haste, headline, summit } from './reader.ts';
import { expect } from './site.ts';
import { test } from './siteCopy.ts';
import { copies, isCached, openKept } from './worker.ts';

/* Words that a newsroom takes back leave the devices that kept them. */

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

const words = 'We will discuss all issues';
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

type Json = Record<string, unknown> & { quotations: Record<string, unknown>[] };

/** Builds the summit's site again, its article changed, into the folder that is served. */
async function publish(site: string, work: string, change: (article: Json) => void): Promise<void> {
  const archive = await summitArchive(work);
  const file = join(archive, 'articles', `${summit}.json`);
  const json: Json = JSON.parse(await readFile(file, 'utf8'));
  change(json);
  await writeFile(file, JSON.stringify(json));
  const build = resolve(import.meta.dirname, '../../src/cli/build.ts');
  const status = await new Promise((done) =>
    spawn(process.execPath, [build, '--archive', archive, '--out', site], { stdio: 'ignore' }).on(
      'exit',
      done,
    ),
  );
  expect(status).toBe(0);
}

const withholdQuote = (article: Json) => {
  const quote = article.quotations.find(({ id }) => id === haste);
  expect(quote).toBeDefined();
  Object.assign(quote ?? {}, { withheld: { at: '2026-11-20T10:00:00Z' }, lifecycle: 'withheld' });
};
const withholdAll = (article: Json) => {
  Object.assign(article, { pubStatus: 'withheld', withheld: { at: '2026-11-20T10:00:00Z' } });
};

test('the words of a withheld quote leave every copy as soon as there is a network again', async ({
  page,
  context,
  copy,
}, info) => {
  const url = await openKept(page, copy);
  await page.goto(`${url}/people/vladimir-putin`);
  await answering(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'Keep The whole archive' }).first().click();
  await expect(page.getByText(/^Kept on this device/u).first()).toBeVisible({ timeout: 20_000 });
  expect(await isCached(page, words)).toBe(true);
  await context.setOffline(true);
  await copy.stop();
  await publish(copy.directory, info.outputPath('archive'), withholdQuote);
  await copy.start();
  // The reader does nothing: the network is back, and that is enough.
  await context.setOffline(false);
  await expect.poll(() => isCached(page, words), { timeout: 20_000 }).toBe(false);
  // The rest of the article is kept as it is now.
  await expect
    .poll(async () => (await copies(page)).filter((path) => path.includes('/articles/')))
    .not.toEqual([]);
  await context.setOffline(true);
  await copy.stop();
  await page.goto(url + article);
  await expect(title(page, headline)).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

test('a withheld article leaves nothing of itself on the device', async ({ page, copy }, info) => {
  const url = await openKept(page, copy);
  expect(await isCached(page, words)).toBe(true);
  await publish(copy.directory, info.outputPath('archive'), withholdAll);
  // Any page of the site is enough.
  await page.goto(`${url}/people`);
  await expect.poll(() => isCached(page, words), { timeout: 20_000 }).toBe(false);
  await expect.poll(() => isCached(page, 'Kim Jong Un Pledges')).toBe(false);
});

test('a copy of which the site cannot say whether it still holds stays until it can', async ({
  page,
  context,
  copy,
}) => {
  const url = await openKept(page, copy);
  // Put up by halves: the index names lists that are not there yet.
  const file = join(copy.directory, 'data/files.json');
  const index = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...index, lists: index.lists.map(() => 'another') }));
  await page.goto(`${url}/people`);
  await page.waitForTimeout(1_000);
  await context.setOffline(true);
  await page.goto(url + article);
  await expect(title(page, headline)).toBeVisible();
});
