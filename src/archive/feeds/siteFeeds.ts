import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import type { EntityPage } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { searchPaths } from '../../model/searchPaths.ts';
import { type Section, sectionsOf } from '../browse/sectionsOf.ts';
import type { Archive } from '../deriveArchive.ts';
import { publicAddress } from '../export/exportContext.ts';
import {
  archiveFeed,
  entityFeed,
  type FeedArticle,
  type FeedContent,
  feedArticle,
  mostEntries,
  sectionFeedOf,
} from './feedOf.ts';
import { openSearch } from './openSearch.ts';
import { type NewsPage, newsSitemap, robotsTxt, type SitemapPage, sitemaps } from './sitemaps.ts';
import { type FeedFormat, feedEndings, writeFeed } from './writeFeed.ts';

/** The feed of the archive, in every format; none while the archive has no address. */
export const archiveFeeds = (newest: readonly Article[], info: ArchiveInfo): FeedFile[] =>
  inEveryFormat(archiveFeed(newest, info), info);

/** The feed of a section, in every format.
 *  @param articleOf an article by its id, as published; asked for the newest alone */
export const sectionFeeds = (
  section: Section<{ id: string }>,
  articleOf: (id: string) => Article | undefined,
  info: ArchiveInfo,
): FeedFile[] => {
  const newest = section.articles.slice(0, mostEntries).flatMap(({ id }) => articleOf(id) ?? []);
  return inEveryFormat(sectionFeedOf(section, newest, info), info);
};

/** The feed of a person, place or organization, in every format; none of somebody whom there is nothing to tell of. */
export const entityFeeds = (
  page: EntityPage,
  articles: ReadonlyMap<string, FeedArticle>,
  info: ArchiveInfo,
): FeedFile[] => inEveryFormat(entityFeed(page, articles, info), info);

export type FeedFile = [path: string, text: string];

/** Every other file by which programs find their way: sitemaps, how to ask the search, robots.txt. Where the archive has no
 *  address yet, only the last, for all others lead to absolute addresses.
 *  @param listed the pages that search engines may know
 *  @param articles those among them that may be news
 *  @param now milliseconds since 1970: the news sitemap tells of the last two days */
export function* waysIn(
  info: ArchiveInfo,
  listed: readonly SitemapPage[],
  articles: readonly NewsPage[],
  now: number,
): Generator<FeedFile> {
  const maps = sitemaps(listed, info);
  const news = newsSitemap(articles, info, now);
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

function inEveryFormat(feed: FeedContent | undefined, info: ArchiveInfo): FeedFile[] {
  if (feed === undefined) return [];
  return (Object.keys(feedEndings) as FeedFormat[]).map((format) => {
    const path = `${feed.path}${feedEndings[format]}`;
    return [path, writeFeed(feed, format, publicAddress(info, path) ?? path)];
  });
}

/** All of these files of an archive that is at hand as a whole.
 *  @param listed the pages that search engines may know, from the root */
export function* siteFeeds(archive: Archive, listed: ReadonlySet<string>, now: number): Generator<FeedFile> {
  const { info } = archive;
  const articles = archive.articles.map(({ article }) => article);
  yield* archiveFeeds(articles, info);
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const section of sectionsOf(archive.browsing.keys))
    yield* sectionFeeds(section, (id) => byId.get(id), info);
  const told = new Map(articles.map((article) => [article.id, feedArticle(article)]));
  for (const page of archive.entityPages) yield* entityFeeds(page, told, info);
  const changes = new Map(
    articles.map((article) => [paths.article(article.id), article.dateModified ?? article.datePublished]),
  );
  const pages = [...listed].map((path) => ({ path, changed: changes.get(path) }));
  const news = articles.flatMap((article) => newsPage(article, info) ?? []);
  yield* waysIn(info, pages, news, now);
}

/** An article as the news sitemap tells of it; `undefined` for one without a date. */
export const newsPage = (article: Article, info: ArchiveInfo): NewsPage | undefined =>
  article.datePublished === undefined
    ? undefined
    : {
        path: paths.article(article.id),
        title: article.headline,
        published: article.datePublished,
        publication: article.source?.name ?? info.name,
        language: article.language,
      };
