import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import {
  announced,
  answering,
  article,
  expectInUpperHalf,
  haste,
  hasteAddress,
  headline,
  open,
  quote,
  scrolled,
  summit,
} from './reader.ts';
import { expect, test } from './site.ts';

const kims = 'russia-is-currently-engaged-in';
const index = (page: Page) => page.getByRole('navigation', { name: 'Quoted here, in order' });
/** Where a page is scrolled to once it rests. */
async function restsAt(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await scrolled(page);
      return last === before;
    })
    .toBe(true);
  return last;
}

test('the address of a quote opens the article at the quote', async ({ page }) => {
  await open(page, hasteAddress);
  await expectInUpperHalf(page, quote(page, haste));
  await expect(quote(page, haste)).toBeFocused();
  await expect(page).toHaveTitle(
    /^“We will discuss all issues without any…” Vladimir Putin, in: Kim Jong Un/u,
  );
  await expect(announced(page)).toContainText('Vladimir Putin, quoted: We will discuss all issues');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('the address of a reported statement opens the article there', async ({ page }) => {
  await open(page, paths.quotation(summit, 'north-korea-possesses-a-vast'));
  await expectInUpperHalf(page, quote(page, 'north-korea-possesses-a-vast'));
  await expect(page).toHaveTitle(/^Analysts, not named: North Korea possesses/u);
});

test('a step in the index goes to the quote, has its address, and back returns', async ({ page }) => {
  await open(page, article);
  await index(page)
    .getByRole('link', { name: /“Russia is currently/u })
    .click();
  await expect(page).toHaveURL(paths.quotation(summit, kims));
  await expectInUpperHalf(page, quote(page, kims));
  await expect(page).toHaveTitle(/^“Russia is currently/u);
  await page.goBack();
  await expect(page).toHaveURL(article);
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.goForward();
  await expect(page).toHaveURL(paths.quotation(summit, kims));
  await expect(quote(page, kims)).toBeInViewport();
});

test('back and forward between pages keep the place', async ({ page }) => {
  await open(page, article);
  const lim = page.locator('#text').getByRole('link', { name: 'Lim Soo-suk' });
  await lim.scrollIntoViewIfNeeded();
  const place = await restsAt(page);
  expect(place).toBeGreaterThan(0);
  await lim.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lim Soo-suk' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeAttached();
  await expect.poll(() => scrolled(page)).toBe(place);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Lim Soo-suk' })).toBeInViewport();
});

for (const [what, address] of [
  ['an article', article],
  ['a quote', hasteAddress],
] as const) {
  test(`reload keeps the place on ${what}`, async ({ page }) => {
    await open(page, address);
    await page.evaluate(() => window.scrollTo(0, 500));
    const place = await restsAt(page);
    expect(place).toBe(500);
    await page.reload();
    await answering(page);
    expect(await restsAt(page)).toBe(place);
  });
}

test('an old id of a quote leads to it, and the address becomes the present one', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/renamed-quote/quotes/the-rope-is-eight-fathoms`);
  await expect(page).toHaveURL(`${edge.url}/articles/renamed-quote/quotes/the-rope-is-nine-fathoms`);
  await expectInUpperHalf(page, quote(page, 'the-rope-is-nine-fathoms'));
  await expect(quote(page, 'the-rope-is-nine-fathoms')).toBeFocused();
});

test('a quote that the article does not have is said not to be there, and the article is shown', async ({
  page,
}) => {
  await page.goto(paths.quotation(summit, 'words-nobody-said'));
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByText('The quote you followed is not in this article.')).toBeVisible();
  await page.getByRole('link', { name: 'The article’s own address' }).click();
  await expect(page).toHaveURL(article);
  await expect(page.getByText('The quote you followed is not in this article.')).toBeHidden();
});

test('a rejected quote is not marked, and its address says so', async ({ page, edge }) => {
  await page.goto(`${edge.url}/articles/rejected-quote/quotes/mind-the-eels`);
  await expect(page.getByText('These words are no longer marked as a quote.')).toBeVisible();
  await expect(page.locator('[data-quotation]')).toHaveCount(1);
});

const garbage: Record<string, string> = {
  'two thousand characters': `/articles/${'a'.repeat(2_000)}`,
  'half a character': '/%E0%A4%A',
  'half a character for an article': '/articles/%E0%A4%A',
  'half a character for a person': '/people/%E0%A4%A',
  'a prototype': '/__proto__',
  'a way out': '/..%2f..%2f',
  'a way out of the articles': '/articles/..%2f..%2fpackage.json',
  'a constructor': '/articles/constructor',
  'a person’s prototype': '/people/__proto__',
  'a null': '/people/%00',
  'a quote of nothing': '/articles/constructor/quotes/__proto__',
};
for (const [what, address] of Object.entries(garbage)) {
  test(`nothing is at an address that is ${what}`, async ({ page, site }) => {
    const response = await page.goto(`${site.url}${address}`);
    expect(response?.status()).toBe(404);
    await answering(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^(?:Nothing|No article|No person) at this address$/u,
    );
    await page.getByRole('link', { name: 'To the front page' }).click();
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  });
}

test('a passage in the address that is nowhere leaves the article at its top', async ({ page }) => {
  for (const hash of ['#nowhere', '#%E0%A4%A', '#__proto__', '#people-vladimir-putin-99']) {
    await open(page, `${article}${hash}`);
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeInViewport();
  }
});
