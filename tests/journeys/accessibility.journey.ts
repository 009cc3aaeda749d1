import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { card, full, haste, hasteAddress, note, open, pageKinds, summit } from './reader.ts';
import { axe, expect, test } from './site.ts';

const themes = ['light', 'sepia', 'dark'] as const;
const widths = full ? [1440, 1024, 390] : [1440];

type Theme = (typeof themes)[number];

/** Looks at the page as axe does: in the themes named, in a full run in all of them at every width. */
async function expectAccessible(page: Page, some: readonly Theme[] = themes): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of full ? themes : some) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await axe(page), `${theme}, ${width} pixels`).toEqual([]);
    }
  }
}

for (const [at, [kind, address]] of Object.entries(pageKinds).entries()) {
  test(`axe finds nothing: ${kind}`, async ({ page }) => {
    await open(page, address);
    // The article in all themes, the others by turns: they share their colours.
    await expectAccessible(page, kind === 'article' ? themes : themes.filter((_, n) => n === at % 3));
  });
}

test('axe finds nothing: quote with its card open', async ({ page }) => {
  await open(page, hasteAddress);
  await note(page, haste).click();
  await expect(card(page)).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing: lens on', async ({ page }) => {
  await open(page, paths.lens(summit, 'people/vladimir-putin'));
  await expect(page.getByRole('region', { name: 'words are shown' })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing: menus and list of keys', async ({ page }) => {
  await open(page, '/');
  for (const menu of ['Text and reading', 'Theme', 'Keys']) {
    await page.getByRole('button', { name: menu }).click();
    await expect(page.getByRole(menu === 'Keys' ? 'dialog' : 'group', { name: menu }).first()).toBeVisible();
    expect(await axe(page), menu).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

const edges = full
  ? [
      'right-to-left-quote',
      'twelve-speakers',
      'many-kinds-of-blocks',
      'nested-quote',
      'markup-in-text',
      'long-names',
      'term',
    ]
  : ['right-to-left-quote', 'twelve-speakers', 'many-kinds-of-blocks'];
for (const [at, id] of edges.entries()) {
  test(`axe finds nothing: ${id}`, async ({ page, edge }) => {
    await open(page, `${edge.url}/articles/${id}`);
    await expectAccessible(page, id === 'twelve-speakers' ? themes : themes.filter((_, n) => n === at % 3));
  });
}
