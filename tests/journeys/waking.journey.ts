import type { Page } from '@playwright/test';
import {
  answering,
  article,
  card,
  haste,
  hasteAddress,
  headline,
  note,
  quote,
  scrolled,
  summit,
} from './reader.ts';
import { expect, test } from './site.ts';

/** Notes every file of the program that runs, not the ones that are only fetched. */
async function watchProgram(page: Page): Promise<() => Promise<string[]>> {
  await page.route('**/assets/*.js', async (route) => {
    const says = 'globalThis.ran = [...(globalThis.ran ?? []), import.meta.url];';
    try {
      const response = await route.fetch();
      await route.fulfill({ response, body: says + (await response.text()) });
    } catch {
      // The journey was over before the file had come.
    }
  });
  return () => page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []);
}

/** Holds the program back until it is let come. */
async function holdProgram(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return () => letCome();
}

const fetched = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name }) => name),
  );
/** A link that the reader has not followed yet, in the text. */
const lim = (page: Page) => page.locator('#text').getByRole('link', { name: 'Lim Soo-suk' });

test('the program is fetched while nothing else is to do, and does not run until one reaches for a control', async ({
  page,
}) => {
  const ran = await watchProgram(page);
  await page.goto(article);
  await expect
    .poll(async () => (await fetched(page)).some((file) => file.includes('/ArticlePage-')))
    .toBe(true);
  await page.mouse.move(700, 30); // beside the controls of the header
  await page.mouse.wheel(0, 700);
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(300);
  expect(await ran()).toEqual([]);
  await lim(page).hover();
  await expect.poll(async () => (await ran()).some((file) => file.includes('/ArticlePage-'))).toBe(true);
});

test('the focus that the address of a quote gives is nobody’s reach', async ({ page }) => {
  const ran = await watchProgram(page);
  await page.goto(hasteAddress);
  await expect(quote(page, haste)).toBeFocused();
  await page.waitForTimeout(300);
  expect(await ran()).toEqual([]);
});

const reaches: Record<string, (page: Page) => Promise<unknown>> = {
  'the pointer on a link': (page) => lim(page).hover(),
  'the pointer on the words of a quote': (page) => quote(page, haste).hover(),
  'the focus by key': (page) => page.keyboard.press('Tab'),
  'a letter': (page) => page.keyboard.press('j'),
};
for (const [reach, doReach] of Object.entries(reaches)) {
  test(`${reach} brings the page to life`, async ({ page }) => {
    const ran = await watchProgram(page);
    await page.goto(article);
    expect(await ran()).toEqual([]);
    await doReach(page);
    await expect.poll(async () => (await ran()).length).toBeGreaterThan(0);
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a tap brings the page to life, and does what it should', async ({ page }) => {
    const ran = await watchProgram(page);
    await page.goto(article);
    await note(page, haste).scrollIntoViewIfNeeded();
    expect(await ran()).toEqual([]);
    await note(page, haste).tap();
    await expect(card(page)).toBeVisible();
  });
});

const presses: Record<string, (page: Page) => Promise<unknown>> = {
  'a click on a note': (page) => note(page, haste).click(),
  'a click on the words of a quote': (page) => quote(page, haste).click(),
};
for (const [press, doPress] of Object.entries(presses)) {
  for (const when of ['while the program is on its way', 'when its files are there']) {
    test(`${press} counts once ${when}`, async ({ page }) => {
      const letCome = when.startsWith('while') ? await holdProgram(page) : () => {};
      await page.goto(article, { waitUntil: when.startsWith('while') ? 'commit' : 'networkidle' });
      await doPress(page);
      letCome();
      await expect(card(page)).toBeVisible();
      await answering(page);
      await page.waitForTimeout(200); // a second time would close it again
      await expect(card(page)).toBeVisible();
    });
  }
}

test('Enter on the quote of the address counts before the program has come', async ({ page }) => {
  const letCome = await holdProgram(page);
  await page.goto(hasteAddress, { waitUntil: 'commit' });
  await expect(quote(page, haste)).toBeFocused();
  await page.keyboard.press('Enter');
  letCome();
  await expect(card(page)).toBeVisible();
});

