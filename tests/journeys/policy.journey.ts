import { createServer } from 'node:http';
import type { BrowserContext } from '@playwright/test';
import { embedPolicy, framedBy } from '../../src/cli/contentPolicy.ts';
import { listen } from '../../src/cli/serve.ts';
import { embedCss } from '../../src/cli/share/embedHtml.ts';

import { paths } from '../../src/model/paths.ts';
import { quotes as changedQuotes } from '../versions/texts.ts';
import {
  article,
  card,
  choose,
  full,
  haste,
  hasteAddress,
  note,
  open,
  pageKinds,
  quote,
  summit,
} from './reader.ts';
import { expect, isRefusal, test } from './site.ts';

/* What browsers refuse to load and run on our pages: nothing of ours, and everything else. Every other journey fails on a refusal
   too; here the pages say so themselves, and are tried. */

/** Notes what the policy of each page stopped, as the browser tells the page. */
async function refusalsIn(context: BrowserContext): Promise<string[]> {
  const refusals: string[] = [];
  await context.exposeBinding('refused', (_, line: string) => void refusals.push(line));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { refused: (line: string) => void }).refused(
        `${location.pathname}: ${violatedDirective} stopped ${blockedURI} ${sample}`,
      );
    });
  });
  return refusals;
}

// Every journey fails on a refusal: the default run asks a few pages for more than that.
const asked = Object.entries(pageKinds).filter(
  ([name]) => full || ['front', 'quote', 'person', 'missing'].includes(name),
);
for (const [name, address] of asked) {
  test(`the policy comes with the page and stands in it, and stops nothing of ours: ${name}`, async ({
    page,
    context,
  }) => {
    const refusals = await refusalsIn(context);
    const response = await open(page, address);
    const sent = response?.headers()['content-security-policy'] ?? '';
    expect(sent).toContain("default-src 'none'");
    expect(sent).toContain("require-trusted-types-for 'script'");
    expect(sent).not.toContain("'unsafe");
    // A page keeps its policy where the host sends none.
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', sent);
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.styleSheets.length)),
    ).toBeGreaterThan(0);
    expect(response?.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(refusals).toEqual([]);
  });
}

test('nothing that a reader does is stopped', async ({ page, context }) => {
  const refusals = await refusalsIn(context);
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await open(page, article);
  await choose(page, 'Theme', 'Dark');
  await choose(page, 'Text and reading', 'Large');
  await note(page, haste).click();
  await card(page).getByRole('button', { name: 'Copy link to this quote' }).click();
  await card(page).getByRole('button', { name: 'Copy with citation' }).click();
  await card(page)
    .getByRole('link', { name: /^Only / })
    .click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const key of ['j', 'n', 'k', 'p', 't', 'c']) await page.keyboard.press(key);
  // From page to page within the app, which keeps the policy of its first.
  await page
    .getByRole('complementary', { name: 'Who and where' })
    .getByRole('link', { name: 'Vladimir Putin' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Corrections' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(quote(page, haste)).toBeVisible();
  expect([refusals, problems]).toEqual([[], []]);
});

test('neither is anything on pages of what was changed, moved or selected', async ({
  page,
  context,
  changed,
}) => {
  const refusals = await refusalsIn(context);
  const story = 'orrow-argues-over-its-tide-gates';
  const id = (name: keyof typeof changedQuotes) => paths.quotation(story, changedQuotes[name]);
  for (const address of [
    id('reworded'),
    id('removed'),
    paths.history(story),
    '/articles/pumps-run-day-and-night',
    '/corrections',
  ])
    await open(page, `${changed.url}${address}`);
  await open(page, `${changed.url}${paths.article(story)}`);
  await page.locator('#text p').first().selectText();
  await page.mouse.up();
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await page.getByRole('toolbar').getByRole('button').first().click();
  expect(refusals).toEqual([]);
});

/** What somebody would try who had got into a page, and which part of the policy stops it. Each runs in the page. */
const attempts: [what: string, attempt: () => unknown, stoppedBy: string][] = [
  ['markup put in as text', () => add('div', { innerHTML: '<img src=x>' }), 'require-trusted-types-for'],
  ['a script put in', () => add('script', { src: 'data:text/javascript,1' }), 'require-trusted-types-for'],
  [
    'a handler',
    () => document.body.setAttribute('onclick', 'globalThis.ran = true'),
    'require-trusted-types-for',
  ],
  [
    'an address that runs',
    () => add('a', { href: 'javascript:globalThis.ran=true' }).click(),
    'script-src-elem',
  ],
  ['a picture from elsewhere', () => add('img', { src: 'https://elsewhere.example/p.png' }), 'img-src'],
  ['a question to elsewhere', () => fetch('https://elsewhere.example/').catch(() => {}), 'connect-src'],
  [
    'a sheet from elsewhere',
    () => add('link', { rel: 'stylesheet', href: 'https://elsewhere.example/' }),
    'style-src-elem',
  ],
  ['a style in the page', () => add('style', { textContent: 'a{}' }), 'style-src-elem'],
  ['a frame', () => add('iframe', { src: 'https://elsewhere.example/' }), 'frame-src'],
  ['another base for all links', () => add('base', { href: 'https://elsewhere.example/' }), 'base-uri'],
  [
    'a form to elsewhere',
    () => add('form', { action: 'https://elsewhere.example/' }).requestSubmit(),
    'form-action',
  ],
  ['a policy of its own', () => trustedTypes.createPolicy('mine', {}), 'trusted-types'],
];

/** Defined in the page. */
declare function add<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: object,
): HTMLElementTagNameMap[Tag];
declare const trustedTypes: { createPolicy: (name: string, rules: object) => unknown };

