import { expect, it } from 'vitest';
import { anArchiveInfo, anArticle } from '../../../tests/factories.ts';
import { answerOld } from '../../archive/answerOld.ts';
import { deriveArchive } from '../../archive/deriveArchive.ts';
import { siteFeeds } from '../../archive/feeds/siteFeeds.ts';
import { noAddresses } from '../../model/addresses.ts';
import { listedPaths } from './listedPaths.ts';
import { sharedPages } from './sharedPages.ts';
import { tagsHtml } from './tagsHtml.ts';

const url = 'https://news.example';
const articles = ['World', 'Science'].map((section, at) =>
  anArticle({ id: `the-bridge-${at}`, sections: [section], datePublished: `2019-08-0${at + 1}` }),
);
function headsOf(address: string | undefined) {
  const archive = deriveArchive(articles, anArchiveInfo({ url: address }));
  const pages = [...sharedPages(archive, answerOld(archive, noAddresses), '')];
  return new Map(pages.map(({ path, tags }) => [path, tagsHtml(tags(false))]));
}

it('tells where a list hangs, and which feeds a section has', () => {
  const heads = headsOf(url);
  const section = heads.get('/sections/world');
  expect(section).toContain('href="/feeds/sections/world.rss"');
  expect(section).toContain('href="/feeds/sections/world.atom"');
  expect(section).toContain('href="/feeds/sections/world.json"');
  expect(section).toContain('"@type":"BreadcrumbList"');
  expect(section).toContain(`"item":"${url}/sections"`);
  expect(heads.get('/archive/2019/08')).toContain(`"item":"${url}/archive/2019"`);
  expect(heads.get('/people')).toContain('<meta property="og:title" content="People · Verbatim">');
  expect(heads.get('/counts')).not.toContain('/feeds/');
});

it('promises no feed before the archive has an address', () =>
  expect(headsOf(undefined).get('/sections/world')).not.toContain('/feeds/'));

it('writes the feeds of a section with its own articles, and lists stand in the sitemap', () => {
  const archive = deriveArchive(articles, anArchiveInfo({ url }));
  const files = new Map(siteFeeds(archive, listedPaths(archive), Date.parse('2031-01-01')));
  const feed = files.get('/feeds/sections/world.json') ?? '';
  expect(feed).toContain('World · Verbatim');
  expect(feed).toContain('/articles/the-bridge-0');
  expect(feed).not.toContain('/articles/the-bridge-1');
  const map = files.get('/sitemap.xml') ?? '';
  for (const path of ['/sections/science', '/archive/2019/08', '/counts', '/people'])
    expect(map).toContain(`<loc>${url}${path}</loc>`);
  expect(map).not.toContain('/articles/the-bridge-0/counts');
});
