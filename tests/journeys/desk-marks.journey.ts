import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleDesk, type DeskFiles } from '../../src/cli/desk/bundleDesk.ts';
import { serveDesk } from '../../src/cli/desk/deskServer.ts';
import type { Article } from '../../src/model/article.ts';
import { deskArchive } from '../deskArchive.ts';
import { axe, test as base, expect } from './site.ts';

const missed = 'his-continued-support-for-moscow';

/** A desk on the summit article alone, of which one statement was not found. */
const test = base.extend<{ desk: { url: string; file: string } }, { files: DeskFiles }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern.
  files: [async ({}, use) => use(await bundleDesk()), { scope: 'worker' }],
  baseURL: ({ desk }, use) => use(desk.url),
  desk: async ({ files }, use) => {
    const archive = await deskArchive();
    const folder = join(archive, 'articles');
    let file = '';
    for (const name of await readdir(folder)) {
      if (name.startsWith('kim-jong-un')) file = join(folder, name);
      else await rm(join(folder, name));
    }
    const article = JSON.parse(await readFile(file, 'utf8')) as Article;
    article.quotations = article.quotations.filter(({ id }) => id !== missed);
    await writeFile(file, `${JSON.stringify(article, null, 1)}\n`);
    const { url, close } = await serveDesk({ archive, by: 'Edda', files });
    await use({ url, file });
    await close();
    await rm(archive, { recursive: true, force: true });
  },
});

const question = (page: Page) => page.getByRole('main').getByRole('region').first();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Mark a statement' });
const onDisk = async (file: string) =>
  (JSON.parse(await readFile(file, 'utf8')) as Article).quotations.find(({ id }) => id === missed);

async function times(page: Page, count: number, key: string) {
  for (let done = 0; done < count; done += 1) await page.keyboard.press(key);
}

/** Marks "his continued support for Moscow" as Kim's, with keys alone. */
async function markByKeys(page: Page) {
  await page.keyboard.press('m');
  await expect(dialog(page).getByRole('textbox', { name: /^Select the words/u })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Indirectly');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Home');
  await times(page, 'Indirectly alluding to the conflict in Ukraine, Kim affirmed '.length, 'ArrowRight');
  await times(page, 'his continued support for Moscow'.length, 'Shift+ArrowRight');
  await expect(dialog(page)).toContainText('“his continued support for Moscow”');
  await expect(dialog(page).getByRole('radio', { name: 'In the reporter’s words' })).toBeChecked();
  await times(page, 3, 'Tab');
  await expect(dialog(page).getByRole('radio', { name: 'The text does not say' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', { name: 'Kim Jong Un' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
}

test('a statement that was missed is marked by keys, is on disk, and is taken back to the byte, after a reload too', async ({
  page,
  desk,
}) => {
  await page.goto(desk.url);
  await expect(question(page)).toBeFocused();
  const asked = await question(page).locator('.in-question').first().textContent();
  const before = await readFile(desk.file, 'utf8');
  await markByKeys(page);
  await expect(page.getByRole('status')).toHaveText(/Marked: Kim Jong Un, in the reporter’s words/u);
  expect(await onDisk(desk.file)).toMatchObject({
    kind: 'indirect',
    segments: [{ block: 'p5', start: 61, end: 93 }],
    speaker: { entity: 'people/kim-jong-un', span: { block: 'p5', start: 48, end: 51 } },
    added: { by: 'Edda' },
    review: { state: 'confirmed', by: 'Edda' },
  });
  expect(await question(page).locator('.in-question').first().textContent()).toBe(asked);

  await page.keyboard.press('z');
  await expect(page.getByRole('status')).toHaveText(/Taken back/u);
  expect(await readFile(desk.file, 'utf8')).toBe(before);

  await markByKeys(page);
  await page.reload();
  await expect(question(page)).toBeFocused();
  expect(await onDisk(desk.file)).toBeDefined();
  await page.keyboard.press('z');
  await expect(page.getByRole('status')).toHaveText(/Taken back/u);
  expect(await readFile(desk.file, 'utf8')).toBe(before);
});

test('words selected with the mouse are what is marked, and a group needs no name', async ({
  page,
  desk,
}) => {
  await page.goto(desk.url);
  await expect(question(page)).toBeFocused();
  // A word twice clicked is selected.
  await question(page)
    .locator('[data-block]')
    .first()
    .dblclick({ position: { x: 90, y: 12 } });
  const words = await page.evaluate(() => document.getSelection()?.toString().trim());
  expect(words).toMatch(/\w/u);
  await page.keyboard.press('m');
  await expect(dialog(page)).toContainText(`“${words}”`);
  expect(await axe(page)).toEqual([]);
  // One looks something up in another window and comes back: what was chosen is still there.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(dialog(page)).toContainText(`“${words}”`);
  await dialog(page).getByLabel('Paragraph').selectOption('p8');
  const area = dialog(page).getByRole('textbox', { name: /^Select the words/u });
  await area.evaluate((element: HTMLTextAreaElement) => {
    const start = element.value.indexOf('it represents a chance');
    element.focus();
    element.setSelectionRange(start, element.value.indexOf('.', start));
  });
  await expect(dialog(page)).toContainText('“it represents a chance to evade UN sanctions');
  await dialog(page).getByRole('radio', { name: 'Somebody else…' }).check();
  await dialog(page)
    .getByRole('combobox', { name: /^Name, or what/u })
    .fill('observers');
  await dialog(page).getByRole('option', { name: 'observers a group' }).click();
  await dialog(page).getByRole('button', { name: 'Mark it' }).click();
  await expect(dialog(page)).toBeHidden();
  const { quotations } = JSON.parse(await readFile(desk.file, 'utf8')) as Article;
  expect(quotations.find((q) => q.id === 'it-represents-a-chance-to')?.speaker).toEqual({
    name: 'observers',
    form: 'description',
    type: 'group',
  });
});

test('words of a statement that is there, or no quote between marks, are refused in a line', async ({
  page,
  desk,
}) => {
  await page.goto(desk.url);
  await expect(question(page)).toBeFocused();
  const before = await readFile(desk.file, 'utf8');
  await page.keyboard.press('m');
  await dialog(page).getByLabel('Paragraph').selectOption('p7');
  const area = dialog(page).getByRole('textbox', { name: /^Select the words/u });
  const select = (words: string) =>
    area.evaluate((element: HTMLTextAreaElement, sought) => {
      const start = element.value.indexOf(sought);
      element.focus();
      element.setSelectionRange(start, start + sought.length);
    }, words);
  await select('There is ample time.');
  await dialog(page).getByRole('button', { name: 'Mark it' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('we-will-discuss-all-issues already');
  await select('potential military cooperation');
  await dialog(page).getByRole('radio', { name: 'Quoted', exact: true }).check();
  await dialog(page).getByRole('button', { name: 'Mark it' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('stand between quotation marks');
  expect(await readFile(desk.file, 'utf8')).toBe(before);
});
