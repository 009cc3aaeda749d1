import { article, card, haste, hasteAddress, note, open, quote } from './reader.ts';
import { expect, test } from './site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

test('on paper the text stays, the controls go', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(quote(page, haste)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('button:visible')).toHaveCount(0);
});

test('on paper each statement has a number, and the number a note with who said it and its address', async ({
  page,
}) => {
  await page.goto(article);
  const numbers = await page
    .locator('[data-number]')
    .evaluateAll((all) => all.map((e) => [e.id, getComputedStyle(e, '::after').content]));
  expect(numbers).toHaveLength(10);
  expect(numbers.map(([, content]) => content)).toEqual(numbers.map((_, at) => `"${at + 1}"`));
  const notes = page.getByRole('region', { name: 'Who said it' }).getByRole('listitem');
  await expect(notes).toHaveCount(10);
  const at = numbers.findIndex(([id]) => id === `quote-${haste}`);
  await expect(notes.nth(at)).toContainText('Vladimir Putin, Russian President. Checked by an editor.');
  await expect(notes.nth(at)).toContainText(hasteAddress);
  await expect(notes.first()).toContainText('in the reporter’s words');
});

test('on the screen there are no such notes', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(article);
  await expect(page.getByText('Who said it', { exact: true })).toBeHidden();
  const content = await quote(page, haste).evaluate((e) => getComputedStyle(e, '::after').content);
  expect(content).toBe('none');
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
