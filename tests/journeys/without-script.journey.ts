import { paths } from '../../src/model/paths.ts';
import { article, haste, hasteAddress, headline, mention, note, quote, summit } from './reader.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without script the article, its marks and its notes are there', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.locator('mark[data-quotation]')).toHaveCount(3);
  await expect(note(page, haste)).toContainText('Vladimir Putin');
  await expect(
    page.getByRole('navigation', { name: 'Quoted here, in order' }).getByRole('link').first(),
  ).toBeVisible();
});

test('without script one goes from the article to people and places and back', async ({ page }) => {
  await page.goto(article);
  await page.locator('#text').getByRole('link', { name: 'Kim Jong Un' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kim Jong Un' })).toBeVisible();
  await page
    .getByRole('complementary')
    .getByRole('link', { name: 'Vostochny Cosmodrome', exact: true })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vostochny Cosmodrome' })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Russia’s paramount launch site/u })
    .click();
  await expect(mention(page, 'places/vostochny-cosmodrome', 3)).toBeInViewport();
});

test('without script the address of a quote opens at the quote', async ({ page }) => {
  await page.goto(hasteAddress);
  await expect(quote(page, haste)).toBeInViewport({ ratio: 1 });
});

test('without script a step in the index opens at its quote', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('link', { name: /“Russia is currently/u }).click();
  await expect(page).toHaveURL(paths.quotation(summit, 'russia-is-currently-engaged-in'));
  await expect(quote(page, 'russia-is-currently-engaged-in')).toBeInViewport();
});

test('without script lists open from their buttons on a small window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await page.getByRole('button', { name: '3 people' }).click();
  await expect(page.getByRole('link', { name: 'Lim Soo-suk' }).last()).toBeVisible();
});

test('without script what is not there is said not to be there', async ({ page }) => {
  const response = await page.goto('/people/nobody');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing at this address' })).toBeVisible();
});
