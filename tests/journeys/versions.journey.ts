import type { Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { quotes } from '../versions/texts.ts';
import { announced, expectInUpperHalf, note, open, quote } from './reader.ts';
import { axe, expect, test } from './site.ts';

/* What the reader of an old link meets: one story that went through five versions, by the commands of a newsroom. */

const story = 'orrow-argues-over-its-tide-gates';
const told = (page: Page) => page.getByRole('note', { name: 'What happened to this quote' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    const follow = async (page: Page, address: string) => {
      const response = javaScriptEnabled ? await open(page, address) : await page.goto(address);
      expect(response?.status()).toBe(200);
    };
    const followQuote = (page: Page, url: string, id: string) =>
      follow(page, `${url}${paths.quotation(story, id)}`);

    test('the same words in other typography: the quote, and nothing is said', async ({ page, changed }) => {
      await followQuote(page, changed.url, quotes.same);
      await expect(quote(page, quotes.same)).toBeInViewport();
      await expect(quote(page, quotes.same)).toContainText('can pay twice for the same wall');
      await expect(told(page)).toHaveCount(0);
    });

    test('a reworded quote: as it stands, when it changed, was and is, and why', async ({
      page,
      changed,
    }) => {
      await followQuote(page, changed.url, quotes.reworded);
      await expect(quote(page, quotes.reworded)).toBeInViewport();
      await expect(quote(page, quotes.reworded)).toContainText('by the end of October');
      await expect(note(page, quotes.reworded)).toContainText('Maren Voss');
      await expect(told(page)).toContainText(
        /This quote was reworded on 3 May 2031\.Was: “We will close the gates before/u,
      );
      await expect(told(page)).toContainText(/Now: “We will close the gates by the end of October/u);
      await expect(told(page)).toContainText('The mayor’s office sent the full recording.');
      await expect(page.locator('meta[name=description]')).toHaveAttribute(
        'content',
        /^Reworded on 3 May 2031\. /u,
      );
    });

    test('a shortened quote', async ({ page, changed }) => {
      await followQuote(page, changed.url, quotes.cut);
      await expect(quote(page, quotes.cut)).toContainText('Three of the five pumps have run,');
      await expect(told(page)).toContainText('This quote was shortened on 4 May 2031');
      await expect(told(page)).toContainText('without a pause since March');
    });

    test('a removed quote: where it stood, its words, when, and why; nobody is named', async ({
      page,
      changed,
    }) => {
      await followQuote(page, changed.url, quotes.removed);
      await expect(page).toHaveTitle(/^A quote was removed, in: Orrow Argues/u);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('meta[name=description]')).toHaveAttribute(
        'content',
        /^Removed on 5 May 2031\./u,
      );
      await expect(told(page)).toBeInViewport({ ratio: 0.95 });
      await expect(told(page)).toContainText(
        'A quote was removed here on 5 May 2031.It read: “Not one fish has come up the river this year,”',
      );
      await expect(told(page)).toContainText('Ms Lund says that she spoke of another river.');
      // It stood behind what the engineer said.
      const place = await told(page).evaluate((e) => e.previousElementSibling?.textContent);
      expect(place).toContain('Three of the five pumps');
    });

    test('a reattributed quote: to whom, and from another person, who is not named', async ({
      page,
      changed,
    }) => {
      await followQuote(page, changed.url, quotes.reattributed);
      await expect(note(page, quotes.reattributed)).toContainText('Piet Aalto');
      await expect(told(page)).toContainText(
        'This quote was reattributed on 6 May 2031 from another person to Piet Aalto.',
      );
      await expect(told(page)).toContainText('We had taken one speaker for another.');
      expect(await page.content()).not.toContain('Brandt');
    });

    test('words that an editor found to be no quote: at their place, no longer marked', async ({
      page,
      changed,
    }) => {
      await follow(page, `${changed.url}/articles/orrow-hangs-a-bell/quotes/the-bell-will-hang-by`);
      await expect(page).toHaveTitle(/^No longer marked as a quote, in: A Bell for Orrow/u);
      await expect(quote(page, 'the-bell-will-hang-by')).toHaveText(
        'The bell will hang by the feast of the nets,',
      );
      await expect(quote(page, 'the-bell-will-hang-by')).toBeInViewport();
      await expect(told(page)).toContainText('These words are no longer marked as a quote.');
    });

    test('a renamed article: its address leads on, and those of its quotes', async ({ page, changed }) => {
      await page.goto(`${changed.url}/articles/a-bell-for-orrow`);
      await expect(page).toHaveURL(`${changed.url}/articles/orrow-hangs-a-bell`);
      await page.goto(`${changed.url}/articles/a-bell-for-orrow/quotes/the-bell-will-hang-by`);
      await expect(page).toHaveURL(`${changed.url}/articles/orrow-hangs-a-bell/quotes/the-bell-will-hang-by`);
      await expect(page.getByRole('heading', { level: 1, name: 'A Bell for Orrow' })).toBeVisible();
    });

    test('two articles that became one: a quote leads to its words in the other', async ({
      page,
      changed,
    }) => {
      await page.goto(`${changed.url}/articles/pumps-run-day-and-night/quotes/the-oldest-pump-is-older`);
      await expect(page).toHaveURL(
        `${changed.url}/articles/what-the-pumps-of-orrow-cost/quotes/the-oldest-pump-is-older`,
      );
      await expect(quote(page, 'the-oldest-pump-is-older')).toBeInViewport();
    });

    test('somebody whom no article names any more has a page that says so', async ({ page, changed }) => {
      await follow(page, `${changed.url}/people/hanna-lund`);
      await expect(page.getByRole('heading', { level: 1, name: 'No longer named here' })).toBeVisible();
      expect(await page.content()).not.toContain('Lund');
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    });

    test('the history: each revision, its quotes, then its text word by word', async ({ page, changed }) => {
      await follow(page, `${changed.url}${paths.article(story)}`);
      await page.getByRole('link', { name: 'Updated 6 May 2031' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'How this article changed' })).toBeVisible();
      const revisions = page.getByRole('main').locator('ol > li');
      await expect(revisions).toHaveCount(4);
      await expect(revisions.first()).toContainText('Reattributed from another person to Piet Aalto');
      const reworded = revisions.last();
      await expect(reworded.locator('del').first()).toContainText('before');
      await expect(reworded.locator('ins').nth(1)).toContainText('end of October');
      const lines = await reworded.evaluate((e) =>
        ['del', 'ins'].map((name) => getComputedStyle(e.querySelector(name) ?? e).textDecorationLine),
      );
      expect(lines).toEqual(['line-through', 'underline']);
      expect(await page.content()).not.toContain('Brandt');
    });
  });
}

