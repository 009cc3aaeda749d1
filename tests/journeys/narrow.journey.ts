import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { article, card, full, haste, note, open, pageKinds, summit } from './reader.ts';
import { expect, test } from './site.ts';

const edges = readdirSync(resolve(import.meta.dirname, '../archives/edge/articles')).map((file) =>
  file.replace(/\.json$/u, ''),
);

/** Nothing is wider than the window, and no words are cut off at its edges. */
async function expectNoSideways(page: Page, what: string): Promise<void> {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cutOff = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const text = [...element.childNodes].some(
          (n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim(),
        );
        return text && width > 1 && (right > clientWidth + 1 || left < -1) && element.checkVisibility();
      })
      .map((element) => element.textContent?.slice(0, 40));
    return { wider: Math.max(0, scrollWidth - clientWidth), cutOff };
  });
  expect(found, what).toEqual({ wider: 0, cutOff: [] });
}

for (const width of [768, 900, 1024, 1200, 1300])
  test(`the header’s words stay whole at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article);
    await expectNoSideways(page, 'article');
    const high = await page.evaluate(() =>
      [...document.querySelectorAll('header a, header button')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 40)
        .map((element) => element.textContent),
    );
    expect(high).toEqual([]);
  });

const windows = [
  { what: 'at 320 by 800', width: 320, height: 800, scale: 1 },
  { what: 'at 1280 by 1024 and 400 %', width: 320, height: 256, scale: 4 },
];
for (const { what, width, height, scale } of windows) {
  test.describe(what, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale });

    test('no page is wider than the window', async ({ page }) => {
      for (const [kind, address] of Object.entries(pageKinds)) {
        await page.goto(address);
        await expectNoSideways(page, kind);
      }
    });

    test('no edge case is wider than the window', async ({ page, edge }) => {
      for (const id of full || scale === 1
        ? edges
        : ['long-names', 'twelve-speakers', 'right-to-left-quote']) {
        await page.goto(`${edge.url}/articles/${id}`);
        await expectNoSideways(page, id);
      }
      for (const path of ['/', '/people', '/places'])
        await page.goto(`${edge.url}${path}`).then(() => expectNoSideways(page, path));
    });

    test('an open card, the lens and the largest text fit', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('verbatim:settings', '{"textSize":"largest"}'));
      await open(page, article);
      await expectNoSideways(page, 'largest text');
      await note(page, haste).click();
      await expect(card(page)).toBeVisible();
      await expectNoSideways(page, 'card');
      await open(page, paths.lens(summit, 'people/vladimir-putin'));
      await expect(page.getByRole('region', { name: 'words are shown' })).toBeVisible();
      await expectNoSideways(page, 'lens');
    });

    test('sheets open by their buttons and close by Escape', async ({ page }) => {
      await open(page, article);
      for (const [button, heading] of [
        ['10 statements', 'Quoted here, in order'],
        ['3 people', 'People'],
        ['Places', 'Places'],
        ['Organizations', 'Organizations'],
      ] as const) {
        const opener = page.getByRole('main').getByRole('button', { name: button, exact: true });
        await opener.click();
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeHidden();
        await expect(opener).toBeFocused();
      }
    });

    test('the menu opens, leads somewhere and closes', async ({ page }) => {
      await open(page, article);
      const menu = page.getByRole('group', { name: 'Menu' });
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(menu).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await page.getByRole('button', { name: 'Menu' }).click();
      await menu.getByRole('link', { name: 'People' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
      await expect(menu).toBeHidden();
    });

    test('a step in the sheet of statements goes to its quote and closes the sheet', async ({ page }) => {
      await open(page, article);
      await page.getByRole('button', { name: '10 statements' }).click();
      await page.getByRole('link', { name: /“Russia is currently/u }).click();
      await expect(page.getByRole('heading', { name: 'Quoted here, in order' })).toBeHidden();
      await expect(page.locator('[id="quote-russia-is-currently-engaged-in"]')).toBeInViewport();
    });
  });
}
