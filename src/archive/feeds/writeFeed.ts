import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { generator, momentOf } from '../export/exportContext.ts';
import type { FeedContent, FeedEntry } from './feedOf.ts';
import { xmlText } from './xmlText.ts';

/** The endings that feeds have, by format. */
export const feedEndings = { rss: '.rss', atom: '.atom', json: '.json' } as const;
export type FeedFormat = keyof typeof feedEndings;

/** A feed as text. Dates are those of the source; where there is none, RSS and JSON Feed give none, and Atom, which insists
 *  on one, leaves the entry out rather than invent it.
 *  {@link https://www.rssboard.org/rss-specification RSS 2.0}, {@link https://www.rfc-editor.org/rfc/rfc4287 Atom},
 *  {@link https://www.jsonfeed.org/version/1.1/ JSON Feed 1.1}
 *  @param self the absolute address of this very feed */
export function writeFeed(feed: FeedContent, format: FeedFormat, self: string): string {
  switch (format) {
    case 'rss':
      return xmlText(generateRssFeed(rssOf(feed, self)));
    case 'atom':
      return xmlText(generateAtomFeed(atomOf(feed, self)));
    case 'json':
      return `${JSON.stringify(generateJsonFeed(jsonOf(feed, self)), null, 1)}\n`;
    default:
      return format satisfies never;
  }
}

const dateOf = (date: string | undefined) => {
  const moment = momentOf(date);
  return moment === undefined ? undefined : new Date(moment);
};
const updatedOf = (entry: FeedEntry) => dateOf(entry.modified ?? entry.published);
const newest = (entries: readonly FeedEntry[]) =>
  entries
    .map(updatedOf)
    .filter((date) => date !== undefined)
    .sort((a, b) => b.getTime() - a.getTime())[0];

const escaped = (text: string) =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
/** Plain text as the markup that feed readers show. */
const htmlOf = (text: string) =>
  text
    .split('\n\n')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

function rssOf(feed: FeedContent, self: string): Parameters<typeof generateRssFeed>[0] {
  const lastBuildDate = newest(feed.entries);
  return {
    title: feed.title,
    link: feed.url,
    description: feed.description,
    language: feed.language,
    generator,
    ...(lastBuildDate === undefined ? {} : { lastBuildDate }),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map((entry) => {
      const pubDate = dateOf(entry.published);
      return {
        title: entry.title,
        link: entry.url,
        guid: { value: entry.url, isPermaLink: true },
        description: htmlOf(entry.text),
        categories: entry.sections.map((name) => ({ name })),
        ...(pubDate === undefined ? {} : { pubDate }),
        ...(entry.authors.length === 0 ? {} : { dc: { creators: entry.authors } }),
      };
    }),
  };
}

function atomOf(feed: FeedContent, self: string): Parameters<typeof generateAtomFeed>[0] {
  const entries = feed.entries.flatMap((entry) => {
    const updated = updatedOf(entry);
    const published = dateOf(entry.published);
    return updated === undefined
      ? []
      : [
          {
            id: entry.url,
            title: { value: entry.title },
            updated,
            ...(published === undefined ? {} : { published }),
            links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
            content: { value: htmlOf(entry.text), type: 'html' },
            authors: [
              ...entry.authors,
              ...(entry.authors.length === 0 ? [entry.source ?? feed.title] : []),
            ].map((name) => ({ name })),
            categories: entry.sections.map((term) => ({ term })),
          },
        ];
  });
  return {
    id: self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: newest(feed.entries) ?? new Date(0),
    generator: { text: generator },
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.url, rel: 'alternate', type: 'text/html' },
    ],
    entries,
  };
}

function jsonOf(feed: FeedContent, self: string): Parameters<typeof generateJsonFeed>[0] {
  return {
    title: feed.title,
    home_page_url: feed.url,
    feed_url: self,
    description: feed.description,
    language: feed.language,
    ...(feed.publisher === undefined ? {} : { authors: [{ name: feed.publisher }] }),
    items: feed.entries.map((entry) => {
      const published = dateOf(entry.published);
      const modified = dateOf(entry.modified);
      return {
        id: entry.url,
        url: entry.url,
        title: entry.title,
        content_text: entry.text,
        language: entry.language,
        ...(published === undefined ? {} : { date_published: published }),
        ...(modified === undefined ? {} : { date_modified: modified }),
        ...(entry.sections.length === 0 ? {} : { tags: entry.sections }),
        ...(entry.authors.length === 0 ? {} : { authors: entry.authors.map((name) => ({ name })) }),
      };
    }),
  };
}
