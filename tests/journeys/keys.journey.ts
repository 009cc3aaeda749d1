import type { Page } from '@playwright/test';
import {
  announced,
  article,
  card,
  clipboard,
  expectInUpperHalf,
  hasteAddress,
  mention,
  open,
  quote,
} from './reader.ts';
import { expect, test } from './site.ts';

const help = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const atQuote = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.quotation);

test('j and k step through the quotes in order', async ({ page }) => {
  await open(page, article);
  const order = await page.locator('[id^="quote-"]').evaluateAll((all) => all.map((e) => e.id.slice(6)));
  await page.keyboard.press('j');
  const first = order.indexOf((await atQuote(page)) ?? '');
  expect(first).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('j');
  expect(await atQuote(page)).toBe(order[first + 1]);
  await expectInUpperHalf(page, quote(page, order[first + 1] ?? ''));
  await page.keyboard.press('k');
  expect(await atQuote(page)).toBe(order[first]);
  await expect(announced(page)).toContainText(/quoted|in the reporter’s words/u);
});

test('n and p step through the mentions of the name one is at', async ({ page }) => {
  await open(page, article);
  await page.locator('#text').getByRole('link', { name: 'Vladimir Putin' }).first().focus();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(announced(page)).toContainText('Vladimir Putin, mention 2 of 9');
  await expect(mention(page, 'people/vladimir-putin', 2)).toBeInViewport();
  await page.keyboard.press('p');
  await expect(announced(page)).toContainText('Vladimir Putin, mention 1 of 9');
});

test('c copies the address: of the quote one is at, else of the page', async ({ page, site }) => {
  await open(page, article);
  await page.keyboard.press('c');
  await expect(announced(page)).toContainText('Link copied');
  expect(await clipboard(page)).toBe(`${site.url}${article}`);
  await open(page, hasteAddress);
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(page)).toBe(`${site.url}${hasteAddress}`);
});

test('t takes the next theme and says which', async ({ page }) => {
  await open(page, article);
  const themes: (string | undefined)[] = [];
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.press('t');
    themes.push(await page.evaluate(() => document.documentElement.dataset.theme));
  }
  expect(new Set(themes)).toEqual(new Set(['light', 'sepia', 'dark', undefined]));
  await expect(announced(page)).toContainText('Theme as the system has it');
});

test('Enter opens the card of the quote one is at, Escape closes it', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('j');
  const id = (await atQuote(page)) ?? '';
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  // The focus is at the note of this quote: stepping goes on from here.
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.note)).toBe(id);
});

test('? lists every key, Escape closes the list and gives the focus back', async ({ page }) => {
  await open(page, article);
  await page.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  for (const key of ['j', 'k', 'n', 'p', 'c', 't', '?', 'Enter', 'Esc', '←', '→'])
    await expect(help(page).getByText(key, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
});

test('the list of keys opens from its button, again and again', async ({ page }) => {
  await open(page, '/');
  for (const close of ['Close', 'Escape']) {
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect(help(page)).toBeVisible();
    if (close === 'Close') await help(page).getByRole('button', { name: 'Close' }).click();
    else await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();
  }
});

test('the switch in the list turns letters off, and they do nothing behind an open list', async ({
  page,
}) => {
  await open(page, article);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('j');
  expect(await atQuote(page)).toBeUndefined();
  await help(page).getByRole('checkbox', { name: 'Single letters work as keys' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await page.keyboard.press('j');
  expect(await atQuote(page)).toBeUndefined();
});

test('letters with a modifier stay the browser’s', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('Alt+j');
  await page.keyboard.press('Control+j');
  expect(await atQuote(page)).toBeUndefined();
});
