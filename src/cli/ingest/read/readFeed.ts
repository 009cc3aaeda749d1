import {
  type AtomFeed,
  type JsonFeed,
  parseFeed,
  parseJsonFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { failure, type Result } from '../../../model/result.ts';
import type { Incoming, IncomingFormat, ReadItem } from '../incoming.ts';
import { bodyOf, htmlBody } from './bodyOf.ts';
import type { Decoded } from './decode.ts';
import { fold } from './fold.ts';
import { listNames } from './jsonLd.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { plainOfHtml } from './parsePage.ts';
import { defined, type Loose, type LooseImage, settle } from './settle.ts';
import { tidyBlocks } from './tidyBlocks.ts';

/* Feeds, each item an article of its own. What a feed calls its content is read as HTML; a feed that holds summaries only says so. */

const parsedFeed = (xml: string) => parseFeed(xml);
type ParsedFeed = ReturnType<typeof parsedFeed>;

/** An item, whichever format it came in. */
type Item = Omit<Partial<Loose>, 'blocks' | 'notes' | 'format'> & {
  /** The whole text, where the feed has it. */
  content?: string | undefined;
  /** Whether `content` is plain text rather than HTML. */
  plain?: boolean;
  summary?: string | undefined;
};
/** A summary of so many paragraphs is the article itself, in the wrong field, as many feeds have it. */
const paragraphsOfArticle = 3;
/** How far into a feed its document type may reach, in UTF-16 units. */
const headLength = 20_000;

/** RSS (0.9 to 2.0, RDF) or Atom: an article an item. XML that is no feed is a failure; one that ends in the middle says so
 *  beside the items that were whole. */
export function readFeed({ text, notes }: Decoded): ReadItem[] {
  // A document type can define entities in entities; feeds need none.
  const head = text.slice(0, headLength).replace(/<!DOCTYPE[^>[]{0,2000}(?:\[[^\]]*\])?\s*>/iu, '');
  const xml = head + text.slice(headLength);
  let parsed: ParsedFeed;
  try {
    parsed = parsedFeed(xml);
  } catch {
    return [{ where: '', result: failure('invalid', '', 'XML that is no RSS or Atom feed, or is cut off') }];
  }
  const { format, items } = itemsOf(parsed);
  const read = items.map((item, index) => ({
    where: `item ${index + 1}`,
    result: readItem(item, format, notes),
  }));
  if (!/<\/(?:\w+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--[\s\S]*)?$/iu.test(xml.slice(-2_000)))
    read.push({ where: '', result: failure('invalid', '', 'the feed is cut off: it has no end') });
  else if (items.length === 0)
    read.push({ where: '', result: failure('missing', '', 'the feed holds no items') });
  return read;
}

/** A JSON Feed, already parsed: an article an item. */
export function readJsonFeed(json: object): ReadItem[] {
  try {
    const feed = parseJsonFeed(json);
    const items = (feed.items ?? []).map((item) => jsonItem(item, feed));
    if (items.length === 0)
      return [{ where: '', result: failure('missing', 'items', 'the feed holds no items') }];
    return items.map((item, index) => ({
      where: `item ${index + 1}`,
      result: readItem(item, 'jsonfeed', []),
    }));
  } catch {
    return [{ where: '', result: failure('invalid', '', 'not a JSON Feed that can be read') }];
  }
}

function readItem(item: Item, format: IncomingFormat, notes: readonly string[]): Result<Incoming> {
  const { content, summary, plain, ...fields } = item;
  const text = content ?? summary;
  if (text === undefined) return failure('missing', 'content', 'is missing: the item has no text');
  const base = fields.url?.startsWith('http') ? fields.url : undefined;
  const body = plain
    ? { blocks: paragraphsOf(text), images: [] }
    : content === undefined
      ? bodyOf(text, base)
      : htmlBody(text, base);
  const headline = fields.headline === undefined ? undefined : fold(plainOfHtml(fields.headline));
  const { blocks, dateline } = tidyBlocks(body.blocks, { headline, byline: fields.byline });
  const only = content === undefined && blocks.length < paragraphsOfArticle;
  return settle({
    ...fields,
    ...defined<Partial<Loose>>({
      headline,
      dateline,
      description: content === undefined ? undefined : standfirst(summary, blocks[0]?.text),
    }),
    format,
    images: [...body.images, ...(fields.images ?? [])],
    blocks,
    notes: only ? [...notes, 'only a summary'] : [...notes],
  });
}

/** The summary beside a whole text, unless it is the text's own beginning. */
function standfirst(summary: string | undefined, first: string | undefined): string | undefined {
  const text = summary === undefined ? '' : fold(plainOfHtml(summary));
  const cut = text.replace(
    /\s*(?:\[?(?:…|\.{3})\]?|\[…\]|Continue reading.{0,80}|Read more.{0,80}|The post .{1,200})\s*$/iu,
    '',
  );
  if (cut === '' || cut !== text || text.length > 600) return undefined;
  return first?.startsWith(cut.slice(0, 60)) ? undefined : text;
}

function itemsOf(parsed: ParsedFeed): { format: IncomingFormat; items: Item[] } {
  switch (parsed.format) {
    case 'rss':
      return { format: 'rss', items: (parsed.feed.items ?? []).map((item) => rssItem(item, parsed.feed)) };
    case 'rdf':
      return { format: 'rss', items: (parsed.feed.items ?? []).map((item) => rssItem(item, parsed.feed)) };
    case 'atom':
      return {
        format: 'atom',
        items: (parsed.feed.entries ?? []).map((entry) => atomItem(entry, parsed.feed)),
      };
    case 'json':
      return {
        format: 'jsonfeed',
        items: (parsed.feed.items ?? []).map((item) => jsonItem(item, parsed.feed)),
      };
    default:
      return parsed satisfies never;
  }
}

const names = (people: readonly (string | undefined)[]) => {
  const found = [...new Set(people.flatMap((name) => (name ? [fold(name)] : [])))];
  return found.length === 0 ? undefined : listNames(found);
};

type RssFields = Partial<RssFeed.Item<string>> & Partial<RdfFeed.Item<string>>;
type RssChannel = Partial<RssFeed.Feed<string>> & Partial<RdfFeed.Feed<string>>;

function rssItem(item: RssFields, feed: RssChannel): Item {
  const link = item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value);
  // RSS has one field for "a.doe@example.com (Anna Doe)"; Dublin Core's creator is a name.
  const author = item.authors?.map(({ name, email }) => name ?? (email?.includes('@') ? undefined : email));
  const license =
    item.creativeCommons?.licenses?.[0] ??
    item.cc?.license ??
    feed.creativeCommons?.licenses?.[0] ??
    feed.cc?.license ??
    item.dcterms?.licenses?.[0];
  return defined<Item>({
    headline: item.title ?? item.dc?.titles?.[0],
    content: item.content?.encoded,
    summary: item.description ?? item.dc?.descriptions?.[0],
    byline: names(item.dc?.creators ?? author ?? []),
    datePublished:
      item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
    dateModified: item.dcterms?.modified?.[0],
    language: item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0],
    uri: item.guid?.value ?? item.rdf?.about,
    url: link,
    sourceName: plain(item.source?.title ?? item.dc?.publishers?.[0] ?? feed.title),
    sections: (item.categories?.map(({ name }) => name ?? '') ?? item.dc?.subjects ?? []).map(plainOfHtml),
    rights: defined<NonNullable<Loose['rights']>>({
      holder: undefined,
      license,
      notice: item.dc?.rights?.[0] ?? feed.copyright ?? feed.dc?.rights?.[0],
    }),
    images: [
      ...(item.media?.contents ?? []).flatMap(
        ({ url, medium, type, width, height, title, description, credits }) =>
          url && (medium === 'image' || type?.startsWith('image/'))
            ? [
                defined<LooseImage>({
                  url,
                  alt: title?.value ?? '',
                  caption: description?.value,
                  credit: credits?.[0]?.value,
                  width,
                  height,
                }),
              ]
            : [],
      ),
      ...(item.enclosures ?? []).flatMap(({ url, type }) =>
        url && type?.startsWith('image/') ? [{ url, alt: '' }] : [],
      ),
    ],
  });
}

