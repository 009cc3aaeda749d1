import type { Locator, Page } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { encodePassage, passageLinkOf } from '../../src/text/passageLink.ts';
import {
  announced,
  answering,
  article,
  boxOf,
  clipboard,
  expectInUpperHalf,
  open,
  quote,
  scrolled,
} from './reader.ts';
import { axe, expect, test } from './site.ts';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
const passage = (page: Page) => page.locator('mark.passage');
const paragraph = (page: Page, words: string) => page.locator('#text p', { hasText: words }).first();

/** Selects words by the pointer, from before `from` to behind `to`. */
async function drag(page: Page, start: Locator, from: string, end: Locator, to: string) {
  const at = (locator: Locator, words: string, edge: 'start' | 'end') =>
    locator.evaluate(
      (element, [words, edge]) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const index = node.textContent?.indexOf(words) ?? -1;
          if (index === -1) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + words.length);
          const boxes = [...range.getClientRects()];
          const box = edge === 'start' ? boxes[0] : boxes.at(-1);
          const rightToLeft = getComputedStyle(node.parentElement ?? element).direction === 'rtl';
          const x = (edge === 'start') === rightToLeft ? box?.right : box?.left;
          return { x: x ?? 0, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
        }
        throw new Error(`“${words}” is in no run of this element.`);
      },
      [words, edge] as const,
    );
  await start.scrollIntoViewIfNeeded();
  const down = await at(start, from, 'start');
  const up = await at(end, to, 'end');
  await page.mouse.move(down.x, down.y);
  await page.mouse.down();
  await page.mouse.move(up.x - 3, up.y, { steps: 4 });
  await page.mouse.move(up.x, up.y);
  await page.mouse.up();
}

