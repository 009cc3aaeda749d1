import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import { publicAddress } from '../export/exportContext.ts';
import { escapedXml } from './escapedXml.ts';

/** A page that search engines may know of. `changed`: ISO 8601, when the source says. */
export type SitemapPage = { path: string; changed: string | undefined };
/** An article as a news sitemap tells of it. */
export type NewsPage = {
  path: string;
  title: string;
  published: string;
  publication: string;
  language: string;
};

/** The most addresses one file may hold ({@link https://www.sitemaps.org/protocol.html sitemaps.org}). */
export const mostInSitemap = 50_000;
/** A news sitemap holds the last two days, in milliseconds. */
const newsWindow = 2 * 24 * 60 * 60 * 1000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The sitemap of a site, in as many files as it takes, and an index over them when there are several.
 *  @returns each file's address from the root, and its text; none while the archive has no address */
export function sitemaps(pages: readonly SitemapPage[], info: ArchiveInfo): [path: string, text: string][] {
  const urls = pages.flatMap(({ path, changed }) => {
    const address = publicAddress(info, path);
    const modified = changed === undefined ? '' : `<lastmod>${escapedXml(changed)}</lastmod>`;
    return address === undefined ? [] : [`<url><loc>${escapedXml(address)}</loc>${modified}</url>`];
  });
  if (urls.length === 0) return [];
  const files: string[] = [];
  for (let start = 0; start < urls.length; start += mostInSitemap)
    files.push(
      `${head}<urlset ${namespace}>\n${urls.slice(start, start + mostInSitemap).join('\n')}\n</urlset>\n`,
    );
  const [only] = files;
  if (files.length === 1 && only !== undefined) return [['/sitemap.xml', only]];
  const named = files.map((text, index): [string, string] => [`/sitemap-${index + 1}.xml`, text]);
  const index = named
    .map(([path]) => `<sitemap><loc>${escapedXml(publicAddress(info, path) ?? path)}</loc></sitemap>`)
    .join('\n');
  return [['/sitemap.xml', `${head}<sitemapindex ${namespace}>\n${index}\n</sitemapindex>\n`], ...named];
}

/** The {@link https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap news sitemap}: articles of
 *  the last two days.
 *  @param now milliseconds since 1970
 *  @returns `undefined` when none is that new, or the archive has no address */
export function newsSitemap(pages: readonly NewsPage[], info: ArchiveInfo, now: number): string | undefined {
  const recent = pages.filter(({ published }) => {
    const at = Date.parse(published);
    return at <= now && now - at <= newsWindow;
  });
  const urls = recent.flatMap(({ path, title, published, publication, language }) => {
    const address = publicAddress(info, path);
    return address === undefined
      ? []
      : [
          `<url><loc>${escapedXml(address)}</loc><news:news><news:publication><news:name>${escapedXml(publication)}</news:name><news:language>${escapedXml(language)}</news:language></news:publication><news:publication_date>${escapedXml(published)}</news:publication_date><news:title>${escapedXml(title)}</news:title></news:news></url>`,
        ];
  });
  return urls.length === 0
    ? undefined
    : `${head}<urlset ${namespace} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** {@link https://www.rfc-editor.org/rfc/rfc9309 robots.txt}: everything may be read; pages that are nobody's business say
 *  `noindex` themselves, which a robot can only obey if it may read them. */
export function robotsTxt(info: ArchiveInfo, maps: readonly string[]): string {
  const lines = maps.map((path) => `Sitemap: ${publicAddress(info, path) ?? path}`);
  return ['User-agent: *', 'Allow: /', ...(lines.length === 0 ? [] : ['', ...lines]), ''].join('\n');
}
