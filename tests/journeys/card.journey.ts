import { article, card, clipboard, haste, hasteAddress, headline, note, open, quote } from './reader.ts';
import { expect, test } from './site.ts';

test('a click on the note opens the card with its receipt', async ({ page }) => {
  await open(page, article);
  await note(page, haste).click();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toHaveAccessibleName(/^Vladimir Putin/u);
  await expect(card(page)).toContainText(
    'Putin emphasized a thorough and deliberate approach, stating, “We will discuss…”',
  );
  await expect(card(page)).toContainText('Named in the same sentence, just before the quote.');
  await expect(card(page)).toContainText(
    'Quoted in English; most likely a translation. Checked by an editor.',
  );
  await expect(note(page, haste)).toHaveAttribute('aria-expanded', 'true');
});

test('a click on the words of a quote opens its card, another on the page closes it', async ({ page }) => {
  await open(page, article);
  await quote(page, haste).click();
  await expect(card(page)).toHaveAccessibleName(/^Vladimir Putin/u);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(card(page)).toBeHidden();
});

test('Enter on the quote that has the focus opens its card', async ({ page }) => {
  await open(page, hasteAddress);
  await expect(quote(page, haste)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
});

test('reported speech says that the words are the reporter’s', async ({ page }) => {
  await open(page, article);
  await page.getByRole('button', { name: /^Lim Soo-suk, in the reporter’s words/u }).click();
  await expect(card(page)).toContainText('In the reporter’s words.');
});

for (const close of ['Escape', 'the button'] as const) {
  test(`the card closes with ${close}, and the focus goes back to the note`, async ({ page }) => {
    await open(page, article);
    await note(page, haste).click();
    await expect(card(page)).toBeFocused();
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await card(page).getByRole('button', { name: 'Close' }).click();
    await expect(card(page)).toBeHidden();
    await expect(note(page, haste)).toBeFocused();
    await expect(note(page, haste)).toHaveAttribute('aria-expanded', 'false');
  });
}

test('the link to a quote is copied whole, and leads to it', async ({ page, site }) => {
  await open(page, article);
  await note(page, haste).click();
  await card(page).getByRole('button', { name: 'Copy link to this quote' }).click();
  await expect(card(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
  const link = await clipboard(page);
  expect(link).toBe(`${site.url}${hasteAddress}`);
  await page.goto(link);
  await expect(quote(page, haste)).toBeInViewport();
});

test('a citation carries the sentence, the speaker, the source and the link', async ({ page, site }) => {
  await open(page, article);
  await note(page, haste).click();
  await card(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect(card(page).getByRole('button', { name: 'Copied with citation' })).toBeVisible();
  expect((await clipboard(page)).split('\n')).toEqual([
    'Regarding potential military cooperation, Putin emphasized a thorough and deliberate approach, stating, “We will discuss all issues without any haste. There is ample time.”',
    `Vladimir Putin, Russian President, as quoted in English by Rozana Spokesman, date not given, in “${headline}”`,
    `${site.url}${hasteAddress}`,
  ]);
});

test('a citation can be pasted with its form, and copied as Markdown and as HTML', async ({ page, site }) => {
  await open(page, article);
  await note(page, haste).click();
  await card(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect(card(page).getByRole('button', { name: 'Copied with citation' })).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<blockquote');
  expect(html).toContain(`href="${site.url}${hasteAddress}"`);
  await card(page).getByRole('button', { name: 'Markdown' }).click();
  await expect.poll(() => clipboard(page)).toContain(`in [“${headline}”](${site.url}${hasteAddress})`);
  await card(page).getByRole('button', { name: 'HTML' }).click();
  await expect.poll(() => clipboard(page)).toContain('<blockquote cite=');
});

test('where the browser forbids copying, the text stands there to be copied by hand', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await open(page, article);
  await note(page, haste).click();
  await card(page).getByRole('button', { name: 'Copy link to this quote' }).click();
  await expect(card(page).getByRole('textbox', { name: 'Copy this by hand' })).toHaveValue(
    `${site.url}${hasteAddress}`,
  );
});

test('a mistake is reported by mail with the address of the quote', async ({ page, site }) => {
  await open(page, article);
  await note(page, haste).click();
  const href = await card(page).getByRole('link', { name: 'Report a mistake' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('body')).toContain(`${site.url}${hasteAddress}`);
});

test('a mistake is reported on a form with the published address of the quote', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/mixed-quote`);
  await note(page, 'a-spoon-without-a-handle').click();
  const href = await card(page).getByRole('link', { name: 'Report a mistake' }).getAttribute('href');
  const form = new URL(href ?? '');
  expect(form.origin + form.pathname).toBe('https://velm.example/mistakes');
  expect(form.searchParams.get('from')).toBe('page');
  expect(form.searchParams.get('quote')).toBe(
    'https://velm.example/articles/mixed-quote/quotes/a-spoon-without-a-handle',
  );
});

test('the card leads to the page of the speaker', async ({ page }) => {
  await open(page, article);
  await note(page, haste).click();
  await card(page).getByRole('link', { name: 'Vladimir Putin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible();
  await expect(page).toHaveURL('/people/vladimir-putin');
});
