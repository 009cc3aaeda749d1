import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleDesk } from '../../src/cli/desk/bundleDesk.ts';
import { serveDesk } from '../../src/cli/desk/deskServer.ts';
import { headersFile, readHeaders } from '../../src/cli/hostHeaders.ts';
import { paths } from '../../src/model/paths.ts';
import { plainName } from '../../src/model/plainText.ts';
import { makeHostileArchive } from '../hostile/makeArchive.ts';
import { payloads } from '../hostile/payloads.ts';
import { hostileArticle } from '../hostile/texts.ts';
import { card, full, note, open, quote } from './reader.ts';
import { expect, test } from './site.ts';

/* A site made of texts that try to be more than text, some put there as they are, some through ingest. */

/** What must never happen: a dialog, or a request to anybody but the site. */
function watch(page: Page, url: string): string[] {
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url) happened.push(`request: ${request.url()}`);
  });
  return happened;
}

/** Texts whose marks of direction reach words after them that somebody else wrote: each with what it turns. */
const turned = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!/[\u202a-\u202e\u2066-\u2069]/u.test(node.textContent ?? '')) continue;
      let box = node.parentElement;
      while (
        box &&
        getComputedStyle(box).display === 'inline' &&
        !/isolate|plain/u.test(getComputedStyle(box).unicodeBidi)
      )
        box = box.parentElement;
      // In its own paragraph a text may do what it likes.
      if (!box?.lastChild || box.matches('script, style, [id^="block-"], blockquote, [dir="auto"]')) continue;
      const range = document.createRange();
      range.setStartAfter(node);
      range.setEndAfter(box.lastChild);
      if (/[\p{L}\p{N}]/u.test(range.toString())) found.push(`${node.textContent} → ${range.toString()}`);
    }
    return found;
  });

/** Every file of the site with one of these endings. */
async function filesOf(folder: string, ending: RegExp): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// Each article has nearly all of the texts, every time in other places; the pages of all are read below.
for (const [start, what] of [...payloads.keys()].entries()) {
  if (start % 4 !== 0 && !full) continue;
  test(`${what} stays text, wherever it stands in an article`, async ({ page, hostile: { url } }) => {
    const { id, entities, headline } = hostileArticle(start);
    const happened = watch(page, url);
    const name = plainName(entities[0]?.name ?? '').toWellFormed();
    await open(page, `${url}${paths.quotation(id, 'constructor')}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Case ${start}: `);
    // HTML knows neither NUL nor a line end of two signs; everything else is there.
    const shown = headline.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n');
    expect((await page.getByRole('heading', { level: 1 }).textContent())?.length).toBe(shown.length);
    await expect(quote(page, 'constructor')).toBeVisible();
    await note(page, 'constructor').click();
    await expect(card(page)).toContainText(name.slice(0, 20).trim());
    await card(page).getByRole('button', { name: 'Copy with citation' }).click();
    expect(await turned(page)).toEqual([]);
    for (const address of [paths.history(id), paths.quotation(id, 'gone'), paths.quotation(id, 'held')]) {
      await page.goto(`${url}${address}`);
      expect(await turned(page)).toEqual([]);
    }
    await open(page, `${url}${paths.entity(`people/someone-${start}`)}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ada');
    expect(await turned(page)).toEqual([]);
    await page.goto(`${url}/embed${paths.quotation(id, 'constructor')}`);
    await expect(page.getByRole('figure')).toContainText('Checked by an editor');
    expect(await turned(page)).toEqual([]);
    expect(happened).toEqual([]);
  });
}

test('articles that came through ingest, the front, lists and old addresses stay text as well', async ({
  page,
  hostile: { url, folder },
}) => {
  test.setTimeout(90_000);
  const happened = watch(page, url);
  const articles = (await readdir(join(folder, 'articles')))
    .filter((name) => name.endsWith('.html') && !name.startsWith('hostile-'))
    .map((name) => `/articles/${name.slice(0, -5)}`);
  expect(articles.length).toBeGreaterThanOrEqual(8);
  const others = [
    paths.front,
    paths.people,
    paths.places,
    paths.organizations,
    paths.corrections,
    '/people/constructor',
  ];
  for (const address of [
    ...others,
    ...articles,
    '/articles/tostring/quotes/constructor',
    '/articles/hostile-0/quotes/valueof',
  ]) {
    await open(page, `${url}${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await turned(page), address).toEqual([]);
  }
  expect(happened).toEqual([]);
});

test('pages hold no markup but ours', async ({ page, hostile: { folder } }) => {
  test.setTimeout(120_000);
  const files = await filesOf(folder, /\.html$/u);
  expect(files.length).toBeGreaterThan(600);
  for (const file of files) {
    const html = await readFile(file, 'utf8');
    expect(await page.evaluate(foreignMarkup, html), file).toEqual([]);
  }
});

/** What a browser finds in a page that we would never write. Runs in the browser, on a page without a policy. */
function foreignMarkup(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found: string[] = [];
  const inline: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^srcset$|^formaction$|^background$|^ping$/u.test(name))
        found.push(`${tag} ${name}`);
      const isAddress = ['href', 'src', 'action', 'cite', 'xlink:href'].includes(name);
      if (isAddress && !/^(?:https?:|mailto:|[/#?.]|$)/u.test(value))
        found.push(`${tag} ${name}=${value.slice(0, 60)}`);
      if (isAddress && tag !== 'a' && name !== 'cite' && !/^(?:\/(?!\/)|#)/u.test(value)) {
        const rel = element.getAttribute('rel');
        if (rel !== 'canonical' && rel !== 'alternate') found.push(`${tag} fetches ${value.slice(0, 60)}`);
      }
    }
    // The forms of ours ask our own search, and the list of all quotes.
    if (tag === 'form' && element.getAttribute('role') === 'search') {
      const action = element.getAttribute('action');
      if (action === null || action === '/quotes') continue;
    }
    if (
      /^(?:iframe|object|embed|base|form|math|frame|applet|noscript|template|textarea|audio|video|img)$/u.test(
        tag,
      )
    )
      found.push(tag);
    // An old address leads on, on this site alone.
    const refresh = tag === 'meta' && /refresh/iu.test(element.getAttribute('http-equiv') ?? '');
    if (refresh && !/^\d+; ?url=\/[^/]/u.test(element.getAttribute('content') ?? ''))
      found.push('meta refresh');
    if (tag === 'style') inline.push('style');
    if (tag !== 'script') continue;
    const type = element.getAttribute('type');
    if (type === null || type === 'module') inline.push(element.hasAttribute('src') ? 'module' : 'script');
    else if (/json$/u.test(type)) JSON.parse(element.textContent ?? '');
    else found.push(`script ${type}`);
  }
  const isEmbed = document.getElementById('root') === null;
  const wanted = isEmbed ? ['style'] : ['script', 'style'];
  if (inline.filter((name) => name !== 'module').join() !== wanted.join())
    found.push(`inline: ${inline.join()}`);
  return found;
}

test('feeds and sitemaps are well-formed, and say in them what the articles say', async ({
  page,
  hostile: { folder },
}) => {
  const files = await filesOf(folder, /\.(?:rss|atom|xml|svg)$/u);
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const read = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      return {
        error: document.querySelector('parsererror')?.textContent ?? undefined,
        links: [...document.querySelectorAll('link, loc, guid, id')].map(
          (e) => e.getAttribute('href') ?? e.textContent ?? '',
        ),
      };
    }, text);
    expect(read.error, file).toBeUndefined();
    for (const link of read.links) expect(link, file).toMatch(/^https:\/\/velm\.example(?:\/|$)/u);
  }
});

