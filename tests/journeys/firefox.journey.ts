import { encodePassage } from '../../src/text/passageLink.ts';
import { type Firefox, firefoxPath, startFirefox } from './firefox.ts';
import { article, full, haste, hasteAddress, headline } from './reader.ts';
import { expect, test as plain } from './site.ts';

const test = plain.extend<{ firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern.
  firefox: async ({}, use) => {
    const firefox = await startFirefox(firefoxPath ?? '');
    await use(firefox);
    await firefox.close();
  },
});

const textOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent`;
/** How far down the window something begins, as a share of its height. */
const topOf = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top / innerHeight`;

// Only where there is a Firefox: `npm run test:full` on a machine without one has nothing to drive.
if (full && firefoxPath !== undefined) {
  test('Firefox shows the article with its quotes marked, without an error', async ({ firefox, site }) => {
    await firefox.goto(`${site.url}${article}`);
    expect(await firefox.evaluate(textOf('h1'))).toBe(headline);
    expect(await firefox.evaluate("document.querySelectorAll('#text [id^=quote-]').length")).toBeGreaterThan(
      9,
    );
    expect(await firefox.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(firefox.errors).toEqual([]);
  });

  test('Firefox opens the address of a quote at the quote, and tells its title', async ({
    firefox,
    site,
  }) => {
    await firefox.goto(`${site.url}${hasteAddress}`);
    await expect.poll(() => firefox.evaluate(topOf(`[id="quote-${haste}"]`))).toBeLessThan(0.6);
    expect(await firefox.evaluate(topOf(`[id="quote-${haste}"]`))).toBeGreaterThanOrEqual(0);
    expect(await firefox.evaluate('document.title')).toMatch(/^“We will discuss all issues/u);
    expect(firefox.errors).toEqual([]);
  });

  test('Firefox opens the quote card, goes on to the speaker without loading anew, and back to the place', async ({
    firefox,
    site,
  }) => {
    await firefox.goto(`${site.url}${article}`);
    await firefox.evaluate('void (window.sameDocument = true)');
    await firefox.click(`[data-note="${haste}"]`);
    await expect.poll(() => firefox.evaluate(textOf('[role=dialog]'))).toContain('Vladimir Putin');
    await firefox.press('Escape');
    await firefox.click('#text a[href$="/people/lim-soo-suk/"], #text a[href$="/people/lim-soo-suk"]');
    await expect.poll(() => firefox.evaluate(textOf('h1'))).toBe('Lim Soo-suk');
    expect(await firefox.evaluate('window.sameDocument')).toBe(true);
    await firefox.evaluate('history.back()');
    await expect.poll(() => firefox.evaluate(textOf('h1'))).toBe(headline);
    await expect.poll(() => firefox.evaluate('scrollY')).toBeGreaterThan(100);
    expect(firefox.errors).toEqual([]);
  });

  test('Firefox finds a passage that a link names, and marks it', async ({ firefox, site }) => {
    const words = 'remote Siberian Rocket Launch Center';
    const marked = "[...document.querySelectorAll('mark.passage')].map((part) => part.textContent).join('')";
    const link = encodePassage({
      exact: words,
      prefix: 'Meeting at the ',
      suffix: ', North Korean leader',
      start: 60,
    });
    await firefox.goto(`${site.url}${article}#passage=${link}`);
    await expect.poll(() => firefox.evaluate(marked)).toBe(words);
    expect(firefox.errors).toEqual([]);
  });

  test('Firefox answers the keys', async ({ firefox, site }) => {
    await firefox.goto(`${site.url}${article}`);
    await firefox.press('?');
    await expect.poll(() => firefox.evaluate(textOf('dialog[open]'))).toContain('Keys');
    expect(firefox.errors).toEqual([]);
  });
}
