import type { IncomingBlock } from '../incoming.ts';
import { bodyOf, htmlBody } from './bodyOf.ts';
import { fold } from './fold.ts';
import { listNames } from './jsonLd.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { defined, type Loose, type LooseImage } from './settle.ts';

/* Records as people keep articles in: a line of a data set, the front matter of a Markdown file. No standard names their fields, so
   each is known by the names in use. */

/** Fields by their name in lower case without spaces, hyphens, underscores. A Map: `__proto__` is a plain name. */
export type Fields = ReadonlyMap<string, unknown>;

export function fieldsOf(record: object): Fields {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const plain = name.toLowerCase().replace(/[\s_-]/gu, '');
    if (!fields.has(plain) && value !== null && value !== '') fields.set(plain, value);
  }
  return fields;
}

const names = {
  headline: ['headline', 'title', 'heading'],
  alternativeHeadline: ['alternativeheadline', 'subtitle', 'subheadline', 'subhead', 'deck'],
  description: ['description', 'standfirst', 'summary', 'excerpt', 'abstract', 'dek', 'lead', 'teaser'],
  byline: ['byline', 'author', 'authors', 'by', 'creator', 'writer', 'reporter'],
  dateline: ['dateline', 'located'],
  published: [
    'datepublished',
    'published',
    'publishedat',
    'publisheddate',
    'publicationdate',
    'pubdate',
    'pubdatetime',
    'date',
    'created',
    'createdat',
    'datecreated',
    'timestamp',
  ],
  modified: ['datemodified', 'modified', 'modifiedat', 'updated', 'updatedat', 'lastmod', 'lastmodified'],
  source: ['source', 'publisher', 'sitename', 'publication', 'newspaper', 'outlet', 'sourcename'],
  url: [
    'url',
    'link',
    'canonicalurl',
    'canonical',
    'permalink',
    'sourceurl',
    'href',
    'originalurl',
    'webpage',
  ],
  uri: ['uri', 'guid', 'urn'],
  sections: ['sections', 'section', 'categories', 'category', 'articlesection', 'topics', 'tags', 'keywords'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
  license: ['license', 'licence', 'licenseurl'],
  holder: ['copyrightholder', 'rightsholder'],
  notice: ['copyright', 'copyrightnotice', 'rights'],
  status: ['pubstatus'],
  image: ['image', 'images', 'cover', 'thumbnail', 'leadimage', 'imageurl', 'featuredimage'],
  html: ['contenthtml', 'bodyhtml', 'html', 'bodyxhtml'],
  text: [
    'paragraphs',
    'text',
    'body',
    'content',
    'articlebody',
    'fulltext',
    'contenttext',
    'bodytext',
    'maintext',
    'story',
  ],
} as const;

const first = (fields: Fields, field: keyof typeof names): unknown =>
  names[field].map((name) => fields.get(name)).find((value) => value !== undefined);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A text, or the name of the thing in its place: `{ "name": "Jane Doe" }`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const inner = fieldsOf(value);
  const name = inner.get('name') ?? inner.get('title') ?? inner.get('value');
  return typeof name === 'string' ? name : undefined;
}

/** What the fields say of an article, apart from its text. */
export function recordMetadata(fields: Fields): Omit<Loose, 'format' | 'blocks' | 'notes'> {
  const text = (field: keyof typeof names) =>
    listOf(first(fields, field)).flatMap((value) => textOf(value) ?? [])[0];
  const source = first(fields, 'source');
  const sourceFields = typeof source === 'object' && source !== null ? fieldsOf(source) : undefined;
  const sourceText = text('source');
  // A "source" that is an address says where the article stands.
  const isAddress = sourceText !== undefined && /^https?:\/\//u.test(sourceText);
  const publisher = isAddress ? textOf(fields.get('publisher')) : sourceText;
  const authors = listOf(first(fields, 'byline')).flatMap((author) => textOf(author) ?? []);
  const sections = listOf(first(fields, 'sections')).flatMap(
    (section) => textOf(section)?.split(/\s*[,;|]\s*/u) ?? [],
  );
  const rights = defined<NonNullable<Loose['rights']>>({
    holder: text('holder'),
    license: text('license'),
    notice: text('notice'),
  });
  return defined({
    headline: text('headline'),
    alternativeHeadline: text('alternativeHeadline'),
    description: text('description'),
    byline: authors.length === 0 ? undefined : listNames(authors.map(fold)),
    dateline: text('dateline'),
    datePublished: text('published'),
    dateModified: text('modified'),
    sourceName: publisher,
    url: text('url') ?? (isAddress ? sourceText : undefined) ?? textOf(sourceFields?.get('url')),
    uri: text('uri'),
    sections,
    language: text('language'),
    pubStatus: text('status'),
    rights,
    images: listOf(first(fields, 'image')).flatMap(imageOf),
  });
}

function imageOf(value: unknown): LooseImage[] {
  if (typeof value === 'string') return [{ url: value, alt: '' }];
  if (typeof value !== 'object' || value === null) return [];
  const fields = fieldsOf(value);
  const url = fields.get('url') ?? fields.get('src') ?? fields.get('path');
  if (typeof url !== 'string') return [];
  const text = (name: string) => textOf(fields.get(name));
  return [
    defined<LooseImage>({
      url,
      alt: text('alt') ?? '',
      caption: text('caption'),
      credit: text('credit'),
      width: undefined,
      height: undefined,
    }),
  ];
}

/** The text of a record: paragraphs in a list, or one string, plain or HTML.
 *  @returns `undefined` when no field holds any */
export function recordBody(
  fields: Fields,
  base: string | undefined,
): { blocks: IncomingBlock[]; images: LooseImage[] } | undefined {
  const html = first(fields, 'html');
  if (typeof html === 'string') return htmlBody(html, base);
  const text = first(fields, 'text');
  if (typeof text === 'string') return bodyOf(text, base);
  if (!Array.isArray(text)) return undefined;
  const blocks = text.flatMap((paragraph) => {
    const words =
      typeof paragraph === 'object' && paragraph !== null
        ? textOf(fieldsOf(paragraph).get('text'))
        : textOf(paragraph);
    return words === undefined ? [] : paragraphsOf(words.replaceAll('\n', ' '));
  });
  return { blocks, images: [] };
}
