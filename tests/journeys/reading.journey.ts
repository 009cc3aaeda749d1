import { article, boxOf, choose, firstLineOf, headline, mention, note, open, quote } from './reader.ts';
import { expect, test } from './site.ts';

const quoted = ['russia-is-currently-engaged-in', 'thats-why-were-here-the', 'we-will-discuss-all-issues'];

test('the article shows its headline, its publisher and what is not known of it', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  const head = page.getByRole('article').locator('header');
  await expect(head).toContainText('Rozana Spokesman');
  await expect(head).toContainText('date not given');
  await expect(head.getByRole('region', { name: 'Whose quoted words' })).toContainText(
    'Vladimir Putin 42 words',
  );
});

test('the index lists all statements in the order of the text', async ({ page }) => {
  await page.goto(article);
  const index = page.getByRole('navigation', { name: 'Quoted here, in order' });
  const links = index.getByRole('link');
  await expect(links).toHaveCount(10);
  const listed = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')?.split('/').at(-1)));
  const inText = await page.locator('[id^="quote-"]').evaluateAll((all) => all.map((e) => e.id.slice(6)));
  expect(listed).toEqual(inText);
});

test('the three quotes are marked, each under its own address', async ({ page }) => {
  await page.goto(article);
  const marks = page.locator('mark[data-quotation]');
  expect(await marks.evaluateAll((all) => all.map((m) => m.id))).toEqual(quoted.map((id) => `quote-${id}`));
  await expect(marks.last()).toHaveText(
    '“We will discuss all issues without any haste. There is ample time.”',
  );
});

test('a note stands beside the first line of each quote', async ({ page }) => {
  await page.goto(article);
  for (const id of quoted) {
    const line = await firstLineOf(quote(page, id));
    const beside = await boxOf(note(page, id));
    const { x } = await boxOf(page.locator('#text'));
    expect(Math.abs(beside.y - line.y), `${id}: heights`).toBeLessThan(line.bottom - line.y);
    expect(beside.right, `${id}: left of the text`).toBeLessThanOrEqual(x);
  }
  await expect(note(page, quoted[2] ?? '')).toHaveAccessibleName(
    /^Vladimir Putin\s*, Russian President\s*, Checked by an editor/u,
  );
});

test('names carry who they name, and the first of each leads to its page', async ({ page }) => {
  await page.goto(article);
  const kim = page.locator('#text [data-entity="people/kim-jong-un"]');
  expect(await kim.count()).toBeGreaterThan(9);
  await expect(page.locator('#text').getByRole('link', { name: 'Lim Soo-suk' })).toHaveAttribute(
    'href',
    '/people/lim-soo-suk',
  );
  await expect(mention(page, 'people/kim-jong-un', 1)).toHaveText('Kim Jong Un');
});

test('at 1440 pixels statements, text and lists stand side by side', async ({ page }) => {
  await page.goto(article);
  const index = await boxOf(page.getByRole('navigation', { name: 'Quoted here, in order' }));
  const text = await boxOf(page.locator('#text'));
  const lists = await boxOf(page.getByRole('complementary', { name: 'Who and where' }));
  expect(index.right).toBeLessThanOrEqual(text.x);
  expect(text.right).toBeLessThanOrEqual(lists.x);
});

test('at 1024 pixels the lists stay and the statements open from a button', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(article);
  const index = page.getByRole('navigation', { name: 'Quoted here, in order' });
  await expect(index).toBeHidden();
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  await page.getByRole('button', { name: '10 statements' }).click();
  await expect(index).toBeVisible();
});

test('at 390 pixels there is one column, and each quote carries its speaker itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await expect(page.getByRole('heading', { name: 'People' })).toBeHidden();
  for (const id of quoted) {
    const line = await firstLineOf(quote(page, id));
    const name = await boxOf(note(page, id));
    expect(name.bottom).toBeLessThanOrEqual(line.y + 4);
    expect(line.y - name.bottom).toBeLessThan(24);
  }
});

for (const size of ['Small', 'Normal', 'Large', 'Largest']) {
  test(`no two notes lie on each other: twelve speakers, text size ${size}`, async ({ page, edge }) => {
    await open(page, `${edge.url}/articles/twelve-speakers`);
    await choose(page, 'Text and reading', size);
    for (const width of [1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const boxes = await page.locator('.note, nav.index').evaluateAll((all) =>
        all.map((element) => {
          const { top, bottom, left, right } = element.getBoundingClientRect();
          return { what: element.textContent ?? '', top, bottom, left, right };
        }),
      );
      expect(boxes).toHaveLength(19);
      const overlaps = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right)
          .map((b) => `${a.what} / ${b.what}`),
      );
      expect(overlaps, `at ${width}`).toEqual([]);
    }
  });
}
