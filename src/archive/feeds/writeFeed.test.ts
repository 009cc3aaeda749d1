import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { anArchiveInfo, anArticle, theSummit } from '../../../tests/factories.ts';
import { notXml } from '../../../tests/notXml.ts';
import type { Article } from '../../model/article.ts';
import { deriveArchive } from '../deriveArchive.ts';
import { archiveFeed, entityFeed, type FeedContent, feedArticle } from './feedOf.ts';
import { writeFeed } from './writeFeed.ts';

const info = anArchiveInfo({ url: 'https://news.example' });
const self = 'https://news.example/feeds/articles.rss';
const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const feedOf = (articles: Article[], more: Partial<typeof info> = {}): FeedContent => {
  const feed = archiveFeed(articles, { ...info, ...more });
  if (feed === undefined) throw new Error('no feed');
  return feed;
};
const dated = anArticle({ datePublished: '2019-08-29', byline: 'Jane Doe', sections: ['World'] });

it('writes RSS that another parser reads back, with address, day and author', () => {
  const item = xml(writeFeed(feedOf([dated]), 'rss', self)).querySelector('item');
  expect(item?.querySelector('title')?.textContent).toBe('The bridge');
  expect(item?.querySelector('guid')?.textContent).toBe('https://news.example/articles/the-bridge');
  expect(new Date(item?.querySelector('pubDate')?.textContent ?? '').toISOString()).toMatch(/^2019-08-29/u);
  expect(item?.querySelector('category')?.textContent).toBe('World');
});

it('writes Atom that another parser reads back', () => {
  const document = xml(writeFeed(feedOf([dated]), 'atom', self));
  expect(document.querySelector('entry > id')?.textContent).toBe('https://news.example/articles/the-bridge');
  expect(document.querySelector('entry > updated')?.textContent).toMatch(/^2019-08-29/u);
  expect(document.querySelector('entry > author > name')?.textContent).toBe('Jane Doe');
});

it('writes JSON Feed 1.1', () => {
  const feed = JSON.parse(writeFeed(feedOf([dated]), 'json', self));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: 'https://news.example/articles/the-bridge', title: 'The bridge', tags: ['World'] }],
  });
});

it('invents no date: without one, RSS and JSON give none and Atom leaves the entry out', () => {
  const undated = feedOf([anArticle()]);
  expect(xml(writeFeed(undated, 'rss', self)).querySelector('item > pubDate')).toBeNull();
  expect(JSON.parse(writeFeed(undated, 'json', self)).items[0]).not.toHaveProperty('date_published');
  expect(xml(writeFeed(undated, 'atom', self)).querySelectorAll('entry')).toHaveLength(0);
});

it('lets words travel in their sentence only, with speaker, who matched it, source and date', () => {
  expect(feedOf([dated]).entries[0]?.text).toBe(
    'In Oslo, Ada Lin said, “The bridge is safe and it stays open all winter.”\n— Ada Lin. Matched by software. The Daily, 2019-08-29.',
  );
});

it('names nobody without a public role', () => {
  const of = (article: Article) => JSON.stringify(feedOf([article]).entries);
  const entities = dated.entities.map((entity) => ({ ...entity, public: false }));
  expect(of(dated)).toContain('Ada Lin');
  expect(of({ ...dated, entities })).not.toContain('Ada Lin');
});

it('keeps unchecked names out where the archive asks for review', () => {
  expect(feedOf([dated], { review: 'required' }).entries[0]?.text).toBe('');
});

it('lets markup in the text be text', () => {
  const text = xml(writeFeed(feedOf([{ ...dated, headline: '<b>A & B</b>' }]), 'rss', self));
  expect(text.querySelector('item > title')?.textContent?.trim()).toBe('<b>A & B</b>');
});

it.each(['rss', 'atom'] as const)('writes nothing into %s that XML cannot hold', (format) => {
  const headline = 'A\u0000\u0008\u000b\u001b \ufffe\uffff \ud83d B \u{1f600}';
  const text = writeFeed(feedOf([{ ...dated, headline, byline: headline }]), format, self);
  expect(text).not.toMatch(notXml);
  expect(text).toContain('\u{1f600}');
});

it('has no feed before the archive has an address, and none for a private person', () => {
  expect(archiveFeed([dated], anArchiveInfo())).toBeUndefined();
  const { entityPages } = deriveArchive([theSummit()], info);
  const [page] = entityPages;
  if (page === undefined) throw new Error('no page');
  expect(entityFeed({ ...page, listed: false }, new Map(), info)).toBeUndefined();
});

it('gives a person’s own words first, each entry at the address of its quote', () => {
  const archive = deriveArchive([theSummit()], info);
  const articles = new Map(archive.articles.map(({ article }) => [article.id, feedArticle(article)]));
  const putin = archive.entityPages.find((page) => page.entity.id === 'people/vladimir-putin');
  const feed = putin && entityFeed(putin, articles, info);
  expect(feed?.entries[0]?.title).toMatch(/^“.+” Vladimir Putin, in: Kim Jong Un Pledges/u);
  expect(new Set(feed?.entries.map((entry) => entry.url)).size).toBe(feed?.entries.length);
});
