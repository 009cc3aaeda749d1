import type { Page } from '@playwright/test';
import { type FaultyServer, serveFaulty } from './faultyServer.ts';
import { article, full, headline } from './reader.ts';
import { expect } from './site.ts';
import { test as base } from './siteCopy.ts';
import { copies, kept } from './worker.ts';

/* A reader on a line and with a server of which 45 answers in 100 are wrong: failing, cut off, of another type, missing or
   ten seconds late. Whatever happens, there is something to read, it says what is wrong, and trying again gets there. That
   no page throws an error that nobody catches is looked at for every journey. */

const share = 0.45;
const seeds = full ? [1, 2, 3] : [2];

const test = base.extend<{ faulty: FaultyServer; seed: number; pages: boolean }>({
  seed: [1, { option: true }],
  pages: [false, { option: true }],
  faulty: async ({ copy, seed, pages }, use) => {
    const server = await serveFaulty(copy.directory, { seed, pages });
    await use(server);
    await server.close();
  },
});
test.setTimeout(180_000);

const stops = ['/people', article, '/people/vladimir-putin', '/', '/places/vostochny-cosmodrome', '/policy'];
const names: Record<string, string | RegExp> = {
  '/': /./u,
  '/people': 'People',
  '/policy': /attribute/u,
  '/people/vladimir-putin': 'Vladimir Putin',
  '/places/vostochny-cosmodrome': 'Vostochny Cosmodrome',
  [article]: headline,
};

/** What a reader sees of a page: its heading, or that it is on its way. Never nothing. */
const heading = (page: Page) => page.locator('main h1').first();

/** Waits for a page, and tries again as often as it offers to.
 *  @returns how often that was needed */
async function arrive(page: Page, address: string): Promise<number> {
  const title = page.getByRole('heading', { level: 1, name: names[address] ?? /./u });
  const retry = page.getByRole('main').getByRole('button', { name: 'Try again' });
  for (let tries = 0; ; tries += 1) {
    expect(tries, `${address} comes in the end`).toBeLessThan(15);
    // The loading shape has a heading too; the message has another, and the button.
    await expect(title.or(retry).first()).toBeVisible({ timeout: 60_000 });
    await expect(heading(page)).not.toBeEmpty();
    if (!(await retry.isVisible())) return tries;
    expect(((await page.getByRole('main').textContent()) ?? '').trim().length).toBeGreaterThan(40);
    await retry.click();
    await expect(heading(page)).toBeVisible();
  }
}

/** Reaches for a control, as often as a reader would while the page does not answer, and waits for it to come alive. */
async function reach(page: Page): Promise<void> {
  const isAlive = () =>
    page.evaluate(() =>
      Object.keys(document.querySelector('main h1') ?? {}).some((key) => key.startsWith('__reactFiber')),
    );
  for (let tries = 0; tries < 6 && !(await isAlive()); tries += 1) {
    await page.getByRole('banner').getByRole('button').first().dispatchEvent('pointerover');
    await page.waitForTimeout(700);
  }
}

/** Follows a link inside the page, made by the app's own router. */
async function follow(page: Page, address: string): Promise<void> {
  // Not those on a map, which are no HTML.
  const link = page.locator(`a[href="${address}"]:not(svg a)`);
  if ((await link.count()) > 0) await link.first().evaluate((a: HTMLAnchorElement) => a.click());
  else await page.goto(new URL(address, page.url()).href);
}

for (const seed of seeds) {
  test.describe(`on a first visit, seed ${seed}`, () => {
    test.use({ seed, pages: false });
    test('every page gets there', async ({ page, faulty }) => {
      faulty.share = share;
      await page.goto(faulty.url);
      for (const address of stops) {
        await reach(page);
        await follow(page, address);
        await arrive(page, address);
        await expect(page.getByRole('banner')).toBeVisible();
      }
      expect(faulty.faults).toBeGreaterThan(5);
    });
  });

  test.describe(`once the site is kept, seed ${seed}`, () => {
    test.use({ seed, pages: true, serviceWorkers: 'allow' });
    // The stalls alone take most of a minute.
    if (full)
      test('every page gets there, though pages fail too', async ({ page, faulty }) => {
        await page.goto(faulty.url);
        await kept(page);
        faulty.share = share;
        for (const address of stops) {
          await page.goto(faulty.url + address);
          await arrive(page, address);
          await follow(page, '/people');
          await arrive(page, '/people');
        }
        expect(faulty.faults).toBeGreaterThan(5);
      });
  });
}

test.describe('while the worker is put in place', () => {
  test.use({ seed: 3, pages: false, serviceWorkers: 'allow' });
  if (full)
    test('a shell that comes in pieces is whole in the end, or none', async ({ page, context, faulty }) => {
      faulty.share = share;
      const hasShell = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active != null);
      await expect
        .poll(
          async () => {
            await page.goto(faulty.url + article);
            await page.waitForTimeout(4_000);
            return hasShell();
          },
          { timeout: 150_000 },
        )
        .toBe(true);
      await kept(page);
      await expect
        .poll(async () => (await copies(page)).some((path) => path.includes('/articles/')))
        .toBe(true);
      await context.setOffline(true);
      await page.goto(faulty.url + article);
      await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible({ timeout: 20_000 });
    });
});
