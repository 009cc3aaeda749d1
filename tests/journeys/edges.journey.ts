import type { Page } from '@playwright/test';
import { boxOf, card, note, open, quote } from './reader.ts';
import { expect, test } from './site.ts';

const lists = (page: Page) => page.getByRole('complementary', { name: 'Who and where' });
const index = (page: Page) => page.getByRole('navigation', { name: 'Quoted here, in order' });
const marks = (page: Page) => page.locator('mark[data-quotation]');
/** The text of a block as it was printed: without the notes that stand in it. */
const printed = (page: Page, block: string) =>
  page.locator(`#block-${block}`).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('[data-note]')) added.remove();
    return copy.textContent;
  });

test('an article without quotes has no index and no notes, and says so in lists', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/without-quotes`);
  await expect(index(page)).toHaveCount(0);
  await expect(page.locator('[data-note]')).toHaveCount(0);
  await expect(lists(page).getByRole('link', { name: 'Odalys Quill' })).toBeVisible();
  await page.keyboard.press('j');
  await page.goto(`${edge.url}/archive/2031/05`);
  await expect(page.getByRole('article').filter({ hasText: 'Harbour Clock' })).toContainText('Nobody quoted');
});

test('an article without people lists places and organizations alone', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/without-people`);
  await expect(lists(page).getByRole('heading', { name: 'People' })).toHaveCount(0);
  await expect(lists(page).getByRole('heading', { name: 'Places' })).toBeVisible();
  await expect(lists(page).getByRole('link', { name: 'Velm Harbour Office' })).toBeVisible();
  await expect(marks(page)).toHaveText('“White pages drown in white foam,”');
});

test('an article of one paragraph says what its source does not say', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/one-paragraph`);
  await expect(marks(page)).toHaveText('“The ferry is late,”');
  await expect(page.getByRole('article')).toContainText('Source not named');
  await expect(page.getByRole('article')).toContainText('date not given');
});

test('right-to-left words keep their own direction inside a left-to-right sentence', async ({
  page,
  edge,
}) => {
  await open(page, `${edge.url}/articles/right-to-left-quote`);
  const words = marks(page);
  await expect(words).toContainText('البحر لا ينسى من يعود إليه.');
  expect(await words.evaluate((e) => getComputedStyle(e).direction)).toBe('rtl');
  expect(await page.locator('#block-p1').evaluate((e) => getComputedStyle(e).direction)).toBe('ltr');
  expect(await page.locator('#block-p3').evaluate((e) => getComputedStyle(e).direction)).toBe('rtl');
  expect(await printed(page, 'p1')).toMatch(/wrote from the rock: “.+” Her letter took nine days\.$/u);
  await lists(page).getByRole('link', { name: 'ليلى القمرية' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ليلى القمرية' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'ليلى القمرية' })).toBeVisible();
});

test('a speaker below the threshold is nobody: on the note, the card, the lists, pages and data', async ({
  page,
  edge,
}) => {
  await open(page, `${edge.url}/articles/speaker-below-threshold`);
  const beside = note(page, 'these-scales-have-never-told');
  await expect(beside).toContainText('Speaker not identified');
  await beside.click();
  await expect(card(page)).toContainText('so nobody is named');
  await expect(card(page)).not.toContainText('Harrowgate');
  await expect(index(page)).not.toContainText('Harrowgate');
  await expect(page.getByRole('region', { name: 'Whose quoted words' })).toContainText('Not identified');
  const data = await page.request.get(`${edge.url}/data/articles/speaker-below-threshold.json`);
  expect((await data.json()).quotations[0].speaker).toBeUndefined();
  await page.goto(`${edge.url}/people/pim-harrowgate`);
  await expect(page.getByRole('heading', { level: 1, name: 'Pim Harrowgate' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
});

test('an unchecked speaker is named as matched by software', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/matched-by-software`);
  const beside = page.getByRole('button', {
    name: /^Odalys Quill\s*, Harbour master of Velm\s*, Matched by software/u,
  });
  await beside.click();
  await expect(card(page)).toContainText('Matched by software, not yet checked.');
});

test('a quote split by its attribution is one quote of two marks with one note', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/split-quote`);
  await expect(marks(page)).toHaveText(['“We tried B flat,”', '“and the seals sang along.”']);
  await expect(page.locator('[data-note]')).toHaveCount(1);
  await expect(page.locator('[id="quote-we-tried-b-flat-and"]')).toHaveCount(1);
  await marks(page).nth(1).click();
  await expect(card(page)).toContainText('Odalys Quill');
});

test('a quote over two paragraphs is marked in both and stands once in the index', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/quote-over-two-paragraphs`);
  await expect(marks(page)).toHaveText([
    '“The lamp went out at nine. We counted waves to keep awake.',
    '“At dawn there were four thousand and six, and one of them had a cat on it.”',
  ]);
  await expect(index(page).getByRole('link')).toHaveCount(1);
  await note(page, 'the-lamp-went-out-at').click();
  await card(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect(card(page).getByRole('button', { name: 'Copied with citation' })).toBeVisible();
  const [sentence] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(sentence).toBe(
    'Captain Bartholomew Wren told the court: “The lamp went out at nine. We counted waves to keep awake. “At dawn there were four thousand and six, and one of them had a cat on it.”',
  );
});

