import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleDesk, type DeskFiles } from '../../src/cli/desk/bundleDesk.ts';
import { serveDesk } from '../../src/cli/desk/deskServer.ts';
import type { Article } from '../../src/model/article.ts';
import type { DeskArticle } from '../../src/model/desk.ts';
import { deskArchive } from '../deskArchive.ts';
import { ingestVersion, storyId } from '../versions/ingestVersion.ts';
import { quotes } from '../versions/texts.ts';
import { axe, test as base, expect } from './site.ts';

/** A desk on an archive of its own, which is gone afterwards. The window is built once a worker. */
const test = base.extend<{ desk: { url: string; archive: string } }, { files: DeskFiles }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern.
  files: [async ({}, use) => use(await bundleDesk()), { scope: 'worker' }],
  // No site is walked through here, so none need be built.
  baseURL: ({ desk }, use) => use(desk.url),
  desk: async ({ files }, use) => {
    const archive = await deskArchive();
    const { url, close } = await serveDesk({ archive, by: 'Edda', files });
    await use({ url, archive });
    await close();
    await rm(archive, { recursive: true, force: true });
  },
});

const progress = (page: Page) => page.getByRole('complementary', { name: 'Progress' });
const left = async (page: Page) => Number(await progress(page).getByText(/^\d+$/u).first().textContent());
const people = (page: Page) => page.getByRole('complementary', { name: 'Who said it' });
const question = (page: Page) => page.getByRole('main').getByRole('region').first();

async function openDesk(page: Page, url: string) {
  await page.goto(url);
  await expect(question(page)).toBeFocused();
}

/** Decides by a key, and waits until the next quote is there, as somebody who looks at it does. */
async function press(page: Page, key: string) {
  const before = await left(page);
  await page.keyboard.press(key);
  // Looked for often: this is what an editor waits for.
  await expect.poll(() => left(page), { intervals: [15] }).toBe(before - 1);
  await expect(question(page)).toBeFocused();
}

/** What the files say of every quotation. */
async function reviewsOf(archive: string) {
  const folder = join(archive, 'articles');
  const texts = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'));
  const articles = (await Promise.all(texts)).map((text) => JSON.parse(text) as Article);
  return articles.flatMap(({ quotations }) => quotations.map((q) => q.review));
}

test('an article is compared with a transcript, and what came of it is kept with its quotes on a second press', async ({
  page,
  desk,
}) => {
  await openDesk(page, desk.url);
  await page.getByRole('button', { name: 'Check against a record…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Check against a record' });
  await dialog.getByLabel('or its text').fill('A transcript\n\nNobody said anything that was printed here.');
  await dialog.getByLabel('What readers are told').fill('the transcript');
  await dialog.getByRole('button', { name: 'Compare' }).click();
  await expect(dialog.getByText(/^Not found/u).first()).toBeVisible();
  const kept = async () => {
    const folder = join(desk.archive, 'articles');
    const texts = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    return texts.filter(
      (text) =>
        text.includes('"source": "the transcript"') &&
        text.includes('"by": "Edda"') &&
        text.includes('notFound'),
    ).length;
  };
  expect(await kept()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep this with the quotes' }).click();
  await expect(dialog).toBeHidden();
  expect(await kept()).toBe(1);
});

test('twenty quotes are decided by keys, one is taken back, and a reload keeps all', async ({
  page,
  desk,
}) => {
  await openDesk(page, desk.url);
  const all = await left(page);
  const start = performance.now();
  for (let count = 0; count < 10; count += 1) await press(page, 'y');
  for (const key of ['1', 'x', 'p', 'u', 't', 'y', 'y', '1', 'u', 'y']) await press(page, key);
  expect((performance.now() - start) / 20, 'milliseconds a quote').toBeLessThan(1_000);
  expect(await left(page)).toBe(all - 20);
  await page.keyboard.press('z');
  await expect.poll(() => left(page)).toBe(all - 19);
  await expect(page.getByRole('status')).toHaveText(/Taken back/u);
  await page.reload();
  await expect(question(page)).toBeFocused();
  expect(await left(page)).toBe(all - 19);
  await page.keyboard.press('z');
  await expect.poll(() => left(page), 'a reload does not forget what can be taken back').toBe(all - 18);
});

test('the desk asks about one article alone, keeps that through a reload, and then about all again', async ({
  page,
  desk,
}) => {
  await openDesk(page, desk.url);
  const all = await left(page);
  const headline = await question(page).getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('o');
  await expect(progress(page).getByText('left in this article')).toBeVisible();
  const own = await left(page);
  expect(own).toBeLessThan(all);
  await page.reload();
  for (let done = 0; done < own; done += 1) {
    await expect(question(page).getByRole('heading', { level: 1 })).toHaveText(headline);
    await press(page, 'y');
  }
  await expect(
    page.getByText('Every quote of this article that readers see has been looked at.'),
  ).toBeVisible();
  await progress(page).getByRole('button', { name: 'All articles' }).click();
  await expect.poll(() => left(page)).toBe(all - own);
});

test('somebody else is found by name, and is on disk before the next quote is there', async ({
  page,
  desk,
}) => {
  await openDesk(page, desk.url);
  const words = await page.locator('.in-question').first().textContent();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('lim soo');
  await expect(page.getByRole('option', { name: /Lim Soo-suk/u }).first()).toBeVisible();
  const before = await left(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => left(page)).toBe(before - 1);
  await page.keyboard.press('k');
  await expect(page.locator('.in-question').first()).toHaveText(words ?? '');
  await expect(question(page)).toContainText('You decided: Corrected: Lim Soo-suk');
  await expect(question(page)).toContainText('An editor put the speaker right.');
});

test('words are withheld with a note that readers find', async ({ page, desk }) => {
  await openDesk(page, desk.url);
  await page.keyboard.press('w');
  const note = page.getByRole('textbox', { name: /^Note/u });
  await expect(note).toBeFocused();
  await page.keyboard.type('A court asked');
  const before = await left(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => left(page)).toBe(before - 1);
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
});

test('a key held down, or letters turned off, decide nothing', async ({ page, desk }) => {
  await openDesk(page, desk.url);
  const before = await left(page);
  await page.keyboard.down('y');
  for (let count = 0; count < 5; count += 1) await page.keyboard.down('y');
  await page.keyboard.up('y');
  await expect.poll(() => left(page)).toBe(before - 1);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByText('Single letters work as keys').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await people(page).getByRole('button', { name: 'Skip' }).click();
  expect(await left(page)).toBe(before - 1);
});

test('two windows do not overwrite each other: the second sees what the first decided', async ({
  page,
  context,
  desk,
}) => {
  await openDesk(page, desk.url);
  const words = await page.locator('.in-question').first().textContent();
  const other = await context.newPage();
  await openDesk(other, desk.url);
  await expect(other.locator('.in-question').first()).toHaveText(words ?? '');
  const before = await left(other);
  await press(page, 'x');
  await other.keyboard.press('y');
  await expect(other.getByRole('alert')).toContainText('changed meanwhile by Edda: Not a quote');
  expect(await left(other)).toBe(before);
  await other.keyboard.press('y');
  await expect.poll(() => left(other), 'having seen it, one may decide otherwise').toBe(before - 1);
});

test('two people become one, after one has seen what that changes', async ({ page, desk }) => {
  await page.goto(`${desk.url}#names`);
  await page.getByRole('button', { name: 'Alba Finch' }).click();
  await page.getByText('Merge into another').click();
  await page.getByRole('combobox', { name: 'Alba Finch is' }).fill('bruno');
  await page.keyboard.press('Enter');
  const preview = page.getByRole('dialog', { name: 'What changes' });
  await expect(preview).toContainText('1 article, 2 quotes, 2 mentions');
  await expect(preview).toContainText('/people/alba-finch leads to /people/bruno-kettle');
  await preview.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Bruno Kettle' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Alba Finch' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Take back: people\/alba-finch is/u }).click();
  await expect(page.getByRole('button', { name: 'Alba Finch' })).toBeVisible();
});

