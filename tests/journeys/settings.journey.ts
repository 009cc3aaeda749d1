import type { Page } from '@playwright/test';
import { answering, article, boxOf, choose, haste, open, quote, scrolled, watchShifts } from './reader.ts';
import { expect, test } from './site.ts';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const colours = { light: 'rgb(251, 249, 245)', sepia: 'rgb(243, 233, 214)', dark: 'rgb(23, 22, 20)' };

/** Notes what the page looks like before its program has run: what the first paint shows. */
async function watchFirstPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const { theme, size, width, face } = document.documentElement.dataset;
      const colour = getComputedStyle(document.documentElement).backgroundColor;
      Object.assign(window, { atFirst: { theme, size, width, face, colour } });
    });
  });
}
const atFirst = (page: Page) => page.evaluate(() => (window as unknown as { atFirst: unknown }).atFirst);

for (const [label, theme] of [
  ['Light', 'light'],
  ['Sepia', 'sepia'],
  ['Dark', 'dark'],
] as const) {
  test(`the theme ${label} is kept, and there before the first paint`, async ({ page }) => {
    // The other of the two, so that the system never helps.
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    await watchFirstPaint(page);
    await open(page, article);
    await choose(page, 'Theme', label);
    expect(await ground(page)).toBe(colours[theme]);
    await page.reload();
    expect(await atFirst(page)).toMatchObject({ theme, colour: colours[theme] });
    await page.getByRole('button', { name: 'Theme' }).click();
    await expect(page.getByRole('radio', { name: label })).toBeChecked();
  });
}

test('without a choice the system decides, and goes on deciding', async ({ page }) => {
  await watchFirstPaint(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, article);
  expect(await atFirst(page)).toMatchObject({ colour: colours.dark });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).toBe(colours.light);
  await choose(page, 'Theme', 'Dark');
  await choose(page, 'Theme', 'System');
  await page.reload();
  expect(await atFirst(page)).toMatchObject({ colour: colours.light });
});

test('a text size is kept, and there before the first paint', async ({ page }) => {
  await watchFirstPaint(page);
  await open(page, article);
  const size = () =>
    page
      .locator('#text p')
      .nth(1)
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const normal = await size();
  await choose(page, 'Text and reading', 'Largest');
  const largest = await size();
  expect(largest).toBeGreaterThan(normal);
  await page.reload();
  expect(await atFirst(page)).toMatchObject({ size: 'largest' });
  expect(await size()).toBe(largest);
  await answering(page);
  await choose(page, 'Text and reading', 'Small');
  expect(await size()).toBeLessThan(normal);
});

test('a line width is kept, and there before the first paint', async ({ page }) => {
  await watchFirstPaint(page);
  await open(page, article);
  const width = async () => (await boxOf(page.locator('#text p').nth(1))).width;
  const normal = await width();
  await choose(page, 'Text and reading', 'Narrow');
  expect(await width()).toBeLessThan(normal - 80);
  await page.reload();
  expect(await atFirst(page)).toMatchObject({ width: 'narrow' });
  await answering(page);
  await choose(page, 'Text and reading', 'Wide');
  expect(await width()).toBeGreaterThan(normal + 80);
});

const letters = [
  ['Sans', 'sans', /public-sans/u],
  ['Hyperlegible', 'hyperlegible', /atkinson-hyperlegible-next/u],
  ['OpenDyslexic', 'dyslexic', /opendyslexic/u],
] as const;
for (const [label, face, file] of letters) {
  test(`the typeface ${label} is kept, there before the first paint, and moves little when it comes`, async ({
    page,
  }) => {
    await watchFirstPaint(page);
    await open(page, article);
    await choose(page, 'Text and reading', label);
    await page.evaluate(() => document.fonts.ready);
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    const shifted = await watchShifts(page);
    const font = page.waitForResponse(file);
    await page.reload();
    await font;
    expect(await atFirst(page)).toMatchObject({ face });
    await page.evaluate(() => document.fonts.ready);
    // These are unlike the letters that systems have: here and there a headline breaks elsewhere.
    expect(await shifted()).toBeLessThan(0.15);
  });
}

test('letters that nobody has chosen are not fetched', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await open(page, article);
  await page.getByRole('button', { name: 'Text and reading' }).click();
  await page.waitForLoadState('networkidle');
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((url) => /atkinson|dyslexic/u.test(url))).toEqual([]);
});

test('letters can be turned off as keys, and stay off', async ({ page }) => {
  await open(page, article);
  await page.getByRole('button', { name: 'Text and reading' }).click();
  await page.getByRole('checkbox', { name: 'Single letters work as keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await scrolled(page)).toBe(0);
  await page.reload();
  await answering(page);
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  expect(await scrolled(page)).toBe(0);
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});

test('settings of one tab come to the others', async ({ page, context }) => {
  await open(page, article);
  const other = await context.newPage();
  await open(other, article);
  await choose(page, 'Theme', 'Sepia');
  await expect.poll(() => ground(other)).toBe(colours.sepia);
});

test('settings that cannot be read are as if there were none', async ({ page }) => {
  for (const stored of ['{', 'null', '[]', '{"theme":"__proto__","textSize":9,"letterKeys":"no"}']) {
    await page.addInitScript((text) => localStorage.setItem('verbatim:settings', text), stored);
    await open(page, article);
    await page.keyboard.press('j');
    await expect(page.locator('[data-quotation]:focus')).toHaveCount(1);
  }
});

test('without storage the page works, for as long as it is open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await open(page, article);
  await choose(page, 'Theme', 'Sepia');
  expect(await ground(page)).toBe(colours.sepia);
  await expect(quote(page, haste)).toBeAttached();
});
