import { paths } from '../../model/paths.ts';
import { searchPaths } from '../../model/searchPaths.ts';
import { sectionsOf } from '../browse/sectionsOf.ts';
import type { Archive } from '../deriveArchive.ts';
import { publicAddress } from '../export/exportContext.ts';
import { archiveFeed, entityFeed, type FeedContent, mostEntries, sectionFeedOf } from './feedOf.ts';
import { openSearch } from './openSearch.ts';
import { newsSitemap, robotsTxt, sitemaps } from './sitemaps.ts';
import { type FeedFormat, feedEndings, writeFeed } from './writeFeed.ts';

/** Every file by which other programs follow the site: feeds, sitemaps, how to ask the search, robots.txt. Where the archive has no address yet, only
 *  the last, for all others lead to absolute addresses.
 *  @param listed the pages that search engines may know, from the root
 *  @param now milliseconds since 1970: the news sitemap tells of the last two days */
export function* siteFeeds(
  archive: Archive,
  listed: ReadonlySet<string>,
  now: number,
): Generator<[path: string, text: string]> {
  const { info } = archive;
  const articles = archive.articles.map(({ article }) => article);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const feeds = [
    archiveFeed(articles, info),
    ...sectionsOf(archive.browsing.keys).map((section) =>
      sectionFeedOf(
        section,
        section.articles.slice(0, mostEntries).flatMap(({ id }) => byId.get(id) ?? []),
        info,
      ),
    ),
    ...archive.entityPages.map((page) => entityFeed(page, byId, info)),
  ];
  for (const feed of feeds) if (feed !== undefined) yield* inEveryFormat(feed, archive);

  const changes = new Map(
    articles.map((article) => [paths.article(article.id), article.dateModified ?? article.datePublished]),
  );
  const maps = sitemaps(
    [...listed].map((path) => ({ path, changed: changes.get(path) })),
    info,
  );
  const news = newsSitemap(
    articles.flatMap((article) =>
      article.datePublished === undefined || !listed.has(paths.article(article.id))
        ? []
        : [
            {
              path: paths.article(article.id),
              title: article.headline,
              published: article.datePublished,
              publication: article.source?.name ?? info.name,
              language: article.language,
            },
          ],
    ),
    info,
    now,
  );
  yield* maps;
  if (news !== undefined) yield ['/news-sitemap.xml', news];
  const description = openSearch(info);
  if (description !== undefined) yield [searchPaths.description, description];
  const named = [
    ...maps.slice(0, 1).map(([path]) => path),
    ...(news === undefined ? [] : ['/news-sitemap.xml']),
  ];
  yield ['/robots.txt', robotsTxt(info, named)];
}

function* inEveryFormat(feed: FeedContent, { info }: Archive): Generator<[string, string]> {
  for (const format of Object.keys(feedEndings) as FeedFormat[]) {
    const path = `${feed.path}${feedEndings[format]}`;
    yield [path, writeFeed(feed, format, publicAddress(info, path) ?? path)];
  }
}
