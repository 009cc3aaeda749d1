import type { EntityId } from './article.ts';
import type { PassageKind } from './passageKinds.ts';

/* Every address of the site, and of the data beside it. Nothing else builds one. */

const encode = encodeURIComponent;
const entity = (id: EntityId) => `/${id.split('/').map(encode).join('/')}`;

/** The addresses of the pages, from the root of the site, percent-encoded. */
export const paths = {
  front: '/',
  people: '/people',
  places: '/places',
  organizations: '/organizations',
  corrections: '/corrections',
  policy: '/policy',
  /** What this device keeps for when there is no network. */
  offline: '/offline',
  search: '/search',
  quotes: '/quotes',
  archive: '/archive',
  sections: '/sections',
  /** Who is quoted, counted. */
  counts: '/counts',
  section: (slug: string) => `/sections/${encode(slug)}`,
  article: (id: string) => `/articles/${encode(id)}`,
  quotation: (articleId: string, quotationId: string) =>
    `/articles/${encode(articleId)}/quotes/${encode(quotationId)}`,
  /** One quote for the pages of other sites. */
  embed: (articleId: string, quotationId: string) =>
    `/embed/articles/${encode(articleId)}/quotes/${encode(quotationId)}`,
  /** How an article changed. */
  history: (id: string) => `/articles/${encode(id)}/history`,
  /** The article with one speaker's words alone; all else steps back. */
  lens: (articleId: string, speaker: string) =>
    `/articles/${encode(articleId)}?speaker=${encode(speaker).replaceAll('%2F', '/')}`,
  /** A passage inside an article: the element of a block. */
  block: (articleId: string, blockId: string) => `/articles/${encode(articleId)}#${blockElement(blockId)}`,
  /** Any words of an article: `code` names them to us, `directive` (`:~:text=…`) to a browser without script. */
  passage: (articleId: string, code: string, directive: string) =>
    `/articles/${encode(articleId)}${passageHash}${code}${directive}`,
  /** The very place of a mention: its number counts the entity's mentions in reading order, from 1. */
  mention: (articleId: string, id: EntityId, number: number) =>
    `/articles/${encode(articleId)}#${encode(mentionElement(id, number))}`,
  entity,
} as const;

/** Where the data of each page lies, relative to the root of the site. */
export const dataPaths = {
  archive: '/data/archive.json',
  front: '/data/front.json',
  article: (id: string) => `/data/articles/${encode(id)}.json`,
  articleMap: (id: string) => `/data/maps/${encode(id)}.json`,
  history: (id: string) => `/data/history/${encode(id)}.json`,
  entity: (id: EntityId) => `/data${entity(id)}.json`,
  /** A part of what the page of an entity does not show at first, numbered from 1: passages of a kind from the oldest,
   *  others named beside from the most often named. */
  entityChunk: (id: EntityId, kind: PassageKind | 'together', number: number) =>
    `/data${entity(id)}/${kind}-${number}.json`,
  /** What a page to browse by is made of, by its address. */
  browse: (path: string) => `/data/browse${path}.json`,
  corrections: '/data/corrections.json',
  policy: '/data/policy.json',
  /** The JSON Schema of an article, for whoever writes or reads one. */
  articleSchema: '/schema/article.json',
} as const;

/** What stands at the root of the site for browsers that keep it. */
export const appFiles = {
  /** The service worker: its place decides what it may answer for. */
  worker: 'sw.js',
  /** The page that draws any other from kept data. */
  shell: 'shell.html',
  manifest: 'manifest.webmanifest',
} as const;

/** Where the feeds lie, relative to the root of the site, without the ending that tells the format. */
export const feedPaths = {
  archive: '/feeds/articles',
  entity: (id: EntityId) => `/feeds${entity(id)}`,
} as const;

export type EntityFolder = 'people' | 'places' | 'organizations';

/** How the address of a passage goes on after that of its article. */
export const passageHash = '#passage=';
/** The first element of the passage that the address names. */
export const passageElement = 'passage';

/** The element ids of a page are ours and made here, so that no text from outside ever becomes one. */
export const blockElement = (blockId: string) => `block-${blockId}`;
export const quoteElement = (quotationId: string) => `quote-${quotationId}`;
export const mentionElement = (id: EntityId, number: number) => `${id.replace('/', '-')}-${number}`;