const plain = (text: string | undefined) => (text === undefined ? undefined : plainOfHtml(text));

function atomText(text: AtomFeed.Text | AtomFeed.Content | undefined): string | undefined {
  if (text?.value === undefined) return undefined;
  return text.type === 'html' || text.type === 'xhtml' || text.type?.includes('html')
    ? plainOfHtml(text.value)
    : text.value;
}

function atomItem(entry: Partial<AtomFeed.Entry<string>>, feed: Partial<AtomFeed.Feed<string>>): Item {
  const { content } = entry;
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const license =
    entry.links?.find(({ rel }) => rel === 'license')?.href ??
    feed.links?.find(({ rel }) => rel === 'license')?.href ??
    entry.cc?.license ??
    entry.creativeCommons?.licenses?.[0];
  const people = entry.authors ?? entry.source?.authors ?? feed.authors;
  return defined<Item>({
    headline: atomText(entry.title),
    content: content?.value,
    plain:
      content?.type === 'text' ||
      (content?.value !== undefined && content.type === undefined && !/<[a-z]/iu.test(content.value)),
    summary: entry.summary?.value,
    byline: names(people?.map(({ name }) => name) ?? []),
    datePublished: entry.published ?? entry.updated,
    dateModified: entry.published === undefined ? undefined : entry.updated,
    language: entry.xml?.lang ?? feed.xml?.lang,
    uri: entry.id,
    url: link ?? (entry.id?.startsWith('http') ? entry.id : undefined),
    sourceName: atomText(entry.source?.title) ?? atomText(feed.title),
    sections: entry.categories?.map(({ label, term }) => label ?? term ?? '') ?? [],
    rights: defined<NonNullable<Loose['rights']>>({
      holder: undefined,
      license,
      notice: atomText(entry.rights) ?? atomText(feed.rights),
    }),
    images: entry.links?.flatMap(({ href, rel, type }) =>
      href && rel === 'enclosure' && type?.startsWith('image/') ? [{ url: href, alt: '' }] : [],
    ),
  });
}

function jsonItem(item: Partial<JsonFeed.Item<string>>, feed: Partial<JsonFeed.Feed<string>>): Item {
  const html = item.content_html;
  return defined<Item>({
    headline: item.title,
    content: html ?? item.content_text,
    plain: html === undefined && item.content_text !== undefined,
    summary: item.summary,
    byline: names((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
    datePublished: item.date_published,
    dateModified: item.date_modified,
    language: item.language ?? feed.language,
    uri: item.id,
    url: item.url ?? item.external_url ?? (item.id?.startsWith('http') ? item.id : undefined),
    sourceName: feed.title,
    sections: item.tags ?? [],
    images: item.image === undefined ? [] : [{ url: item.image, alt: '' }],
  });
}
