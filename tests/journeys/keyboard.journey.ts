import type { Page } from '@playwright/test';
import { article, card, clipboard, full, haste, hasteAddress, note, open, pageKinds } from './reader.ts';
import { expect, test } from './site.ts';

/** What has the focus: its words, what part of the page it is in, whether one sees that it has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const isOutlined = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    // A choice is shown by its label.
    const shown = isOutlined(element) ? element : (element.closest('label') ?? element);
    const box = shown.getBoundingClientRect();
    const within = (selector: string) => element.closest(selector) !== null;
    return {
      what: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      part: within('[data-note]')
        ? 'note'
        : within('header nav')
          ? 'nav'
          : within('nav')
            ? 'index'
            : within('aside')
              ? 'lists'
              : within('#text')
                ? 'text'
                : within('main')
                  ? 'main'
                  : 'site',
      // The calendar inside a date field has a ring that the browser draws and no page can ask for.
      outlined: isOutlined(shown) || element.matches('input[type=date]:not(:focus-visible)'),
      inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

async function tabThrough(page: Page, most: number) {
  const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

test('Tab reaches every part of an article, and one always sees where one is', async ({ page }) => {
  await open(page, article);
  const stops = await tabThrough(page, 120);
  expect(stops[0]?.what).toBe('Skip to the text');
  expect(new Set(stops.map((stop) => stop.part))).toEqual(
    new Set(['site', 'nav', 'index', 'main', 'text', 'note', 'lists']),
  );
  expect(stops.filter((stop) => !stop.outlined || !stop.inWindow)).toEqual([]);
});

for (const [kind, address] of Object.entries(pageKinds).filter(
  ([kind]) => full || ['front', 'person'].includes(kind),
)) {
  test(`one always sees where one is with Tab: ${kind}`, async ({ page }) => {
    await open(page, address);
    const stops = await tabThrough(page, 120);
    expect(stops.length).toBeGreaterThan(6);
    expect(stops.filter((stop) => !stop.outlined || !stop.inWindow)).toEqual([]);
  });
}

test('a card is opened, used and left by keyboard alone', async ({ page, site }) => {
  await open(page, article);
  await page.keyboard.press('Tab');
  for (let count = 0; count < 80; count += 1) {
    if (await note(page, haste).evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(note(page, haste)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  const copy = card(page).getByRole('button', { name: 'Copy link to this quote' });
  for (let count = 0; count < 5; count += 1) {
    await page.keyboard.press('Tab');
    if (await copy.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  await expect.poll(() => clipboard(page)).toBe(`${site.url}${hasteAddress}`);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(note(page, haste)).toBeFocused();
});

test('menus open, are used and close by keyboard, and give the focus back', async ({ page }) => {
  await open(page, article);
  const button = page.getByRole('button', { name: 'Theme' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  expect((await focused(page))?.outlined).toBe(true);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
