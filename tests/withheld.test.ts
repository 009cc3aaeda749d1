import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../src/app/render.tsx';
import { answerOld } from '../src/archive/answerOld.ts';
import { deriveArchive } from '../src/archive/deriveArchive.ts';
import { siteFeeds } from '../src/archive/feeds/siteFeeds.ts';
import { quoteTables } from '../src/cli/quotes/quoteTables.ts';
import { readArchive } from '../src/cli/readArchive.ts';
import { readPolicy } from '../src/cli/readPolicy.ts';
import { siteData } from '../src/cli/siteData.ts';
import { sitePages } from '../src/cli/sitePages.ts';
import { paths } from '../src/model/paths.ts';

/* The whole site of the odd archive, every page, data file and feed, searched as somebody would who wants to find what
   was taken out. */

const { info, articles, decisions, addresses } = await readArchive(
  resolve(import.meta.dirname, 'archives/edge'),
);
const archive = deriveArchive(articles, info, undefined, decisions);
const policy = await readPolicy();
const old = answerOld(archive, addresses);

const files = new Map<string, string>();
for (const [path, value] of siteData(archive, policy, old)) files.set(path, JSON.stringify(value));
for (const { path, state } of sitePages(archive, policy, old)) {
  const { head, body } = await renderPage(path, state, '/');
  files.set(`${path}.html`, `${head}${body}${JSON.stringify(state)}`);
}

for (const file of archive.quotes.files())
  for (const [path, text] of quoteTables(file)) files.set(path, text);

const listed = new Set(archive.articles.map(({ article }) => paths.article(article.id)));
for (const [path, text] of siteFeeds(archive, listed, Date.parse('2031-05-05'))) files.set(path, text);

/** The files that have a text in them, whatever its capitals and whatever stands between its words. */
function filesWith(text: string): string[] {
  const fold = (words: string) => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return [...files].filter(([, content]) => fold(content).includes(fold(text))).map(([path]) => path);
}

/** Every run of four words. */
function runsOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
}

const page = (path: string) => files.get(`${path}.html`) ?? '';

it('searches what is there: words that nobody withheld are found', () =>
  expect(filesWith('we shall count the boats').length).toBeGreaterThan(4));

describe('a withheld quote', () => {
  const words = 'The lamp was never lit on the night of the storm';

  it.each(runsOf(words))('leaves nothing of “%s” in any page or data file', (run) =>
    expect(filesWith(run)).toEqual([]),
  );

  it.each(['Oldacre', 'keeper of the lamp', 'the lamp was out on'])(
    'leaves no “%s”: who said it, and how it was worded before',
    (trace) => expect(filesWith(trace)).toEqual([]),
  );

  it.each(['the-lamp-was-never-lit', 'the-lamp-was-out-on'])(
    'still answers at /…/%s, with when and why, and not in search engines',
    (id) => {
      const html = page(`/articles/withheld-quote/quotes/${id}`);
      expect(html).toContain('9 May 2031');
      expect(html).toContain('Taken out at the request of the person who was quoted, for her safety.');
      expect(html).toContain('<title>A quote was withheld, in: Council of Velm Counts Its Boats');
      expect(html).toContain('<meta name="robots" content="noindex"/>');
    },
  );

  it('is not counted', () => {
    const story = archive.browsing.storyOf('withheld-quote');
    expect(story).toMatchObject({ quoted: 1, reported: 0 });
    expect(archive.browsing.lists.people.map((item) => item.id)).not.toContain('people/marthe-oldacre');
  });
});

describe('a withheld article', () => {
  it.each(['Ferryman Names the Boy', 'small boy in a yellow', 'Bartolo Fenn', 'Seals Elect a Mayor'])(
    'leaves no “%s” anywhere',
    (trace) => expect(filesWith(trace)).toEqual([]),
  );

  it.each([
    [
      '/articles/withheld-article',
      'This article was withheld',
      '10 May 2031',
      'A child could be recognized.',
    ],
    ['/articles/withheld-article/quotes/i-saw-a-small-boy', 'This article was withheld', '10 May 2031', ''],
    ['/articles/withdrawn-article', 'This article was withdrawn', '8 May 2031', 'The report was made up'],
  ])('%s says what happened, when and why, and not to search engines', (path, title, date, note) => {
    const html = page(path);
    for (const part of [`>${title}</h1>`, date, note, '<meta name="robots" content="noindex"/>'])
      expect(html).toContain(part);
  });
});

describe('a corrected quote', () => {
  it('is nowhere said to be by the one who was wrongly named', () =>
    expect(filesWith('Corin Wade')).toEqual([]));

  it('is in the log, with who is named now', () => {
    const html = page('/corrections');
    expect(html).toContain('It had been attributed to another person.');
    expect(html).toContain('We had taken the one who asked for the one who answered.');
  });
});

it('the address of somebody who was merged leads on without script', () => {
  const html = page('/people/bell-warden');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/people/odalys-quill"/>');
  expect(html).toContain('<link rel="canonical" href="https://velm.example/people/odalys-quill"/>');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(files.has('/people/odalys-quill.html')).toBe(true);
});
