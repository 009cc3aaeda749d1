import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { announced, article, expectInUpperHalf, full, headline, open, quote, summit } from './reader.ts';
import { axe, expect, test } from './site.ts';

const struggle = 'russia-is-currently-engaged-in';
const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search people, places, words said' });
const links = (page: Page) => main(page).getByRole('link');
const results = (page: Page) => main(page).getByRole('heading', { level: 3 });
const counted = (page: Page, words: string) =>
  main(page).getByRole('heading', { level: 2, name: words, exact: true });
const searched = (page: Page) => new URL(page.url()).searchParams;

test('typing a few letters finds Putin first, then the articles that name him, and says how many', async ({
  page,
}) => {
  await open(page, paths.search);
  await field(page).pressSequentially('puti');
  await expect(links(page).first()).toHaveText('Vladimir Putin');
  await expect(counted(page, '1 article')).toBeVisible();
  await expect(results(page)).toHaveText(headline);
  await expect(main(page).locator('mark').first()).toHaveText('Putin');
  await expect(announced(page)).toHaveText('1 name, 1 article found');
  expect(searched(page).get('q')).toBe('puti');
});

test('a phrase in quotation marks finds the quote, with whose it is, and the article opens at it', async ({
  page,
}) => {
  await open(page, paths.search);
  await field(page).fill('"just struggle"');
  const found = links(page).filter({ hasText: 'just struggle' });
  await expect(found).toHaveText(/stating, “Russia is currently engaged in a just struggle against/u);
  await expect(main(page).locator('mark')).toHaveText('just struggle');
  await expect(main(page).getByText('Checked by an editor')).toBeVisible();
  await found.click();
  await expect(page).toHaveURL(paths.quotation(summit, struggle));
  await expectInUpperHalf(page, quote(page, struggle));
});

test('the words of a phrase in another order are not the phrase, and one can ask for them so', async ({
  page,
}) => {
  await open(page, paths.search);
  await field(page).fill('“struggle just”');
  await expect(main(page).getByRole('heading', { name: 'No article has “struggle just”' })).toBeVisible();
  await main(page).getByRole('link', { name: 'the words in any order' }).click();
  await expect(results(page)).toHaveText(headline);
  await expect(field(page)).toHaveValue('struggle just');
});

