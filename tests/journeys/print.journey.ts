import { article, card, haste, hasteAddress, note, open, quote } from './reader.ts';
import { expect, test } from './site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

test('on paper the text and the notes of the quotes stay, the rest goes', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(quote(page, haste)).toBeVisible();
  await expect(note(page, haste)).toContainText('Vladimir Putin');
  await expect(note(page, haste)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const buttons = page.locator('button:visible:not([data-note])');
  await expect(buttons).toHaveCount(0);
});

test('on paper no card lies over the text', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' });
  await open(page, article);
  await note(page, haste).click();
  await expect(card(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(card(page)).toBeHidden();
});

test('on paper ink is black, whatever the theme', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('verbatim:settings', '{"theme":"dark"}'));
  await page.goto(hasteAddress);
  const { color, backgroundColor } = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { color, backgroundColor };
  });
  expect({ color, backgroundColor }).toEqual({
    color: 'rgb(0, 0, 0)',
    backgroundColor: 'rgb(255, 255, 255)',
  });
});

for (const address of ['/', article, '/people/vladimir-putin']) {
  test(`${address} becomes a document of pages`, async ({ page }) => {
    await page.goto(address);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect((pdf.match(/\/Type\s*\/Page\b/gu) ?? []).length).toBeGreaterThanOrEqual(1);
  });
}
