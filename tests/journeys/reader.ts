import type { Locator, Page, Response } from '@playwright/test';
import { paths } from '../../src/model/paths.ts';
import { expect } from './site.ts';

/* What a reader does on many pages. */

export const summit = 'kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal';
export const headline =
  'Kim Jong Un Pledges Full Support to Putin During Summit Amid Concerns of Weapons Deal';
export const article = paths.article(summit);
/** Putin's last quote; no name stands in it. */
export const haste = 'we-will-discuss-all-issues';
export const hasteAddress = paths.quotation(summit, haste);

/** One address of every kind of page. */
export const pageKinds = {
  front: paths.front,
  article,
  quote: hasteAddress,
  person: paths.entity('people/vladimir-putin'),
  place: paths.entity('places/vostochny-cosmodrome'),
  organization: paths.entity('organizations/un'),
  people: paths.people,
  places: paths.places,
  organizations: paths.organizations,
  archive: paths.archive,
  section: paths.section('news'),
  counts: paths.counts,
  corrections: paths.corrections,
  policy: paths.policy,
  search: paths.search,
  quotes: paths.quotes,
  missing: '/nothing/here',
} as const;

/** Everything the default run leaves to `npm run test:full`. */
export const full = Boolean(process.env.VERBATIM_FULL);

export const quote = (page: Page, id: string) => page.locator(`[id="quote-${id}"]`);
/** The button beside a quote, or the ring before a statement. */
export const note = (page: Page, id: string) => page.locator(`[data-note="${id}"]`);
export const card = (page: Page) => page.getByRole('dialog', { name: 'who said it' });
export const mention = (page: Page, entity: string, number: number) =>
  page.locator(`[id="${entity.replace('/', '-')}-${number}"]`);

/** Opens an address and waits until the page answers to its reader. */
export async function open(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await answering(page);
  return response;
}

/** Reaches for a control of the header, wherever the page is scrolled to, and waits until React has taken the page
 *  over: a page that nobody reaches for stays as it was sent. */
export async function answering(page: Page): Promise<void> {
  await page.locator('header button').first().dispatchEvent('pointerover');
  const taken = () =>
    Object.keys(document.querySelector('main h1') ?? {}).some((key) => key.startsWith('__reactFiber'));
  await expect.poll(() => page.evaluate(taken), { message: 'the page is taken over' }).toBe(true);
  // Effects, where keys and clicks are listened to, run after the frame that took the page over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Opens one of the menus of the header and takes a choice in it. */
export async function choose(page: Page, menu: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('group', { name: menu, exact: true }).getByText(choice, { exact: true }).click();
  await page.keyboard.press('Escape');
}

/** The box of something that is on the page. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It has no box: it is not shown.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** The first line of a passage: a quote over several lines has a box as wide as the text. */
export async function firstLineOf(locator: Locator) {
  return locator.evaluate((element) => {
    const { x, y, right, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x, y, right, bottom };
  });
}

export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
export const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
/** What a screen reader was told last. */
export const announced = (page: Page) => page.getByRole('status').filter({ hasText: /./u }).last();

/** Whether something stands in the upper half of the window. */
export async function expectInUpperHalf(page: Page, locator: Locator): Promise<void> {
  await expect(locator).toBeInViewport();
  await expect.poll(async () => (await firstLineOf(locator)).y).toBeGreaterThanOrEqual(0);
  const half = await page.evaluate(() => window.innerHeight / 2);
  expect((await firstLineOf(locator)).y).toBeLessThan(half);
}

/** How far things moved by themselves while the page came: the sum of its layout shifts. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    await page.waitForTimeout(500);
    return page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
  };
}
