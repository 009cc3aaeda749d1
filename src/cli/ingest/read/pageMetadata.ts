import { resolve } from './domBlocks.ts';
import { fold } from './fold.ts';
import { type Described, describedArticle, listNames } from './jsonLd.ts';
import { defined, type Loose, type LooseImage } from './settle.ts';

/* What a page says about its article, in the order in which such words can be trusted: JSON-LD, written for machines by the newsroom's
   own system; then the meta elements; then the page as people see it. */

type Metas = ReadonlyMap<string, string[]>;

// The names under which each field is known: Open Graph, article:*, Highwire (citation_*), Dublin Core, Parse.ly, Sailthru, Twitter.
const names = {
  headline:
    'og:title citation_title parsely-title dc.title dcterms.title sailthru.title twitter:title headline',
  description:
    'og:description description dc.description dcterms.description sailthru.description twitter:description',
  author:
    'citation_author parsely-author dc.creator dcterms.creator sailthru.author byl author article:author',
  published:
    'article:published_time og:article:published_time citation_publication_date citation_date parsely-pub-date dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date sailthru.date date pubdate publishdate publish-date datepublished',
  modified: 'article:modified_time og:updated_time dcterms.modified dc.date.modified last-modified lastmod',
  publisher:
    'og:site_name citation_journal_title dc.publisher dcterms.publisher application-name copyright-holder',
  section: 'article:section parsely-section dc.subject sailthru.section section',
  language: 'og:locale dc.language dcterms.language citation_language content-language language',
  rights: 'dc.rights dcterms.rights copyright rights',
  license: 'dcterms.license dc.rights.license',
  url: 'og:url parsely-link citation_public_url',
  image:
    'og:image og:image:url og:image:secure_url twitter:image twitter:image:src parsely-image-url sailthru.image.full',
  imageText: 'og:image:alt twitter:image:alt',
} as const;

/** The fields of the article that a page describes. `text` is the source, for comments that browsers leave in saved pages; `address` is
 *  where it was fetched from, if it was. */
export function pageMetadata(document: Document, text: string, address: string | undefined): Described {
  const metas = metasOf(document);
  const said = (field: keyof typeof names) => valuesOf(metas, names[field]);
  const canonical = hrefOf(document, 'link[rel~="canonical"]', address);
  const saved = savedFrom(text);
  const titles = [
    ...[...document.querySelectorAll('h1, title')].map((title) => fold(title.textContent ?? '')),
    ...said('headline'),
  ];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
    (script) => script.textContent ?? '',
  );
  const url = [canonical, said('url')[0], saved, address]
    .map((href) => resolve(href, address ?? saved))
    .find((href) => href?.startsWith('http'));
  const ld = describedArticle(scripts, { address: url, titles }) ?? {};
  const site = ld.sourceName ?? said('publisher')[0];
  const authors = [...new Set(said('author').filter((name) => !/^(?:https?:|www\.|@)/u.test(name)))];
  const shown = shownAuthors(document);
  const image = resolve(said('image')[0], url);
  const license =
    ld.rights?.license ??
    said('license')[0] ??
    hrefOf(document, 'link[rel~="license"], a[rel~="license"]', url);
  return defined<Described>({
    ...ld,
    headline: ld.headline ?? headlineOf(document, said('headline')[0], site),
    description: ld.description ?? said('description')[0],
    byline: ld.byline ?? (authors.length === 0 ? shown : listNames(authors)),
    datePublished: ld.datePublished ?? said('published')[0] ?? shownDate(document),
    dateModified: ld.dateModified ?? said('modified')[0],
    sections: ld.sections?.length ? ld.sections : said('section').slice(0, 3),
    language:
      ld.language ?? document.querySelector('html[lang]')?.getAttribute('lang') ?? said('language')[0],
    sourceName: site,
    url: url ?? ld.url,
    rights: defined<NonNullable<Loose['rights']>>({
      ...ld.rights,
      license,
      notice: ld.rights?.notice ?? said('rights')[0],
    }),
    images: ld.images?.length
      ? ld.images.map((picture) => ({ ...picture, url: resolve(picture.url, url) ?? picture.url }))
      : image === undefined
        ? []
        : [{ url: image, alt: said('imageText')[0] ?? '' } satisfies LooseImage],
  });
}

/** Every meta element by its name in lower case; several of a name in their order. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = fold(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 20));
    }
  }
  return metas;
}

/** The values of the first of several names that is there. */
function valuesOf(metas: Metas, known: string): string[] {
  const name = known.split(' ').find((candidate) => metas.has(candidate));
  return name === undefined ? [] : (metas.get(name) ?? []);
}

function hrefOf(document: Document, selector: string, base: string | undefined): string | undefined {
  return resolve(document.querySelector(selector)?.getAttribute('href'), base);
}

/** The headline on the page wins over a title made for search engines, when one repeats the other. */
function headlineOf(
  document: Document,
  meta: string | undefined,
  site: string | undefined,
): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => fold(h1.textContent ?? ''))
    .filter((text) => text !== '');
  const title = fold(document.querySelector('title')?.textContent ?? '');
  const whole = meta ?? title;
  const shown =
    headings.find((heading) => whole.startsWith(heading) && heading.length > 10) ??
    (headings.length === 1 ? headings[0] : undefined);
  if (meta === undefined) return shown ?? withoutSite(title, site);
  return shown !== undefined && meta.startsWith(shown) ? shown : withoutSite(meta, site);
}

/** "Bridge reopens | The Gazette" without the site's name. */
function withoutSite(title: string, site: string | undefined): string | undefined {
  const match = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/u.exec(title.slice(0, 500));
  const [, first = '', last = ''] = match ?? [];
  const isSite =
    site === undefined
      ? title.includes('|')
      : last.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(last.toLowerCase());
  const words = match !== null && isSite ? first : title;
  return words === '' ? undefined : words;
}

function shownAuthors(document: Document): string | undefined {
  const links = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"] [itemprop~="name"]')];
  const found = [
    ...new Set(
      links.map((link) => fold(link.textContent ?? '')).filter((name) => name !== '' && name.length < 100),
    ),
  ];
  if (found.length > 0) return listNames(found.slice(0, 10));
  const byline = fold(document.querySelector('.byline, .author, [class*="byline"]')?.textContent ?? '');
  const name = /^(?:[Bb][Yy]:? )?(\p{Lu}[^|·•]{2,100}?)(?:\s*[|·•]|$)/u.exec(byline)?.[1];
  return name !== undefined && byline.length < 160 ? name.trim() : undefined;
}

/** The first `<time>` of the article that names a day. */
function shownDate(document: Document): string | undefined {
  const times = document.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], article time[datetime], main time[datetime], header time[datetime], time[datetime]',
  );
  for (const time of times) {
    const date = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent;
    if (date !== null && /\d{4}/u.test(date)) return date;
  }
  return undefined;
}

/** Browsers write where a page was saved from into a comment at its start. */
function savedFrom(text: string): string | undefined {
  const head = text.slice(0, 4_000);
  return (
    /<!-{2}\s*saved from url=\(\d{1,5}\)(https?:[^\s>]{1,2000})\s*-->/iu.exec(head)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(https?:\S{1,2000})/iu.exec(head)?.[1]
  );
}