test('addresses that try to be more than addresses lead to nothing', async ({ page, hostile: { url } }) => {
  const happened = watch(page, url);
  for (const address of [
    '/articles/"><script>alert(1)</script>',
    '/people/javascript:alert(1)',
    '/%3Cimg%20src=x%20onerror=alert(1)%3E',
    '/articles/hostile-0/quotes/"><img src=x onerror=alert(1)>',
    '/articles/hostile-0?speaker="><img src=x onerror=alert(1)>',
    '/articles/hostile-0?speaker=__proto__',
    '/articles/hostile-0#passage=<script>alert(1)</script>',
    '/articles/hostile-0#:~:text=<script>',
    '/articles/__proto__',
    '/people/constructor/prototype',
    '//elsewhere.example/articles',
  ]) {
    await open(page, `${url}${address}`);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  }
  expect(happened).toEqual([]);
});

test('the desk shows it as text too', async ({ page }) => {
  const archive = await mkdtemp(join(tmpdir(), 'verbatim-hostile-desk-'));
  await makeHostileArchive(archive);
  const desk = await serveDesk({ archive, by: 'Edda', files: await bundleDesk() });
  const happened = watch(page, new URL(desk.url).origin);
  await page.goto(desk.url);
  for (const key of ['j', 'j', 'a', 'Escape', 'y', 'y', 'z']) {
    await expect(page.getByRole('main').getByRole('region').first()).toBeVisible();
    await page.keyboard.press(key);
  }
  await page.getByRole('link', { name: 'Names' }).click();
  await expect(page.getByRole('main')).toContainText('Ada');
  expect(happened).toEqual([]);
  await desk.close();
  await rm(archive, { recursive: true, force: true, maxRetries: 5 });
});

test('data, cards and headers read back', async ({ page, hostile: { folder } }) => {
  for (const file of await filesOf(folder, /\.json$/u)) {
    const data = JSON.parse(await readFile(file, 'utf8'));
    // Where a quote is gone nothing is pasted.
    if (data.type !== 'rich') continue;
    // What other sites paste into their pages is one frame of ours.
    const pasted = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return [...body.querySelectorAll('*')].map(
        (e) => `${e.localName} ${e.getAttribute('src')} ${e.getAttributeNames()}`,
      );
    }, data.html);
    expect(pasted, file).toEqual([
      expect.stringMatching(
        /^iframe https:\/\/velm\.example\/embed\/\S+ src,title,width,height,style,loading$/u,
      ),
    ]);
  }
  const cards = await filesOf(join(folder, 'cards'), /\.png$/u);
  expect(cards.length).toBeGreaterThan(payloads.size);
  for (const file of cards) {
    const png = await readFile(file);
    expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    if (!file.includes('hostile-')) continue;
    const width = await page.evaluate(
      async (address) => {
        const picture = Object.assign(new Image(), { src: address });
        await picture.decode();
        return picture.naturalWidth;
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    expect(width, file).toBe(1200);
  }
  const headers = await readFile(join(folder, headersFile), 'utf8');
  expect(headers).not.toMatch(/alert|elsewhere|'unsafe/u);
  for (const { pattern } of readHeaders(headers)) expect(pattern).toMatch(/^\/[a-z]*(?:\/\*)?$|^\/\*$/u);
});