test('a mixed quote is marked and told as part of a sentence', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/mixed-quote`);
  await expect(marks(page)).toHaveText('“a spoon without a handle”');
  await expect(index(page)).toContainText('part of a sentence');
});

test('a term is marked, and is nobody’s statement', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/term`);
  await expect(page.locator('[data-quotation]')).toHaveText(['“Seven Silver Barrels”', '“herring barons”']);
  await expect(page.locator('[data-note]')).toHaveCount(0);
  await expect(index(page)).toHaveCount(0);
});

test('a quote inside a quote opens its own card, the words around it the outer one', async ({
  page,
  edge,
}) => {
  await open(page, `${edge.url}/articles/nested-quote`);
  expect(await printed(page, 'p1')).toContain('said, ‘That is not our island,’ and then he sat down,”');
  await expect(note(page, 'that-is-not-our-island')).toHaveText(
    'the admiral, not named, Checked by an editor: ',
  );
  await quote(page, 'that-is-not-our-island').click();
  await expect(card(page)).toHaveAccessibleName(/^the admiral, not named/u);
  await page.keyboard.press('Escape');
  await page.getByText('and then he sat down').click();
  await expect(card(page)).toBeVisible();
});

test('marks that overlap in part leave every letter in its place', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/overlapping-marks`);
  expect(await printed(page, 'p1')).toBe(
    'Odalys Quill warned that the wells belong to the Guild of Lower Velm Water Carriers. The guild agreed.',
  );
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((e) => e.id));
  expect(ids).toEqual([...new Set(ids)]);
  const guild = page.locator('#text [data-entity="organizations/guild-of-lower-velm-water-carriers"]');
  expect((await guild.allTextContents()).join('')).toBe('Guild of Lower Velm Water CarriersThe guild');
  await expect(quote(page, 'the-wells-belong-to-the')).toHaveCount(1);
});

test('twelve speakers: eight hues, then a neutral one, and every note names its speaker', async ({
  page,
  edge,
}) => {
  await open(page, `${edge.url}/articles/twelve-speakers`);
  await expect(page.locator('[data-note]')).toHaveCount(18);
  const hues = await page
    .locator('.note-name')
    .evaluateAll((all) => new Set(all.map((e) => getComputedStyle(e).color)).size);
  expect(hues).toBe(9);
  await expect(index(page).getByText('6 more')).toBeVisible();
});

test('what looks like HTML is shown as the text it is', async ({ page, edge }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page, `${edge.url}/articles/markup-in-text`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '<script>alert(1)</script> Found in the Harbour Log',
  );
  await expect(marks(page)).toHaveText(
    '“Type <script>alert(1)</script> and press </textarea> twice & wait.”',
  );
  await expect(page).toHaveTitle(/^<script>alert\(1\)<\/script> Found/u);
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
  await expect(page.locator('main img, main b, main i, main script')).toHaveCount(0);
  for (const path of [
    '/people',
    '/people/bobby-img-src-x-onerror-alert-2-tables',
    '/articles/markup-in-text/quotes/type-script-alert-1-script-and-press-textarea',
  ]) {
    await open(page, `${edge.url}${path}`);
    await expect(page.getByText('Bobby <img src=x onerror=alert(2)> Tables').first()).toBeVisible();
  }
  expect(alerts).toEqual([]);
});

test('very long names stay inside their columns', async ({ page, edge }) => {
  await page.goto(`${edge.url}/articles/long-names`);
  const text = await boxOf(page.locator('#text'));
  const beside = await boxOf(note(page, 'my-name-does-not-fit'));
  expect(beside.right).toBeLessThanOrEqual(text.x);
  expect(beside.x).toBeGreaterThanOrEqual(0);
  const parts = await page
    .locator('.note *, .index *, aside *')
    .evaluateAll((all) =>
      all
        .filter(
          (e) =>
            e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1 && getComputedStyle(e).display === 'block',
        )
        .map((e) => e.textContent),
    );
  expect(parts).toEqual([]);
});

test('headings, lists, turns and block quotes are what they are, with emphasis and links', async ({
  page,
  edge,
}) => {
  await page.goto(`${edge.url}/articles/many-kinds-of-blocks`);
  const text = page.locator('#text');
  await expect(text.getByRole('heading', { level: 2 })).toHaveText(['What you need', 'What was asked']);
  await expect(text.getByRole('listitem')).toHaveText(['a dry afternoon', 'a patient friend from Velm']);
  await expect(text.getByRole('blockquote')).toContainText('Fold toward the wind');
  await expect(text.locator('em').first()).toHaveText('slowly');
  await expect(text.locator('strong').first()).toHaveText('with her hands');
  await expect(text.getByRole('link', { name: 'on the harbour page' })).toHaveAttribute(
    'href',
    'https://velm.example/sails',
  );
  // A name is a link again where a new section begins.
  await expect(text.getByRole('link', { name: 'Velm' })).toHaveCount(2);
  await expect(note(page, 'must-it-be-dry')).toContainText('Ivo Tamsin');
});
