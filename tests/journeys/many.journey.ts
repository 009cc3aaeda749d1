import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { answering, open, scrolled } from './reader.ts';
import { axe, expect, test } from './site.ts';

/* The pages of people who are named so often that a page cannot hold it: the mayor of tests/many is in all of 110 articles. */

const mayor = paths.entity('people/ada-marlow');
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const section = (page: Page, id: string) => page.locator(`section[id="${id}"]`);
const passages = (page: Page, id: string) => section(page, id).getByRole('listitem');

test('all quotes of somebody: more of them when asked, and the place is kept over an article and over a reload', async ({
  page,
  many,
}) => {
  await open(page, many.url + mayor);
  await expect(page.getByRole('navigation', { name: 'What is shown' })).toContainText('Named 440');
  await page.getByRole('link', { name: 'All 110, newest first' }).first().click();
  await expect(page).toHaveURL(`${many.url}${mayor}?show=quoted#quoted`);
  await expect(passages(page, 'quoted')).toHaveCount(50);
  await expect(page).toHaveTitle(/^Ada Marlow, quoted/u);
  await page.getByRole('button', { name: 'More' }).click();
  await expect(passages(page, 'quoted')).toHaveCount(100);
  const texts = await passages(page, 'quoted').allInnerTexts();
  expect(new Set(texts).size).toBe(100);

  const ninetieth = passages(page, 'quoted').nth(89).getByRole('link');
  await ninetieth.scrollIntoViewIfNeeded();
  await ninetieth.click();
  await expect(title(page, /^Work on/u)).toBeVisible();
  await page.goBack();
  await expect(passages(page, 'quoted')).toHaveCount(100);
  await expect(ninetieth).toBeInViewport();

  const place = await scrolled(page);
  await page.reload();
  await expect(passages(page, 'quoted')).toHaveCount(100);
  await expect(ninetieth).toBeInViewport();
  expect(Math.abs((await scrolled(page)) - place)).toBeLessThan(40);

  await page.getByRole('button', { name: 'More' }).click();
  await expect(passages(page, 'quoted')).toHaveCount(110);
  await expect(section(page, 'quoted').getByText('All 110')).toBeVisible();
  await expect(page.getByRole('button', { name: 'More' })).toHaveCount(0);
});