/** Selects words as a screen reader or the arrow keys do: without a pointer. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([from, to]) => {
      const spot = (words: string, atEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelector('#text') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const index = node.textContent?.indexOf(words) ?? -1;
          if (index !== -1) return [node, index + (atEnd ? words.length : 0)];
        }
        throw new Error(`“${words}” is in no run of the text.`);
      };
      document.getSelection()?.setBaseAndExtent(...spot(from, false), ...spot(to, true));
    },
    [from, to] as const,
  );

const selection = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '');

test('words selected with the mouse get a bar; the link it copies opens at the words, marked and said aloud', async ({
  page,
  site,
}) => {
  await open(page, article);
  const start = paragraph(page, 'The Rendezvous between');
  await drag(page, start, 'underscores', start, 'interests');
  const words = await selection(page);
  expect(words).toMatch(/^underscores their shared interests$/u);
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await selection(page)).toBe(words);

  const link = await clipboard(page);
  expect(link.startsWith(`${site.url}${article}#passage=1..`)).toBe(true);
  expect(link).toContain(':~:text=');
  expect(link.slice(link.indexOf('#')).length).toBeLessThan(300);

  const fresh = await page.context().newPage();
  await open(fresh, link);
  await expect(passage(fresh).first()).toBeVisible();
  expect((await passage(fresh).allTextContents()).join('')).toBe(words);
  await expectInUpperHalf(fresh, passage(fresh).first());
  await expect(passage(fresh).first()).toBeFocused();
  await expect(announced(fresh)).toContainText(`The passage of the link: ${words.slice(0, 40)}`);

  await fresh.keyboard.press('Escape');
  await expect(passage(fresh)).toHaveCount(0);
  await expect(announced(fresh)).toContainText('The mark is gone');
});

test('the bar hides none of the words, wherever they stand', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await open(page, article);
    for (const words of ['In a Significant', 'underscores their', 'ample time']) {
      await select(page, words, words);
      await page.evaluate(() =>
        getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' }),
      );
      await expect(bar(page)).toBeVisible();
      const range = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON());
      const box = await boxOf(bar(page));
      expect(box.bottom <= range.top || box.y >= range.bottom).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
    }
  }
});

test('words selected by keys get the bar too: c copies, Tab leads to it, arrows go along it, Escape closes it', async ({
  page,
}) => {
  await open(page, article);
  await select(page, 'underscores their', 'interests');
  await expect(bar(page)).toBeVisible();
  await expect(announced(page)).toContainText('Press c to copy a link to them, Tab for more.');
  await page.keyboard.press('c');
  await expect(announced(page)).toContainText('Link to these words copied');
  expect(await clipboard(page)).toContain('#passage=1..underscores-their-shared-interests');

  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  const [sentence, source, link] = (await clipboard(page)).split('\n');
  expect(sentence).toMatch(/^The Rendezvous between .*\.$/u);
  expect(source).toMatch(/^Rozana Spokesman, date not given, in “Kim Jong Un Pledges/u);
  expect(link).toContain('#passage=');

  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(await selection(page)).toBe('underscores their shared interests');
});

test('words from inside a quote are cited as their speaker’s', async ({ page }) => {
  await open(page, article);
  await select(page, 'There is ample time', 'There is ample time');
  await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect
    .poll(() => clipboard(page))
    .toContain('Vladimir Putin, Russian President, as quoted in English by Rozana Spokesman');
});

test('where the browser forbids copying, the link stands there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await open(page, article);
  await select(page, 'underscores their', 'interests');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  const byHand = bar(page).getByRole('textbox', { name: 'Copy this by hand' });
  await expect(byHand).toHaveValue(/#passage=1\.\.underscores-their-shared-interests/u);
  await byHand.focus();
  await expect(byHand).toBeVisible();
});

test('a passage over several paragraphs and across quotes, notes and names is one passage', async ({
  page,
  browser,
}) => {
  await open(page, article);
  await select(page, 'Regarding potential', 'this meeting with');
  const words = await selection(page);
  expect(words).toContain('without any haste');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  const fresh = await page.context().newPage();
  await open(fresh, await clipboard(page));
  await expect(passage(fresh).first()).toBeVisible();
  const marked = (await passage(fresh).allTextContents()).join('');
  expect(marked).toMatch(/^Regarding potential .*without any haste.*For Putin, this meeting with$/su);
  // A quote inside stays one quote with its note and address.
  await expect(quote(fresh, 'we-will-discuss-all-issues')).toHaveCount(1);
  await expect(quote(fresh, 'we-will-discuss-all-issues').locator('mark.passage')).not.toHaveCount(0);
  expect(await axe(fresh)).toEqual([]);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const scriptless = await plain.newPage();
  await scriptless.goto(await clipboard(page));
  await expect(paragraph(scriptless, 'Regarding potential')).toBeInViewport();
  await expect(scriptless.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await plain.close();
});

test('words that run from right to left are sent as well', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/right-to-left-quote`);
  const block = page.locator('#text p').first();
  const words = await block.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (/[\u0590-\u06ff]{3}/u.test(node.textContent ?? '')) {
        getSelection()?.setBaseAndExtent(node, 0, node, node.textContent?.length ?? 0);
        return node.textContent?.trim() ?? '';
      }
    return '';
  });
  expect(words).not.toBe('');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await clipboard(page);
  expect(link.slice(0, link.indexOf(':~:')).length - link.indexOf('#')).toBeLessThan(300);
  const fresh = await page.context().newPage();
  await open(fresh, link.replace('https://velm.example', edge.url));
  await expect(passage(fresh).first()).toBeVisible();
  expect((await passage(fresh).allTextContents()).join('').trim()).toBe(words);
});

test.describe('an address made before an edit', () => {
  const addressOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    return paths.passage(
      article.split('/').at(-1) ?? '',
      encodePassage(passageLinkOf(text, start, start + words.length)),
      '',
    );
  };

  test('leads to the words as they are now, and says that they are others', async ({ page }) => {
    const then =
      'Putin emphasized a thorough and deliberate approach, stating, “We will discuss every issue without any great haste. There is ample time.” For Putin';
    await open(
      page,
      addressOf(then, 'We will discuss every issue without any great haste. There is ample time.'),
    );
    const message = page.getByRole('region', { name: 'The article has other words than this link.' });
    await expect(message).toBeVisible();
    await expect(passage(page).first()).toBeFocused();
    // What stands in the address alone is shown on demand, and as nobody's words.
    await expect(message.getByText('every issue')).toBeHidden();
    await message.getByText('The words in the link').click();
    await expect(message.getByText('every issue')).toBeVisible();
    await expect(message).toContainText('the newsroom did not');
    await message.getByRole('link', { name: 'Without the mark' }).click();
    await expect(passage(page)).toHaveCount(0);
    await expect(page).toHaveURL(article);
    expect(await axe(page)).toEqual([]);
  });

  test('says that the words are gone, and leads on', async ({ page }) => {
    await open(
      page,
      addressOf('The mayor opened a new library by the river last week.', 'a new library by the river'),
    );
    const heading = page.getByRole('heading', { name: 'The words of this link are not in the article.' });
    await expect(heading).toBeFocused();
    await expect(passage(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Read the article as it is now' }).click();
    await expect(page).toHaveURL(article);
    await expect(heading).toBeHidden();
  });

  for (const damaged of [
    '#passage=',
    '#passage=1..We-wi',
    '#passage=9..x',
    '#passage=%E0%A4%A',
    `#passage=1..${'~'.repeat(9_000)}`,
  ])
    test(`is not read when damaged, and the article is there: ${damaged.slice(0, 24)}`, async ({ page }) => {
      await open(page, `${article}${damaged}`);
      await expect(
        page.getByRole('heading', { name: 'The link to this passage cannot be read.' }),
      ).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
});

test.describe('an address that only the browser reads', () => {
  test('keeps its place when the page comes alive', async ({ page }) => {
    await page.goto(`${article}#:~:text=There%20is%20ample%20time`);
    await expect(quote(page, 'we-will-discuss-all-issues')).toBeInViewport();
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(0);
    await answering(page);
    await expect(passage(page)).toHaveCount(0);
    expect(await scrolled(page)).toBe(before);
    await expect(page.getByRole('region', { name: /link/u })).toHaveCount(0);
  });

  test('is helped when the words are no longer quite those', async ({ page }) => {
    await open(
      page,
      `${article}#:~:text=We%20will%20discuss%20every%20issue%20without%20any%20haste.%20There%20is%20ample%20time`,
    );
    await expect(
      page.getByRole('heading', { name: 'The article has other words than this link.' }),
    ).toBeVisible();
    await expect(passage(page).first()).toBeInViewport();
  });

  test('says so when there are no such words', async ({ page }) => {
    await open(page, `${article}#:~:text=a%20new%20library%20by%20the%20river`);
    await expect(
      page.getByRole('heading', { name: 'The words of this link are not in the article.' }),
    ).toBeVisible();
  });
});

test('inside the page a link to words moves there without loading it anew', async ({ page }) => {
  await open(page, article);
  await select(page, 'underscores their', 'interests');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await clipboard(page);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    link.slice(link.indexOf('#'), link.indexOf(':~:')),
  );
  await expect(passage(page).first()).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the browser finds the words of our links by itself', async ({ page }) => {
    await page.goto(`${article}#passage=1..x..y..z..0:~:text=There%20is%20ample%20time`);
    await expect(quote(page, 'we-will-discuss-all-issues')).toBeInViewport();
  });
});