for (const [id, title, begins] of [
  [quotes.removed, 'A quote was removed, in: Orrow Argues Over Its Tide Gates', 'Removed on 5 May 2031.'],
  [quotes.reworded, 'Maren Voss, in: Orrow Argues Over Its Tide Gates', 'Reworded on 3 May 2031.'],
  [quotes.reattributed, 'Piet Aalto, in: Orrow Argues Over Its Tide Gates', 'Reattributed on 6 May 2031.'],
] as const)
  test(`a preview of the old link ${id} tells what the page tells, with a picture that is there`, async ({
    page,
    changed,
  }) => {
    await page.goto(`${changed.url}${paths.quotation(story, id)}`);
    const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
    expect(await meta('title')).toBe(title);
    expect(await meta('description')).toMatch(new RegExp(`^${begins.replaceAll('.', '\\.')}`, 'u'));
    const picture = await page.request.get(
      (await meta('image'))?.replace('https://orrow.example', changed.url) ?? '',
    );
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
  });

test('the place of a removed quote has the focus, and it is said aloud', async ({ page, changed }) => {
  await open(page, `${changed.url}${paths.quotation(story, quotes.removed)}`);
  await expect(told(page)).toBeFocused();
  await expectInUpperHalf(page, told(page));
  await expect(announced(page)).toHaveText('A quote was removed');
});

test('a page without script-made parts says the same once it is alive', async ({ page, changed }) => {
  await open(page, `${changed.url}${paths.quotation(story, quotes.reworded)}`);
  await expect(announced(page)).toContainText('Reworded on 3 May 2031.');
  await expect(told(page)).toContainText('This quote was reworded on 3 May 2031');
});

const shown = {
  history: paths.history(story),
  reworded: paths.quotation(story, quotes.reworded),
  removed: paths.quotation(story, quotes.removed),
  reattributed: paths.quotation(story, quotes.reattributed),
};
for (const [what, address] of Object.entries(shown)) {
  test(`${what}: readable in every theme`, async ({ page, changed }) => {
    await open(page, `${changed.url}${address}`);
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await axe(page), theme).toEqual([]);
    }
  });
}