test('the address brings back all that was asked, and so does a step back', async ({ page, demo }) => {
  const asked = `${demo.url}${paths.search}?q=trump&person=nancy-pelosi&section=Politics&from=2019&to=2019-12-31&sort=date`;
  await open(page, asked);
  await expect(field(page)).toHaveValue('trump');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2019-01-01');
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2019-12-31');
  await expect(page.getByRole('combobox', { name: 'Person named' })).toHaveValue('Nancy Pelosi');
  await expect(page.getByRole('combobox', { name: 'Section' })).toHaveValue('Politics');
  await expect(main(page).locator('ol [aria-busy]')).toHaveCount(0);
  const title = await results(page).first().innerText();
  await results(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\//u);
  await page.goBack();
  await expect(field(page)).toHaveValue('trump');
  await expect(results(page).first()).toHaveText(title);
  expect(page.url()).toBe(asked);
});

test('filters leave the articles that name a person and a place, of a section and of some days', async ({
  page,
  demo,
}) => {
  await open(page, `${demo.url}${paths.search}?q=president`);
  const count = async () =>
    Number(
      (
        await main(page)
          .getByText(/^\d+ articles?$/u)
          .innerText()
      ).replace(/\D/gu, ''),
    );
  const all = await count();
  const person = page.getByRole('combobox', { name: 'Person named' });
  await person.fill('pel');
  await page.getByRole('option', { name: 'Nancy Pelosi' }).click();
  await expect.poll(() => searched(page).get('person')).toBe('nancy-pelosi');
  await expect.poll(count).toBeLessThan(all);
  const hers = await count();
  await page.getByLabel('From', { exact: true }).fill('2019-06-01');
  await page.getByLabel('From', { exact: true }).press('Enter');
  await expect.poll(() => searched(page).get('from')).toBe('2019-06-01');
  await expect.poll(count).toBeLessThan(hers);
  await expect(announced(page)).toContainText('found');
  await page.getByRole('button', { name: 'All articles again' }).click();
  await expect.poll(count).toBe(all);
  await expect(person).toHaveValue('');
});

test('newest first puts the newest first', async ({ page, demo }) => {
  await open(page, `${demo.url}${paths.search}?q=election`);
  await main(page).getByRole('link', { name: 'Newest first' }).click();
  await expect.poll(() => searched(page).get('sort')).toBe('date');
  const dates = () =>
    main(page)
      .locator('ol > li')
      .evaluateAll((items) =>
        items.map((item) => Date.parse(/\d{1,2} \w+ \d{4}/u.exec(item.textContent ?? '')?.[0] ?? '')),
      );
  await expect
    .poll(async () => {
      const found = await dates();
      return found.length > 2 && found.every((date, at) => date <= (found[at - 1] ?? date));
    })
    .toBe(true);
});

test('keys alone: / from an article, down and up through what was found, Enter follows', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('seoul');
  await expect(results(page)).toHaveText(headline);
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const name = await links(page).first().innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('what looks like a field in the header leads into the field, before and after the page has come alive', async ({
  page,
}) => {
  const way = page.getByRole('banner').getByRole('link', { name: /^Search/u });
  await page.goto(article);
  await way.click();
  await expect(field(page)).toBeFocused();
  await open(page, article);
  await way.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('seoul');
  await expect(results(page)).toHaveText(headline);
});

test('/ pressed before the page has come alive leads to the search too', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('/ on the page of the search leads into its field, from anywhere on it', async ({ page }) => {
  await open(page, paths.search);
  await links(page).first().focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('what was typed before the page came alive is asked', async ({ page }) => {
  await page.goto(paths.search);
  await field(page).pressSequentially('cosmodrome', { delay: 5 });
  await expect(results(page)).toHaveText(headline);
  await expect(field(page)).toHaveValue('cosmodrome');
});

test('what nobody said finds the nearest names, and no article by the beginning of a word', async ({
  page,
}) => {
  await open(page, paths.search);
  await field(page).fill('Vladmir Puttin');
  await expect(
    main(page).getByRole('heading', { name: 'No article has all of “Vladmir Puttin”' }),
  ).toBeVisible();
  await expect(links(page).first()).toHaveText('Vladimir Putin');
  await expect(announced(page)).toHaveText('0 articles found');
});

test('an index that does not come is said not to, and another try brings it', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await open(page, `${paths.search}?q=putin`);
  await expect(page.getByRole('alert')).toContainText('The search index did not come');
  await expect(links(page).first()).toHaveText('Vladimir Putin'); // names need no index
  await page.unroute('**/pagefind/pagefind.js*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveText(headline);
});

test('a part of the index that does not come is no “nothing found”', async ({ page }) => {
  await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: 'no' }));
  await open(page, `${paths.search}?q=putin`);
  await expect(page.getByRole('alert')).toContainText('The search index did not come');
});

test('without the network the search says so plainly', async ({ page, context }) => {
  await open(page, paths.search);
  await context.setOffline(true);
  await field(page).fill('weapons');
  await expect(page.getByRole('alert')).toContainText('Searching needs the network');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveText(headline);
});

test('under a path everything is found under it', async ({ page, based }) => {
  await open(page, `${based.url}${paths.search}?q=%22just+struggle%22`);
  await main(page)
    .getByRole('link', { name: /just struggle/u })
    .click();
  await expect(page).toHaveURL(`${based.url}${paths.quotation(summit, struggle)}`);
  await expect(quote(page, struggle)).toBeInViewport();
});

test('withheld words find nothing', async ({ page, edge }) => {
  await open(page, `${edge.url}${paths.search}?q=%22never+lit+on+the+night%22`);
  await expect(main(page).getByRole('heading', { name: /^No article has “/u })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do, and its lists lead on', async ({ page }) => {
    await page.goto(paths.search);
    await expect(page.getByText('Searching needs script', { exact: true })).toBeVisible();
    await expect(field(page)).toBeHidden();
    await main(page).getByRole('link', { name: 'All people, from A to Z' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  });
});

for (const [state, query] of [
  ['nothing typed', ''],
  ['found', '?q=putin'],
  ['nothing found', '?q=zebra+crossing'],
  ['narrowed', '?person=vladimir-putin'],
] as const)
  for (const [theme, width] of [
    ['light', 1440],
    ['dark', 390],
    ['sepia', 1024],
  ] as const)
    if (full || theme === 'light')
      test(`axe finds nothing on the search: ${state}, ${theme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, `${paths.search}${query}`);
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        await expect(main(page).locator('[aria-busy]')).toHaveCount(0);
        expect(await axe(page)).toEqual([]);
      });
