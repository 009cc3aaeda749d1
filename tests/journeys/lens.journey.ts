import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { article, card, haste, mention, note, open, quote, summit } from './reader.ts';
import { expect, test } from './site.ts';

const lens = paths.lens(summit, 'people/vladimir-putin');
const bar = (page: Page) => page.getByRole('region', { name: 'Only Vladimir Putin’s words are shown' });
const colourOf = (page: Page, id: string) =>
  quote(page, id).evaluate((element) => getComputedStyle(element).color);
const kims = 'russia-is-currently-engaged-in';

async function expectEverything(page: Page): Promise<void> {
  await expect(page).toHaveURL(article);
  await expect(bar(page)).toBeHidden();
  await expect.poll(async () => (await colourOf(page, kims)) === (await colourOf(page, haste))).toBe(true);
}

test('the card opens the lens: one speaker’s words stay, the others step back', async ({ page }) => {
  await open(page, article);
  await note(page, haste).click();
  await card(page).getByRole('link', { name: 'Only Putin’s words' }).click();
  await expect(page).toHaveURL(lens);
  await expect(bar(page)).toBeVisible();
  expect(await colourOf(page, kims)).not.toBe(await colourOf(page, haste));
});

test('the address of the lens opens it', async ({ page }) => {
  await open(page, lens);
  await expect(bar(page)).toBeVisible();
  expect(await colourOf(page, kims)).not.toBe(await colourOf(page, haste));
});

test('the arrows step through that speaker’s statements and nobody else’s', async ({ page }) => {
  await open(page, lens);
  await expect(bar(page)).toBeVisible();
  const seen: (string | undefined)[] = [];
  for (const at of [1, 2, 3, 4, 5]) {
    await page.keyboard.press('ArrowRight');
    await expect(bar(page)).toContainText(`${at} of 5`);
    seen.push(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.quotation));
  }
  expect(seen).toEqual([
    'discussions-would-encompass-economic-cooperation',
    'russias-interest-in-assisting-north',
    'thats-why-were-here-the',
    'a-thorough-and-deliberate-approach',
    haste,
  ]);
  await page.keyboard.press('ArrowLeft');
  await expect(bar(page)).toContainText('4 of 5');
});

test('the buttons step as the arrows do', async ({ page }) => {
  await open(page, lens);
  await expect(bar(page)).toContainText('5 statements');
  await bar(page).getByRole('button', { name: 'Next' }).click();
  await expect(bar(page).getByRole('button', { name: 'Previous' })).toBeDisabled();
  await bar(page).getByRole('button', { name: 'Next' }).click();
  await expect(bar(page)).toContainText('2 of 5');
  await bar(page).getByRole('button', { name: 'Previous' }).click();
  await expect(bar(page)).toContainText('1 of 5');
});

test('Escape shows everything again', async ({ page }) => {
  await open(page, lens);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expectEverything(page);
});

test('“Show everything” shows everything again, where one was', async ({ page }) => {
  await open(page, lens);
  await mention(page, 'people/lim-soo-suk', 1).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await bar(page).getByRole('link', { name: 'Show everything' }).click();
  await expectEverything(page);
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(80);
});

test('back leaves the lens, forward returns to it', async ({ page }) => {
  await open(page, article);
  await note(page, haste).click();
  await card(page).getByRole('link', { name: 'Only Putin’s words' }).click();
  await expect(bar(page)).toBeVisible();
  await page.goBack();
  await expectEverything(page);
  await page.goForward();
  await expect(bar(page)).toBeVisible();
});

test('a lens on somebody who says nothing shows everything', async ({ page }) => {
  for (const speaker of ['people/nobody', '__proto__', '%00']) {
    await open(page, `${article}?speaker=${speaker}`);
    await expect(page.getByRole('region', { name: 'words are shown' })).toBeHidden();
    expect(await colourOf(page, kims)).toBe(await colourOf(page, haste));
  }
});