test('by year: from the picture or its table to what is of a year, of one kind, and back to all', async ({
  page,
  many,
}) => {
  test.slow(); // axe on a page of some size
  await open(page, many.url + mayor);
  const picture = page.getByRole('group', { name: 'When Ada Marlow spoke and was named' });
  await picture
    .getByRole('link', { name: /^2015: quoted and reported \d+, named in \d+ sentences$/u })
    .click();
  await expect(page).toHaveURL(/\?year=2015#passages$/u);
  await expect(heading(page, /^Named in \d+ sentences, 2015$/u)).toBeVisible();
  await expect(picture.getByRole('link', { name: /^2015/u })).toHaveAttribute('aria-current', 'true');
  await expect(passages(page, 'quoted')).not.toHaveCount(0);
  const quoted = await passages(page, 'quoted').allInnerTexts();
  expect(quoted.length).toBe(8);
  for (const text of quoted) expect(text).toContain(' 2015');
  const kinds = page.getByRole('navigation', { name: 'What is shown' });
  await kinds.getByRole('link', { name: /^Named/u }).click();
  await expect(page).toHaveURL(/\?show=named&year=2015#named$/u);
  await expect(heading(page, /^Named in \d+ sentences, 2015$/u)).toBeVisible();
  await expect(section(page, 'named').getByText(/^All \d+$/u)).toBeVisible();
  const count = await passages(page, 'named').count();
  await expect(kinds.getByRole('link', { name: /^Named/u })).toHaveText(`Named ${count}`);
  await page.getByRole('link', { name: 'All years' }).click();
  await expect(passages(page, 'named')).toHaveCount(50);

  await page.getByText('As a table', { exact: true }).click();
  const rows = page.getByRole('table').getByRole('row');
  expect(await axe(page)).toEqual([]);
  await expect(rows).toHaveCount(15); // thirteen years, what has no date, and the heads of the columns
  await page.getByRole('table').getByRole('link', { name: 'Date not given' }).click();
  await expect(heading(page, /^Named in 20 sentences, without a date$/u)).toBeVisible();
  await expect(section(page, 'named')).toContainText('date not given');
});

test('together with: the bar beside a name leads to the paragraphs of both', async ({ page, many }) => {
  test.slow(); // axe on a page of some size
  await open(page, many.url + mayor);
  await page.getByRole('link', { name: 'with Ben Orr in 220 paragraphs' }).click();
  await expect(page).toHaveURL(/\?with=people\/ben-orr#both$/u);
  await expect(heading(page, 'Together with Ben Orr, in 220 paragraphs')).toBeVisible();
  const articles = section(page, 'both').getByRole('listitem');
  await expect(articles).toHaveCount(10);
  await expect(articles.first().getByRole('paragraph').filter({ hasText: 'Ada Marlow' })).toHaveCount(2);
  await expect(articles.first()).toContainText('Ben Orr looked on.');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'More articles' }).click();
  await expect(articles).toHaveCount(20);
  await articles.nth(15).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/articles\/work-\d+#block-p4$/u);
  await page.goBack();
  await expect(articles).toHaveCount(20);
  // Seen from the other, the same.
  await page.goto(`${many.url}${paths.entity('people/ben-orr')}?with=people/ada-marlow`);
  await expect(articles).toHaveCount(10);
});

test('a name that several have asks which is meant; somebody’s many names are kept out of the way', async ({
  page,
  many,
}) => {
  await page.goto(`${many.url}/people/smith`);
  await expect(title(page, 'Which Smith?')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(heading(page, /Smith$/u)).toHaveText(['Jane Smith', 'John Smith']);
  await expect(page.getByRole('main')).toContainText('ferryman');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'John Smith' }).first().click();
  await expect(title(page, 'John Smith')).toBeVisible();

  await page.goto(many.url + paths.entity('people/ben-orr'));
  await expect(page.getByText('and 295 more names')).toBeVisible();
  await expect(page.getByText('“Harbour Master 299”')).toBeHidden();
  await page.getByText('and 295 more names').click();
  await expect(page.getByText('“Harbour Master 299”')).toBeVisible();
  for (const name of ['Ольга Петрова', '김하늘', 'ليلى حداد']) {
    await page.goto(many.url + paths.entity(`people/${name.replace(' ', '-').toLowerCase()}`));
    await expect(title(page, name)).toBeVisible();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every choice leads to its section of the page, and the page says what needs script', async ({
    page,
    many,
  }) => {
    await page.goto(many.url + mayor);
    await expect(page.getByText(/needs script, which does not run\s+here/u)).toBeVisible();
    await page
      .getByRole('navigation', { name: 'What is shown' })
      .getByRole('link', { name: /^Named/u })
      .click();
    await expect(page).toHaveURL(/\?show=named#named$/u);
    await expect(section(page, 'named')).toBeInViewport();
    await page.getByText('As a table', { exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
  });
});

test('a part that does not come is said to be missing, and comes when asked again', async ({
  page,
  many,
}) => {
  await open(page, many.url + mayor);
  await page.route('**/data/people/ada-marlow/named-*.json', (route) => route.abort());
  await page
    .getByRole('navigation', { name: 'What is shown' })
    .getByRole('link', { name: /^Named/u })
    .click();
  await expect(page.getByRole('alert')).toContainText('The rest did not come', { timeout: 15_000 });
  await expect(passages(page, 'named').first()).toBeVisible(); // what the page has itself stays
  await page.unroute('**/data/people/ada-marlow/named-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(passages(page, 'named')).toHaveCount(50);
  await answering(page);
});
