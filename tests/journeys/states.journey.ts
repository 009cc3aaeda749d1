import { card, expectInUpperHalf, haste, hasteAddress, note, open, quote } from './reader.ts';
import { axe, expect, test } from './site.ts';

/* What protects the people in the news, as a reader meets it. */

const lamp = '/articles/withheld-quote/quotes/the-lamp-was-never-lit';

test('the address of a withheld quote opens where it stood, and says when and why', async ({
  page,
  edge,
}) => {
  const response = await page.goto(`${edge.url}${lamp}`);
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/^A quote was withheld, in: Council of Velm Counts Its Boats/u);
  const place = page.locator('.q-withheld');
  await expect(place).toHaveText('[withheld]');
  await expectInUpperHalf(page, place);
  await expect(place).toBeFocused();
  const beside = page.getByRole('note');
  await expect(beside).toContainText('Withheld');
  await expect(beside).toContainText('9 May 2031');
  await expect(beside).toContainText('at the request of the person who was quoted');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('the address that opens it says nothing of its words once the page is alive', async ({ page, edge }) => {
  await open(page, `${edge.url}${lamp}`);
  await expect(page).toHaveURL(/\/quotes\/withheld-[a-z0-9]+$/u);
  await page.reload();
  await expect(page.locator('.q-withheld')).toHaveText('[withheld]');
});

test('what an article withholds is in its order and in nobody’s count', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/withheld-quote`);
  const index = page.getByRole('navigation', { name: 'Quoted here, in order' });
  await expect(index.getByRole('link')).toHaveText([/Withheld on 9 May 2031/u, /Odalys Quill/u]);
  await index.getByRole('link', { name: 'Withheld on 9 May 2031' }).click();
  await expect(page.locator('.q-withheld')).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Who and where' })).not.toContainText('Oldacre');
  await expect(quote(page, 'then-we-shall-count-the')).toHaveText(
    '“Then we shall count the boats again at first light.”',
  );
  await note(page, 'then-we-shall-count-the').click();
  await expect(card(page)).toContainText('Odalys Quill');
});

test('a withheld article says so at its address and at those of its quotes', async ({ page, edge }) => {
  for (const path of ['/articles/withheld-article', '/articles/withheld-article/quotes/i-saw-a-small-boy']) {
    await open(page, `${edge.url}${path}`);
    await expect(page.getByRole('heading', { level: 1, name: 'This article was withheld' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Withheld on 10 May 2031.');
    await expect(page.getByRole('main')).toContainText('A child could be recognized.');
    await expect(page.getByRole('main')).not.toContainText('Ferryman');
  }
  await page.goto(edge.url);
  await expect(page.getByRole('main')).not.toContainText('Ferryman');
});

test('an article that was taken back says that it was withdrawn', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/withdrawn-article`);
  await expect(page.getByRole('heading', { level: 1, name: 'This article was withdrawn' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('The report was made up');
});

test('the log of corrections is in the footer, newest first, and leads to each', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/mixed-quote`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Corrections' })).toBeFocused();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Article withheld',
    'Quote withheld',
    'Article withdrawn',
    'Quote corrected',
    'Speaker corrected',
  ]);
  const row = page.getByRole('listitem').filter({ hasText: 'Speaker corrected' });
  await expect(row).toContainText(
    'It had been attributed to another person. Now attributed to Odalys Quill.',
  );
  await expect(row).toContainText('We had taken the one who asked for the one who answered.');
  await expect(page.getByRole('main')).not.toContainText('Corin Wade');
  expect(await axe(page)).toEqual([]);
  await row.getByRole('link', { name: 'Speaker corrected' }).click();
  await expect(quote(page, 'they-were-mended-twice-and')).toBeFocused();
  await expect(note(page, 'they-were-mended-twice-and')).toContainText('Checked by an editor');
});

test('a log without corrections says so', async ({ page }) => {
  await page.goto('/corrections');
  await expect(page.getByRole('main')).toContainText('Nothing has been corrected or withheld so far.');
});

test('the card of a quote leads to how we know', async ({ page }) => {
  await open(page, hasteAddress);
  await note(page, haste).click();
  await card(page).getByRole('link', { name: 'How we know' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'How we attribute, correct and withhold' }),
  ).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: 'public log' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Corrections' })).toBeVisible();
});

test('the policy leads to the form of an article, which is a JSON Schema', async ({ page }) => {
  await page.goto('/policy');
  const href = await page
    .getByRole('main')
    .getByRole('link', { name: 'described in the open' })
    .getAttribute('href');
  const schema = await (await page.request.get(href ?? '')).json();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.required).toContain('quotations');
});

test('the address of somebody who was merged leads on to the one they are', async ({ page, edge }) => {
  await page.goto(`${edge.url}/people/bell-warden`);
  await expect(page).toHaveURL(`${edge.url}/people/odalys-quill`);
  await expect(page.getByRole('heading', { level: 1, name: 'Odalys Quill' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('No bell has rung since the frost.');
  const list = await page.request.get(`${edge.url}/people`);
  expect(await list.text()).toContain('odalys-quill');
  expect(await list.text()).not.toContain('bell-warden');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of a withheld quote opens where it stood', async ({ page, edge }) => {
    await page.goto(`${edge.url}${lamp}`);
    await expect(page.locator('.q-withheld')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('note')).toContainText('9 May 2031');
  });

  test('the address of somebody who was merged leads on', async ({ page, edge }) => {
    await page.goto(`${edge.url}/people/bell-warden`);
    await expect(page.getByRole('heading', { level: 1, name: 'Odalys Quill' })).toBeVisible();
  });

  test('a mistake in the quote of the address is reported with that address', async ({ page, edge }) => {
    await page.goto(`${edge.url}/articles/mixed-quote/quotes/a-spoon-without-a-handle`);
    const href = await page
      .getByRole('link', { name: 'Report a mistake in the quote you opened' })
      .getAttribute('href');
    const form = new URL(href ?? '');
    expect(form.origin + form.pathname).toBe('https://velm.example/mistakes');
    expect(form.searchParams.get('quote')).toBe(
      'https://velm.example/articles/mixed-quote/quotes/a-spoon-without-a-handle',
    );
    expect(form.searchParams.get('words')).toBe('a spoon without a handle');
  });
});

test('withheld words are quiet and readable in every theme', async ({ page, edge }) => {
  await open(page, `${edge.url}${lamp}`);
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await axe(page), theme).toEqual([]);
  }
});