test('only the last of several early clicks counts', async ({ page }) => {
  const letCome = await holdProgram(page);
  await page.goto(article, { waitUntil: 'commit' });
  await note(page, 'russia-is-currently-engaged-in').click();
  await note(page, haste).click();
  letCome();
  await expect(card(page)).toHaveAccessibleName(/^Vladimir Putin/u);
  await expect(card(page)).toHaveCount(1);
});

test('before the program a link leads on as a document, and lists open', async ({ page }) => {
  await holdProgram(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(article, { waitUntil: 'commit' });
  await page.getByRole('button', { name: '10 statements' }).click();
  await expect(page.getByRole('navigation', { name: 'Quoted here, in order' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').getByRole('link', { name: 'Lim Soo-suk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lim Soo-suk' })).toBeVisible();
});

test('once it is alive pages change inside the document, their data fetched when a link is pointed at', async ({
  page,
}) => {
  await page.goto(article);
  await answering(page);
  await page.evaluate(() => Object.assign(window, { same: true }));
  const data = page.waitForResponse(/\/data\/people\/lim-soo-suk\.json$/u);
  await lim(page).hover();
  await (await data).finished();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('lim-soo-suk.json') || request.isNavigationRequest()) asked += 1;
  });
  await lim(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lim Soo-suk' })).toBeFocused();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  expect(asked).toBe(0);
});

test('a page at a quote stays where one has scrolled to when it comes to life', async ({ page }) => {
  await page.goto(hasteAddress);
  await expect(quote(page, haste)).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 0));
  await answering(page);
  await page.waitForTimeout(200);
  expect(await scrolled(page)).toBe(0);
});

test('back returns to where one had scrolled before the page came to life', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => window.scrollTo(0, 600));
  await expect.poll(() => scrolled(page)).toBe(600);
  await answering(page);
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('header nav a[href="/people"]');
    link?.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeAttached();
  await expect.poll(() => scrolled(page)).toBe(600);
});

for (const [what, address] of [
  ['a passage', `${article}#passage=Kim`],
  ['the lens', `${article}?speaker=people/vladimir-putin`],
  ['what is not there', '/people/nobody-of-that-name'],
] as const) {
  test(`the address of ${what} brings the page to life at once`, async ({ page }) => {
    const ran = await watchProgram(page);
    await page.goto(address);
    await expect.poll(async () => (await ran()).length).toBeGreaterThan(0);
  });
}

test('a program that does not come is told, and comes when one tries again', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(article);
  await note(page, haste).click();
  await expect(page.getByText('This part of the page did not come.')).toBeInViewport();
  await page.unroute('**/assets/*.js');
  await page.getByRole('heading', { level: 1 }).hover();
  await note(page, haste).click();
  await expect(card(page)).toBeVisible();
  await expect(page.getByText('This part of the page did not come.')).toBeHidden();
});

test('the name of a file is put right in the address', async ({ page }) => {
  await page.goto(`${article}.html?from=mail#block-p2`);
  await expect(page).toHaveURL(`${article}?from=mail#block-p2`);
  await page.goto('/index.html');
  await expect(page).toHaveURL('/');
});

test.describe('under a path', () => {
  test('pages come to life, and lead to each other inside it', async ({ page, based }) => {
    const ran = await watchProgram(page);
    await page.goto(`${based.url}${article}`);
    await expect(page.locator('link[rel=modulepreload]').first()).toHaveAttribute(
      'href',
      /^\/news\/assets\//u,
    );
    expect(await ran()).toEqual([]);
    await note(page, haste).click();
    await expect(card(page)).toBeVisible();
    await page.evaluate(() => Object.assign(window, { same: true }));
    await card(page).getByRole('link', { name: 'Vladimir Putin' }).click();
    await expect(page).toHaveURL(`${based.url}/people/vladimir-putin`);
    await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible();
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });

  test('every link of a page stays inside it', async ({ page, based }) => {
    for (const address of ['/', article, '/people']) {
      await page.goto(`${based.url}${address}`);
      const hrefs = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(hrefs.filter((href) => !href?.startsWith('/news/'))).toEqual([]);
      expect(hrefs.length).toBeGreaterThan(5);
    }
  });

  test('the name of a file is put right in the address', async ({ page, based }) => {
    await page.goto(`${based.url}/index.html`);
    await expect(page).toHaveURL(`${based.url}/`);
    await page.goto(`${based.url}/articles/${summit}.html`);
    await expect(page).toHaveURL(`${based.url}${article}`);
    await answering(page);
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  });
});
