import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { anArchiveInfo } from '../../../tests/factories.ts';
import { notXml } from '../../../tests/notXml.ts';
import { mostInSitemap, newsSitemap, robotsTxt, sitemaps } from './sitemaps.ts';

const info = anArchiveInfo({ url: 'https://news.example/' });
const xml = (text: string | undefined) => new DOMParser().parseFromString(text ?? '', 'text/xml');
const page = (path: string) => ({ path, changed: '2019-08-29' });

it('names every page by its whole address, and when it changed', () => {
  const [[path, text] = []] = sitemaps([page('/'), page('/people/a&b')], info);
  expect(path).toBe('/sitemap.xml');
  const urls = [...xml(text).querySelectorAll('url')];
  expect(urls.map((url) => url.querySelector('loc')?.textContent)).toEqual([
    'https://news.example/',
    'https://news.example/people/a&b',
  ]);
  expect(urls[0]?.querySelector('lastmod')?.textContent).toBe('2019-08-29');
});

it('cuts a long list into files that an index names', () => {
  const pages = Array.from({ length: mostInSitemap + 1 }, (_, index) => page(`/p${index}`));
  const files = sitemaps(pages, info);
  expect(files.map(([path]) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
  expect(xml(files[0]?.[1]).querySelectorAll('sitemap > loc')).toHaveLength(2);
});

it('writes none before the archive has an address', () => {
  expect(sitemaps([page('/')], anArchiveInfo())).toEqual([]);
});

it('tells news of the last two days alone', () => {
  const news = (path: string, published: string) => ({
    path,
    title: 'A & B',
    published,
    publication: 'The Daily',
    language: 'en',
  });
  const now = Date.parse('2026-03-03T12:00:00Z');
  const text = newsSitemap(
    [news('/a', '2026-03-02'), news('/b', '2026-02-01'), news('/c', '2027-01-01')],
    info,
    now,
  );
  expect([...xml(text).querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    'https://news.example/a',
  ]);
  expect(newsSitemap([news('/b', '2026-02-01')], info, now)).toBeUndefined();
});

it('writes nothing that XML cannot hold', () => {
  const now = Date.parse('2026-03-03T12:00:00Z');
  const odd = 'A\u0000\u0008 \ufffe\ud83d </news:title>]]>B \u{1f600}';
  const page = { path: '/a', title: odd, published: '2026-03-02', publication: odd, language: 'en' };
  const text = newsSitemap([page], info, now) ?? '';
  expect(text).not.toMatch(notXml);
  expect(xml(text).querySelectorAll('url')).toHaveLength(1);
  expect(text).toContain('&lt;/news:title&gt;]]&gt;B \u{1f600}');
});

it('lets robots read everything and shows them the way', () => {
  expect(robotsTxt(info, ['/sitemap.xml'])).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n',
  );
  expect(robotsTxt(anArchiveInfo(), [])).toBe('User-agent: *\nAllow: /\n');
});
