import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../model/result.ts';
import { readHtml } from './readHtml.ts';

const page = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../tests/ingest', name), 'utf8');
function read(text: string, address?: string) {
  const result = readHtml({ text, notes: [] }, address);
  if (!result.ok) throw new Error(describeFailure(result.error));
  return result.value;
}
const why = (text: string) => {
  const result = readHtml({ text, notes: [] }, undefined);
  return result.ok ? 'read' : describeFailure(result.error);
};
const prose =
  '<p>The swing bridge over the harbour will open to all traffic on 6 May, the council said on Tuesday, three years after a ship struck it.</p><p>“We have waited long enough,” said Marta Quill, who leads the committee for transport. “Now it is done.”</p>';
const simple = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body><article><h1>Bridge to reopen</h1>${body}${prose}</article></body></html>`;

describe('a web page', () => {
  const article = read(page('page-with-json-ld.html'));

  it('takes headline, authors, dates, publisher, licence and sections from its JSON-LD', () => {
    expect(article).toMatchObject({
      headline: 'Harbour bridge to reopen after three years, council says & engineers agree',
      byline: 'Ines Okafor and Tom Lindqvist',
      datePublished: '2024-03-05T08:30:00+01:00',
      dateModified: '2024-03-05T11:00:00+01:00',
      source: { name: 'The Port Gazette', url: 'https://gazette.example/news/harbour-bridge' },
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/' },
      sections: ['News', 'Transport'],
      language: 'en-GB',
      dateline: 'PORT ELDER',
      notes: [],
    });
  });

  it('reads the words of the article and leaves out those of the site', () => {
    expect(article.blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      'caption: The swing bridge in February.',
      'paragraph: The swing bridge over the harbour will open to all traffic on 6 May, the council said on Tuesday, three years after a freighter struck its northern pier.',
      'paragraph: “We have waited long enough,” said Marta Quill, who leads the council’s transport committee. “The last bolt is installed.”',
      'paragraph: Engineers had said in a report published last year that the pier needed a new foundation. “Nobody wanted to hear it then,” said Olaf Brandt, who wrote it.',
      'heading: Ferries stay',
      'paragraph: The two ferries that replaced the bridge will run until the end of June, according to the port authority, which had asked for more money.',
      'blockquote: The islanders got used to the boats, and the boats got used to us.',
      'listItem: Cars pay two crowns.',
      'listItem: Cyclists cross for free.',
      'paragraph: The council expects 9,000 cars a day. Ms Quill said that the toll, first proposed in 2019, was “off the table”.',
    ]);
  });

  it('marks emphasis, strong words and links, and drops addresses that run scripts', () => {
    const marks = article.blocks.flatMap(({ text, marks = [] }) =>
      marks.map(({ type, start, end, href }) => [type, text.slice(start, end), href]),
    );
    expect(marks).toEqual([
      ['emphasis', 'all', undefined],
      ['strong', 'long enough', undefined],
      ['link', 'report published last year', 'https://gazette.example/reports/pier?ref=1'],
    ]);
  });

  it('keeps the picture with its caption and credit', () => {
    expect(article.images).toEqual([
      {
        url: 'https://gazette.example/pictures/bridge.jpg',
        alt: 'A swing bridge over a harbour',
        caption: 'The swing bridge in February.',
        credit: 'Ana Roy/Gazette',
        width: 1200,
        height: 800,
      },
    ]);
  });

  it('reads a page that a browser saved: its address from the comment, paragraphs from line breaks', () => {
    const saved = read(page('page-saved-by-a-browser.html'));
    expect(saved).toMatchObject({
      headline: 'Villagers dig their own well',
      byline: 'Rosa Amin',
      datePublished: '2023-11-12',
      source: { name: 'The Valley Courier', url: 'https://courier.example/2023/11/well-water.html' },
      rights: { notice: '© The Valley Courier 2023' },
    });
    expect(saved.blocks).toHaveLength(4);
  });

  it('says what a page without an article is', () => {
    expect(why(page('page-not-found.html'))).toMatch(/^the page has no article: it is an error page/);
    expect(why(page('page-that-lists-articles.html'))).toBe(
      'the page has no article: it lists links to others',
    );
    expect(why('<html><body><h1>Video</h1><p>Watch it here.</p></body></html>')).toMatch(
      /^the page has no article/,
    );
  });

  it('takes from meta elements what no JSON-LD says', () => {
    const head =
      '<title>Bridge to reopen | Gazette</title><meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2024-03-05T08:30:00Z"><meta property="article:author" content="https://social.example/ines"><meta name="parsely-author" content="Ines Okafor"><meta property="article:section" content="News"><meta property="og:locale" content="en_GB"><meta property="og:url" content="https://gazette.example/bridge">';
    expect(read(simple(head))).toMatchObject({
      headline: 'Bridge to reopen',
      byline: 'Ines Okafor',
      datePublished: '2024-03-05T08:30:00Z',
      source: { name: 'Gazette', url: 'https://gazette.example/bridge' },
      sections: ['News'],
      language: 'en-GB',
    });
  });

  it('takes from the page what its head does not say, and nothing that nobody says', () => {
    const body =
      '<p class="byline">By Ines Okafor</p><time datetime="2024-03-05">Tuesday</time><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>';
    expect(read(simple('<title>Bridge to reopen</title>', body))).toMatchObject({
      headline: 'Bridge to reopen',
      byline: 'Ines Okafor',
      datePublished: '2024-03-05',
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    const bare = read(simple(''));
    expect(bare.source).toBeUndefined();
    expect(bare.byline).toBeUndefined();
    expect(bare.notes).toEqual(['no date']);
  });

  it('names the host where no publisher is named, and says so', () => {
    const { source, notes } = read(simple(''), 'https://www.gazette.example/bridge');
    expect(source).toEqual({ name: 'gazette.example', url: 'https://www.gazette.example/bridge' });
    expect(notes).toContain('no publisher named: its host stands for it');
  });

  it('falls back to the text in the data of a page that scripts would fill', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Bridge to reopen',
      articleBody:
        'The bridge will open on 6 May, the council said on Tuesday in a letter to all islanders.\n\n“We waited long enough,” said Marta Quill, who leads the committee for transport.',
    };
    const read1 = read(
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="root"></div></body></html>`,
    );
    expect(read1.blocks).toHaveLength(2);
    expect(read1.notes).toContain('text from the data in the page');
  });

  it('reads pages that leave out optional tags', () => {
    expect(
      read(`<!doctype html><html lang=fr><title>Bridge to reopen</title><h1>Bridge to reopen</h1>${prose}`),
    ).toMatchObject({ headline: 'Bridge to reopen', language: 'fr' });
  });

  it('notes that a page ends before its end', () => {
    expect(read(simple('').replace('</article></body></html>', '')).notes).toContain(
      'may be cut: the page has no end',
    );
  });

  it('keeps paragraphs and links whose class only sounds like the site', () => {
    const body =
      '<div class="text ad-free">The ferries stay until the end of June, and the council pays for them.</div><p>The <a class="related" href="https://a.example/">report</a> of last year says so<span class="sr-only"> (opens in a new tab)</span>.</p>';
    const texts = read(simple('', body)).blocks.map(({ text }) => text);
    expect(texts).toContain('The ferries stay until the end of June, and the council pays for them.');
    expect(texts).toContain('The report of last year says so.');
  });

  it('leaves out the date line, and what invites readers elsewhere at the end', () => {
    const head = '<meta property="article:published_time" content="2024-03-05T08:30:00Z">';
    const texts = (end: string) =>
      read(
        simple(head, '<p>Tuesday, March 5, 2024</p>').replace('</article>', `${end}</article>`),
      ).blocks.map(({ text }) => text);
    const plain = texts('');
    expect(plain[0]).toMatch(/^The swing bridge/u);
    expect(
      texts(
        '<h2>Have an opinion on this story?</h2><p><a href="https://gazette.example/c">Share your thoughts</a></p>',
      ),
    ).toEqual(plain);
    expect(
      texts(
        '<h2>What comes next</h2><p><a href="https://gazette.example/r">The report says all of it.</a></p>',
      ),
    ).toEqual([...plain, 'What comes next', 'The report says all of it.']);
  });

  it('reads a report that counts 500 jobs', () => {
    expect(read(simple('<title>500 jobs to go at the harbour</title>')).headline).toBe('Bridge to reopen');
  });

  it('chooses the article that the page is about, not one it links to', () => {
    const others = [
      {
        '@type': 'NewsArticle',
        headline: 'Ferry fares to rise',
        author: { name: 'Tom' },
        articleBody: 'The fares rise.',
      },
      { '@type': 'NewsArticle', headline: 'Bridge to reopen', author: { name: 'By Ines Okafor' } },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify(others)}</script>`;
    expect(read(simple(head))).toMatchObject({ headline: 'Bridge to reopen', byline: 'Ines Okafor' });
  });

  it('refuses pages that nest without end', () => {
    expect(why(`<html><body>${'<div>'.repeat(5_000)}text`)).toBe('nested more than 300 levels deep');
  });
});
