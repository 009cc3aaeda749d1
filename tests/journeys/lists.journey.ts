import type { Page } from '@playwright/test';
import { announced, article, mention, open } from './reader.ts';
import { expect, test } from './site.ts';

const putin = 'people/vladimir-putin';
const row = (page: Page, name: string) =>
  page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
const nameCard = (page: Page, name: string) => page.getByRole('group', { name: `About ${name}` });

test('the lists count quotes and names', async ({ page }) => {
  await page.goto(article);
  await expect(row(page, 'Vladimir Putin')).toContainText('2 quotes');
  await expect(row(page, 'Vladimir Putin')).toContainText('Named 9 times');
  await expect(row(page, 'Lim Soo-suk')).toContainText('reported');
  await expect(row(page, 'Soviet Union')).toContainText('no longer a place on the map');
  await expect(row(page, 'Russia')).toContainText('14');
});

test('a count leads to the first mention, then to next and previous, round and round', async ({ page }) => {
  await open(page, article);
  await page.getByRole('button', { name: 'Vladimir Putin: named 9 times, go to the first' }).click();
  await expect(row(page, 'Vladimir Putin')).toContainText('1 of 9 mentions');
  await expect(mention(page, putin, 1)).toBeInViewport();
  await page.getByRole('button', { name: 'Next mention of Vladimir Putin' }).click();
  await expect(row(page, 'Vladimir Putin')).toContainText('2 of 9 mentions');
  await expect(mention(page, putin, 2)).toBeInViewport();
  await expect(announced(page)).toContainText('Vladimir Putin, mention 2 of 9');
  await page.getByRole('button', { name: 'Previous mention of Vladimir Putin' }).click();
  await page.getByRole('button', { name: 'Previous mention of Vladimir Putin' }).click();
  await expect(row(page, 'Vladimir Putin')).toContainText('9 of 9 mentions');
  await expect(mention(page, putin, 9)).toBeInViewport();
});

test('who is named in what is in the window is marked in the lists', async ({ page }) => {
  await open(page, article);
  await expect(row(page, 'Lim Soo-suk')).not.toHaveAttribute('data-in-view');
  await mention(page, 'people/lim-soo-suk', 1).scrollIntoViewIfNeeded();
  await expect(row(page, 'Lim Soo-suk')).toHaveAttribute('data-in-view');
});

test('a pin on the map leads to the page of its place', async ({ page }) => {
  await open(page, article);
  const map = page.getByRole('group', { name: /^Map with .*Vostochny Cosmodrome/u });
  expect(await map.getByRole('link').count()).toBeGreaterThanOrEqual(2);
  await map.getByRole('link', { name: 'Vostochny Cosmodrome' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vostochny Cosmodrome' })).toBeVisible();
});

test('resting on a name shows its card, which stays while one points at it', async ({ page }) => {
  await open(page, article);
  const name = mention(page, putin, 4);
  await name.scrollIntoViewIfNeeded();
  await name.hover();
  await page.waitForTimeout(250);
  await expect(nameCard(page, 'Vladimir Putin')).toBeHidden();
  await expect(nameCard(page, 'Vladimir Putin')).toBeVisible();
  await expect(nameCard(page, 'Vladimir Putin')).toContainText('2 quotes here, named 9 times');
  await nameCard(page, 'Vladimir Putin').hover();
  await page.waitForTimeout(600);
  await nameCard(page, 'Vladimir Putin').getByRole('button', { name: 'Next' }).click();
  await expect(mention(page, putin, 5)).toBeInViewport();
  await page.mouse.move(2, 2);
  await expect(nameCard(page, 'Vladimir Putin')).toBeHidden();
});

test('Escape closes the card of a name, and moving on closes it as well', async ({ page }) => {
  await open(page, article);
  const name = mention(page, putin, 4);
  await name.hover();
  await expect(nameCard(page, 'Vladimir Putin')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(nameCard(page, 'Vladimir Putin')).toBeHidden();
});

test('the keyboard’s focus on a name shows its card', async ({ page }) => {
  await open(page, article);
  const link = page.locator('#text').getByRole('link', { name: 'Lim Soo-suk' });
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(nameCard(page, 'Lim Soo-suk')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(nameCard(page, 'Lim Soo-suk')).toBeHidden();
  await expect(link).toBeFocused();
});

test('cards on names can be turned off for good, and on again', async ({ page }) => {
  await open(page, article);
  await mention(page, putin, 4).hover();
  await nameCard(page, 'Vladimir Putin').getByRole('button', { name: 'Turn cards off' }).click();
  await open(page, article);
  await mention(page, putin, 4).hover();
  await page.waitForTimeout(800);
  await expect(nameCard(page, 'Vladimir Putin')).toBeHidden();
  await page.getByRole('button', { name: 'Text and reading' }).click();
  await page.getByRole('checkbox', { name: 'Cards on names' }).check();
  await page.keyboard.press('Escape');
  await mention(page, putin, 5).hover();
  await expect(nameCard(page, 'Vladimir Putin')).toBeVisible();
});