test('a checked quote that a new text reworded comes first, with what it was and is, and one key confirms it', async ({
  page,
  desk,
}) => {
  await ingestVersion(desk.archive, 1);
  const file = join(desk.archive, 'articles', `${storyId}.json`);
  const story = async () => JSON.parse(await readFile(file, 'utf8')) as Article;
  const { stamps } = (await (await fetch(`${desk.url}api/articles/${storyId}`)).json()) as DeskArticle;
  const decision = { do: 'confirm' };
  await fetch(`${desk.url}api/decide`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      article: storyId,
      quotation: quotes.reworded,
      seen: stamps[quotes.reworded],
      decision,
    }),
  });
  await ingestVersion(desk.archive, 2);

  await openDesk(page, desk.url);
  await expect(page.locator('.in-question')).toContainText('We will close the gates by the end of October');
  await expect(progress(page).getByRole('listitem').first()).toHaveText(/^Changed since checked.*1$/u);
  const changed = page.getByRole('region', { name: 'The words changed after they were checked' });
  await expect(changed).toContainText(/Confirmed by Edda on .* in version 1: Maren Voss/u);
  await expect(changed.getByRole('deletion').first()).toContainText('before');
  await expect(changed.getByRole('insertion').first()).toContainText('by');
  await expect(changed).toContainText('Reworded by version 2, 3 May 2031, 09:00 UTC');
  await expect(changed).toContainText('The mayor’s office sent the full recording.');
  expect(await axe(page)).toEqual([]);
  await press(page, 'y');
  expect((await story()).quotations.find((q) => q.id === quotes.reworded)?.review).toEqual({
    state: 'confirmed',
    by: 'Edda',
    at: expect.any(String),
  });
});

test('what is decided is signed, and the desk is without faults that axe finds', async ({ page, desk }) => {
  await openDesk(page, desk.url);
  const article = await question(page).getByRole('heading', { level: 1 }).textContent();
  expect(article).not.toBe('');
  expect(await axe(page)).toEqual([]);
  await press(page, 'y');
  const reviews = await reviewsOf(desk.archive);
  expect(reviews).toContainEqual({ state: 'confirmed', by: 'Edda', at: expect.any(String) });
  await page.goto(`${desk.url}#names`);
  await expect(page.getByRole('heading', { level: 1, name: 'Names' })).toBeVisible();
  await page.getByRole('button', { name: 'Vladimir Putin' }).click();
  expect(await axe(page)).toEqual([]);
});