test.describe('what got into a page all the same', () => {
  test.use({ mayBeRefused: true });
  for (const [what, attempt, stoppedBy] of attempts.filter((_, index) => full || index % 3 === 0)) {
    test(`${what} is stopped`, async ({ page, context }) => {
      const refusals = await refusalsIn(context);
      // The browser tells of requests that the policy stopped as well: as failed for that reason.
      const elsewhere: string[] = [];
      page.on('requestfinished', (request) => elsewhere.push(`sent ${request.url()}`));
      page.on('requestfailed', (request) =>
        elsewhere.push(`${request.failure()?.errorText} ${request.url()}`),
      );
      await page.goto(article);
      await page.evaluate(() => {
        const add = (tag: string, properties: object) => {
          const element = document.createElement(tag);
          document.body.append(element);
          return Object.assign(element, properties);
        };
        Object.assign(globalThis, { add });
      });
      await page.evaluate(attempt).catch(() => {}); // Some throw, as they should.
      await expect.poll(() => refusals.join()).toContain(stoppedBy);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
      for (const line of elsewhere.filter((told) => told.includes('elsewhere')))
        expect(line).toMatch(/^csp /u);
    });
  }

  test('the journeys would see it: the console tells of a refusal', async ({ page }) => {
    const told = page.waitForEvent('console', (message) => isRefusal(message.text()));
    await page.goto(article);
    await page.evaluate(() =>
      document.head.append(document.createElement('style').appendChild(new Text('a{}')).parentNode ?? ''),
    );
    await told;
  });

  test('an embed stands in a frame of another site with its own style, and no page of ours does', async ({
    page,
    site,
  }) => {
    const embed = paths.embed(summit, haste);
    const response = await page.goto(embed);
    const sent = (response?.headers()['content-security-policy'] ?? '').split(', ');
    expect(sent.at(-1)).toBe(framedBy(embedPolicy(embedCss), '*'));
    expect(response?.headers()['x-frame-options']).toBeUndefined();
    // Another site on this machine: it shows in a frame what its query names.
    const other = createServer((request, answer) => {
      const asked = new URL(request.url ?? '/', site.url).searchParams.get('show') ?? '';
      answer.writeHead(200, { 'Content-Type': 'text/html' });
      answer.end(`<!doctype html><iframe src="${site.url}${asked}" width="600" height="300"></iframe>`);
    });
    const port = await listen(other, 0);
    const frame = (address: string) =>
      page.goto(`http://localhost:${port}/?show=${encodeURIComponent(address)}`);
    const inside = page.frameLocator('iframe');
    await frame(embed);
    await expect(inside.getByRole('figure')).toBeVisible();
    expect(await inside.locator('figure').evaluate((figure) => getComputedStyle(figure).borderRadius)).toBe(
      '10px',
    );
    await frame(hasteAddress);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/u);
    await expect(inside.getByRole('heading')).toHaveCount(0);
    other.close();
    other.closeAllConnections();
  });
});
