import { authorsOf } from '../../archive/export/authorsOf.ts';
import { publicAddress } from '../../archive/export/exportContext.ts';
import { entityLd, toJsonLd } from '../../archive/export/toJsonLd.ts';
import { feedEndings } from '../../archive/feeds/writeFeed.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity } from '../../model/article.ts';
import { dataPaths, feedPaths, paths } from '../../model/paths.ts';
import { searchPaths } from '../../model/searchPaths.ts';
import { typeset } from '../../text/typeset.ts';
import type { Statement } from '../../ui/article/statements.ts';
import { cardSize } from './cardNode.ts';
import { exportPaths, oembedPath } from './sharePaths.ts';

/** One element of a page's head that only other programs read: written at build, never by the app. */
export type HeadTag =
  | { tag: 'meta'; attributes: Record<string, string> }
  | { tag: 'link'; attributes: Record<string, string> }
  | { tag: 'json-ld'; value: object };

type Preview = {
  type: 'website' | 'article' | 'profile';
  title: string;
  description: string;
  path: string;
  /** The address of the card, from the root; absent where none could be drawn. */
  card: string | undefined;
  /** What the card says, for those who cannot see it. */
  alt: string;
};

const property = (name: string, content: string | undefined): HeadTag[] =>
  content === undefined ? [] : [{ tag: 'meta', attributes: { property: name, content } }];
const named = (name: string, content: string | undefined): HeadTag[] =>
  content === undefined ? [] : [{ tag: 'meta', attributes: { name, content } }];
const alternate = (type: string, href: string, title: string): HeadTag => ({
  tag: 'link',
  attributes: { rel: 'alternate', type, href, title },
});

/** {@link https://ogp.me/ Open Graph}, and what X reads beside it. */
export function previewTags(preview: Preview, info: ArchiveInfo): HeadTag[] {
  const image = preview.card === undefined ? undefined : publicAddress(info, preview.card);
  return [
    ...property('og:type', preview.type),
    ...property('og:site_name', info.name),
    ...property('og:title', preview.title),
    ...property('og:description', preview.description),
    ...property('og:url', publicAddress(info, preview.path)),
    ...property('og:locale', info.language.replace('-', '_')),
    ...(image === undefined
      ? []
      : [
          ...property('og:image', image),
          ...property('og:image:type', 'image/png'),
          ...property('og:image:width', String(cardSize.width)),
          ...property('og:image:height', String(cardSize.height)),
          ...property('og:image:alt', preview.alt),
        ]),
    ...named('twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
  ];
}

/** What reference managers read ({@link https://www.zotero.org/support/dev/exposing_metadata Highwire tags, as Zotero does}). */
export function citationTags(article: Article): HeadTag[] {
  return [
    ...named('citation_title', typeset(article.headline)),
    ...authorsOf(article).flatMap((author) => named('citation_author', author.name)),
    ...named('citation_publication_date', article.datePublished?.slice(0, 10).replaceAll('-', '/')),
    ...named('citation_journal_title', article.source?.name),
    ...named('citation_language', article.language),
    ...named('citation_public_url', article.source?.url),
  ];
}

/** Where the same article lies in other forms; with them, what feeds there are. */
export function articleAlternates(article: Article, base: string): HeadTag[] {
  return [
    alternate('application/json', `${base}${dataPaths.article(article.id)}`, 'Article JSON'),
    alternate('application/json', `${base}${exportPaths.ninjs(article.id)}`, 'ninjs 3.1'),
    alternate(
      'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
      `${base}${exportPaths.webAnnotation(article.id)}`,
      'Web Annotation',
    ),
  ];
}

/** The feeds that belong to a page: none before the archive has an address. */
export function feedTags(path: string, title: string, base: string): HeadTag[] {
  return [
    alternate('application/rss+xml', `${base}${path}${feedEndings.rss}`, `${title} (RSS)`),
    alternate('application/atom+xml', `${base}${path}${feedEndings.atom}`, `${title} (Atom)`),
    alternate('application/feed+json', `${base}${path}${feedEndings.json}`, `${title} (JSON Feed)`),
  ];
}

/** How a browser asks our search, on every page: none before the archive has an address. */
export function searchTags(info: ArchiveInfo, base: string): HeadTag[] {
  const attributes = {
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    title: info.name,
    href: `${base}${searchPaths.description}`,
  };
  return info.url === undefined ? [] : [{ tag: 'link', attributes }];
}

/** The way back through the site, for search engines. */
export function breadcrumbs(steps: readonly [name: string, path: string][], info: ArchiveInfo): HeadTag[] {
  if (info.url === undefined) return [];
  return [
    {
      tag: 'json-ld',
      value: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(([name, path], index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: publicAddress(info, path),
        })),
      },
    },
  ];
}

/** All that an article's page tells other programs. */
export function articleTags(article: Article, info: ArchiveInfo, base: string): HeadTag[] {
  return [
    ...citationTags(article),
    ...articleAlternates(article, base),
    { tag: 'json-ld', value: toJsonLd(article, info) },
    ...breadcrumbs(
      [
        [info.name, paths.front],
        [typeset(article.headline), paths.article(article.id)],
      ],
      info,
    ),
  ];
}

/** What the page of one quotation adds: how to embed it ({@link https://oembed.com/ oEmbed}), once the archive has an address. */
export function quotationTags(article: Article, { quotation }: Statement, info: ArchiveInfo): HeadTag[] {
  const oembed = publicAddress(info, oembedPath(article.id, quotation.id));
  return oembed === undefined ? [] : [alternate('application/json+oembed', oembed, 'This quote')];
}

/** All that the page of a person, place or organization tells other programs. */
export function entityTags(entity: Entity, info: ArchiveInfo, base: string, hasFeed: boolean): HeadTag[] {
  const folder = entity.type === 'person' ? 'people' : entity.type === 'place' ? 'places' : 'organizations';
  return [
    ...(hasFeed ? feedTags(feedPaths.entity(entity.id), entity.name, base) : []),
    {
      tag: 'json-ld',
      value: { '@context': 'https://schema.org', ...(entityLd(entity, info) as object) },
    },
    ...breadcrumbs(
      [
        [info.name, paths.front],
        [folder.charAt(0).toUpperCase() + folder.slice(1), paths[folder]],
        [entity.name, paths.entity(entity.id)],
      ],
      info,
    ),
  ];
}
