import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { article, mention, open, pageKinds, scrolled } from './reader.ts';
import { expect, test } from './site.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

test('by clicks alone: article, Kim, Putin, Vostochny, back to the very mention', async ({ page }) => {
  await open(page, article);
  await page.locator('#text').getByRole('link', { name: 'Kim Jong Un' }).first().click();
  await expect(title(page, 'Kim Jong Un')).toBeVisible();
  await page.getByRole('complementary').getByRole('link', { name: 'Vladimir Putin', exact: true }).click();
  await expect(title(page, 'Vladimir Putin')).toBeVisible();
  await page
    .getByRole('complementary')
    .getByRole('listitem')
    .getByRole('link', { name: 'Vostochny Cosmodrome', exact: true })
    .click();
  await expect(title(page, 'Vostochny Cosmodrome')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Russia’s paramount launch site/u })
    .click();
  await expect(page).toHaveURL(/\/articles\/.+#places-vostochny-cosmodrome-3$/u);
  const there = mention(page, 'places/vostochny-cosmodrome', 3);
  await expect(there).toHaveText('Vostochny Cosmodrome');
  await expect(there).toBeInViewport();
});

test('a person’s page opens with a quote in its sentence and leads to it', async ({ page }) => {
  await open(page, paths.entity('people/vladimir-putin'));
  const lead = page.getByRole('figure');
  await expect(lead).toContainText('as quoted in English by Rozana Spokesman, date not given');
  await expect(lead).toContainText('Checked by an editor');
  const words = await lead.getByRole('blockquote').innerText();
  await lead.getByRole('blockquote').getByRole('link').click();
  await expect(page).toHaveURL(/\/quotes\/thats-why-were-here-the$|\/quotes\/we-will-discuss-all-issues$/u);
  const said = page.locator('mark.q-now');
  await expect(said).toBeInViewport();
  expect(words).toContain((await said.innerText()).slice(0, 40));
});

test('a person’s page tells quoted, reported, what others say and where named', async ({ page }) => {
  await page.goto(paths.entity('people/kim-jong-un'));
  for (const name of [
    'In the reporter’s words',
    'What others say of Kim Jong Un',
    'Named 9 times in 1 article',
  ])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'In the same paragraphs' })).toBeVisible();
});

test('a place’s page says in what it lies, has a map, and what was said there', async ({ page }) => {
  await open(page, paths.entity('places/vostochny-cosmodrome'));
  await expect(page.getByText('in Russia', { exact: true })).toBeVisible();
  await expect(page.getByText('also “Siberian Rocket Launch Center”')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Map with/u })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Said at this place' })).toBeVisible();
  await page.getByText('in Russia', { exact: true }).getByRole('link', { name: 'Russia' }).click();
  await expect(title(page, 'Russia')).toBeVisible();
});

test('the link of a lead quote is copied', async ({ page, site }) => {
  await open(page, paths.entity('people/kim-jong-un'));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}${article}/quotes/russia-is-currently-engaged-in`,
  );
});

for (const [name, path, first] of [
  ['People', paths.people, 'Kim Jong Un'],
  ['Places', paths.places, 'North Korea'],
  ['Organizations', paths.organizations, 'South Korea’s foreign ministry'],
] as const) {
  test(`${name}: all of them from A to Z, each a link to its page`, async ({ page }) => {
    await open(page, paths.front);
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('banner').getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(title(page, name)).toBeVisible();
    const names = await page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names[0]).toBe(first);
    await page.getByRole('main').getByRole('link', { name: first }).click();
    await expect(title(page, first)).toBeVisible();
  });
}

test('a change of view goes to the top, to its heading, and has its own title', async ({ page }) => {
  await open(page, article);
  const link = page.locator('#text').getByRole('link', { name: 'Lim Soo-suk' });
  await link.scrollIntoViewIfNeeded();
  expect(await scrolled(page)).toBeGreaterThan(0);
  await link.click();
  await expect(title(page, 'Lim Soo-suk')).toBeFocused();
  expect(await scrolled(page)).toBe(0);
  await expect(page).toHaveTitle('Lim Soo-suk · Verbatim');
  await page.getByRole('banner').getByRole('link', { name: 'Places', exact: true }).click();
  await expect(title(page, 'Places')).toBeFocused();
  await expect(page).toHaveTitle('Places · Verbatim');
});

test('every view has one heading of the first level, a language, and its own title', async ({ page }) => {
  const titles = new Set<string>();
  for (const address of Object.values(pageKinds)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    titles.add(await page.title());
  }
  expect(titles.size).toBe(Object.keys(pageKinds).length);
});

test('the skip link is the first stop and leads past the header', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
