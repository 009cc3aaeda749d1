import type { Page } from '@playwright/test';
import { article, haste, open, quote } from './reader.ts';
import { expect, test } from './site.ts';

/* What the system says its user needs. */

/** The line around an inline passage, and the one under its words. */
const styleOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderTopStyle, borderTopWidth, textDecorationLine, textDecorationStyle } =
        getComputedStyle(element);
      return {
        around: borderTopWidth === '0px' ? 'none' : borderTopStyle,
        under: textDecorationLine === 'underline' ? textDecorationStyle : 'none',
      };
    });

test('in forced colours lines tell the kinds of statements apart', async ({ page, edge }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article);
  expect(await styleOf(page, '#text mark.q-direct')).toEqual({ around: 'solid', under: 'none' });
  expect(await styleOf(page, '#text .q-indirect')).toEqual({ around: 'none', under: 'solid' });
  await page.goto(`${edge.url}/articles/mixed-quote`);
  expect(await styleOf(page, '#text mark.q-mixed')).toEqual({ around: 'dashed', under: 'solid' });
  await page.goto(`${edge.url}/articles/term`);
  expect(await styleOf(page, '#text .q-term')).toEqual({ around: 'none', under: 'dotted' });
});

test('in forced colours the quote of the address stands out by its line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${article}/quotes/${haste}`);
  await expect(quote(page, haste)).toHaveCSS('border-top-width', '2px');
});

test('who asks for more contrast gets ink for what is muted', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(article);
  const { ink, muted } = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const muted = document.querySelector('.text-muted');
    return { ink: style.color, muted: muted === null ? '' : getComputedStyle(muted).color };
  });
  expect(muted).toBe(ink);
});

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, article);
  const moving = await page.evaluate(
    () => document.getAnimations().length + document.querySelectorAll('.animate-pulse').length,
  );
  expect(moving).toBe(0);
  const moves = await page
    .locator('.moves')
    .evaluateAll((all) => all.map((e) => getComputedStyle(e).transitionDuration));
  expect(new Set(moves)).toEqual(new Set(['0s']));
});
