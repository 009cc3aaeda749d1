import { paths } from '../../src/model/paths.ts';
import { open } from './reader.ts';
import { axe, expect, test } from './site.ts';

/* Finding one's way in an archive of many articles. */

test.use({ baseURL: ({ demo }, use) => use(demo.url) });

test('from the front by year and month to an article, and by its section to the others', async ({ page }) => {
  await open(page, paths.front);
  const stories = page.getByRole('main').getByRole('article');
  await expect(stories).toHaveCount(12);
  await page.getByRole('link', { name: 'All 95 articles, by month' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: '2019' }).click();
  await expect(page).toHaveURL('/archive/2019');
  await page.getByRole('main').getByRole('link', { name: 'August 2019' }).click();
  await expect(page).toHaveTitle('August 2019 · Archive · Verbatim');
  await expect(stories).toHaveCount(4);
  const queen = stories.filter({ hasText: 'Queen Elizabeth agrees to suspend' });
  await expect(queen).toContainText('Wikinews, 29 August 2019');
  await expect(queen).toContainText('5 people quoted directly');
  await expect(queen).toContainText('Checked by an editor');
  await queen.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/queen-elizabeth-agrees/u);
  await page.getByRole('main').locator('header').getByRole('link', { name: 'Politics' }).click();
  await expect(page).toHaveURL('/sections/politics');
  await expect(page.getByText('39 articles, newest first')).toBeVisible();
  await page.goto('/archive/undated');
  await expect(stories).toHaveCount(1);
  await expect(stories).toContainText('date not given');
});

test('people by letter, by page, by count, and while one types', async ({ page }) => {
  await open(page, paths.people);
  const names = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(page.getByText('303 names')).toBeVisible();
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'N, ' }).click();
  await expect(page).toHaveURL(/\/lists\/people\/by-name\/\d#letter-\d+$/u);
  await expect(page.getByRole('link', { name: 'Nancy Pelosi' })).toBeInViewport();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('Page 6 of 7')).toBeVisible();
  await page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: 'Quoted most' }).click();
  await expect(page).toHaveURL('/lists/people/by-count');
  await expect(names.first()).toHaveText('Donald Trump');
  await page.getByRole('searchbox', { name: 'Find in people' }).fill('mitso');
  await expect(names).toHaveText(['Kyriakos Mitsotakis']);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Find in people' }).fill('');
  await expect(names.first()).toHaveText('Donald Trump');
});

test('who is quoted is counted for all, for a section, for an article, with the error beside it', async ({
  page,
}) => {
  await open(page, paths.counts);
  const group = (name: string) => page.getByRole('main').getByRole('region', { name });
  await expect(group('Quoted directly')).toContainText('Donald Trump');
  await expect(group('Named, not heard')).toContainText('without a public role: counted, and not named here');
  await expect(page.getByText('95.6 in 100 are right')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page
    .getByRole('row', { name: /^Science/u })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is quoted in Science' })).toBeFocused();
  await page.goto(
    '/articles/kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal/counts',
  );
  await expect(group('Quoted directly').getByRole('listitem')).toHaveText([
    /Kim Jong Un/u,
    /Vladimir Putin/u,
  ]);
  await expect(group('Only reported')).toContainText('Lim Soo-suk');
  await expect(group('Named, not heard')).toContainText('0 people');
});

test('without script, pages and letters are links', async ({ browser, demo }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: demo.url });
  await page.goto(paths.people);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('link', { name: 'Last' }).click();
  await expect(page.getByText('Page 7 of 7')).toBeVisible();
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'B, ' }).click();
  await expect(page.getByRole('link', { name: 'Boris Johnson' })).toBeVisible();
  await page.close();
});
