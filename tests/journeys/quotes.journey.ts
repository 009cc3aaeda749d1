import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { quotePaths } from '../../src/model/quotePaths.ts';
import { announced, open } from './reader.ts';
import { axe, expect, test } from './site.ts';

const main = (page: Page) => page.getByRole('main');
const counted = (page: Page, words: string | RegExp) =>
  main(page).getByRole('heading', { level: 2, name: words });
const items = (page: Page) => main(page).locator('ol > li');
const chosen = (page: Page) => main(page).getByRole('list', { name: 'Chosen' });
const asked = (page: Page) => new URL(page.url()).search;

const mitsotakis = 'people/kyriakos-mitsotakis';
const islands = 'The agreement assumes that our islands';

test('reading on and choosing: all of it in the address, counted, and the place kept on return', async ({
  page,
  demo,
}) => {
  await open(page, `${demo.url}${paths.quotes}`);
  await expect(counted(page, '440 statements')).toBeVisible();
  await expect(items(page)).toHaveCount(50);
  const more = main(page).getByRole('button', { name: 'More statements' });
  await more.click();
  await expect(items(page)).not.toHaveCount(50);
  const last = items(page).last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await last.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/articles\/[^/]+\/quotes\//u);
  await page.goBack();
  await expect(last).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(40);

  const who = main(page).getByRole('combobox', { name: 'Who speaks' });
  await who.pressSequentially('mitso');
  await expect(main(page).getByRole('option').first()).toHaveText('Kyriakos Mitsotakis');
  await page.keyboard.press('Enter');
  await expect(counted(page, /^11 statements/u)).toBeVisible();
  await expect(announced(page)).toHaveText('11 statements');
  expect(asked(page)).toBe(`?speaker=${mitsotakis}`);
  await main(page).getByRole('combobox', { name: 'Whose words' }).selectOption('The reporter’s');
  await expect(chosen(page).getByRole('button')).toHaveText([
    /by Kyriakos Mitsotakis/u,
    /the reporter’s words/u,
  ]);
  await expect(items(page).first()).toContainText('in the reporter’s words');
  await main(page).getByRole('combobox', { name: 'Year' }).selectOption({ label: '2019 (284)' });
  await expect(counted(page, 'No quote is all of this')).toBeVisible();
  await chosen(page).getByRole('button', { name: 'of 2019' }).click();
  await chosen(page).getByRole('button', { name: 'the reporter’s words' }).click();
  await expect(counted(page, /^11 statements/u)).toBeVisible();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = (await readFile(await saved.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(12);
  expect(lines[0]).toMatch(/^article,version,.*address,.*checked,segments$/u);
  expect(lines.filter((line) => line.includes(islands))).toHaveLength(2);
});

test('a choice made before the page has come alive counts', async ({ page, demo }) => {
  await page.goto(`${demo.url}${paths.quotes}`);
  await page.getByRole('combobox', { name: 'Checked' }).selectOption({ label: 'Not checked yet' });
  await expect(page).toHaveURL(/reviewed=no/u);
  await expect(items(page).first()).not.toContainText('Checked by an editor');
});

test('a quote of two articles stands once, and a page lays both side by side', async ({ page, demo }) => {
  await open(page, `${demo.url}${paths.quotes}?speaker=${mitsotakis}&kind=direct`);
  const quote = items(page).filter({ hasText: islands });
  await expect(quote).toHaveCount(1);
  await expect(quote).toContainText('Also quoted earlier in');
  await quote.getByRole('link', { name: 'Compare word by word' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'One quote in 2 articles' })).toBeFocused();
  await expect(main(page)).toContainText('Said by Kyriakos Mitsotakis');
  await expect(items(page)).toHaveText([/^10 January 2020/u, /^11 January 2020/u]);
  expect(await axe(page)).toEqual([]);
  const address = page.url();

  // Known by the newer article too: what was sent to somebody before an older one came still leads there.
  const [, article = '', quoteId = ''] =
    /\/articles\/([^/]+)\/quotes\/([^/]+)$/u.exec(
      (await items(page).nth(1).getByRole('link').getAttribute('href')) ?? '',
    ) ?? [];
  await page.goto(`${demo.url}${quotePaths.family({ article, quote: quoteId })}`);
  await expect(page).toHaveURL(address);
  await page.goto(`${demo.url}/quotes/nothing/here`);
  await expect(page.getByRole('heading', { level: 1, name: 'Not quoted in several articles' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the newest quotes stand there, with tables of all, and nothing that does not work', async ({
    page,
    demo,
  }) => {
    await page.goto(`${demo.url}${paths.quotes}`);
    await expect(items(page)).toHaveCount(50);
    await expect(main(page).getByText('runs no scripts here')).toBeVisible();
    await expect(main(page).getByRole('combobox')).toHaveCount(0);
    await expect(main(page).getByRole('button')).toHaveCount(0);
    const table = await main(page)
      .getByRole('link', { name: /JSON Lines.*2019/u })
      .getAttribute('href');
    const rows = (await (await page.request.get(`${demo.url}${table}`)).text()).trim().split('\n');
    expect(rows).toHaveLength(284);
    expect(JSON.parse(rows[0] ?? '')).toMatchObject({ date: '2019-01-04', version: 1 });
  });
});
