import { plainOfHtml } from './parsePage.ts';
import { defined, type Loose, type LooseImage } from './settle.ts';

/* schema.org in pages: https://schema.org/NewsArticle, as JSON-LD. */

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:Article|NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|AdvertiserContentArticle|BlogPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle|SocialMediaPosting)$/u;
/** Nodes looked at in one page; a page of news has a few dozen. */
const mostNodes = 5_000;

type Node = ReadonlyMap<string, unknown>;

/** What a page's JSON-LD says of its article: the fields, the text (`articleBody`) and whether readers have to pay. */
export type Described = Partial<Omit<Loose, 'format' | 'blocks' | 'notes'>> & {
  body?: string;
  paid?: boolean;
};

/** The article that the page describes. Blocks that are no JSON are passed over, as browsers do.
 *  @param page where it stands and how it is titled: tells its own article from those it links to
 *  @returns `undefined` when none is described */
export function describedArticle(
  scripts: readonly string[],
  page: { address: string | undefined; titles: readonly string[] },
): Described | undefined {
  const nodes = scripts.flatMap((script) => nodesOf(parseLoosely(script)));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node.get('@id') === 'string' && node.size > 1 ? [[node.get('@id'), node]] : [],
    ),
  );
  const articles = nodes.filter((node) =>
    listOf(node.get('@type')).some((type) => typeof type === 'string' && articleTypes.test(type)),
  );
  const address = plainAddress(page.address);
  const best =
    articles.find((node) => address !== undefined && plainAddress(addressOf(node)) === address) ??
    articles.find((node) =>
      page.titles.some((title) => title.includes(textOf(node.get('headline'))?.trim() ?? '\n')),
    ) ??
    articles.find((node) => node.has('articleBody')) ??
    articles.find((node) => node.has('headline'));
  return best === undefined ? undefined : describe(best, (value) => follow(value, byId));
}

/** An address without what changes between two ways of writing the same: protocol, www, query, last slash. */
function plainAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url === null
    ? undefined
    : `${url.hostname.replace(/^www\./u, '')}${url.pathname.replace(/\/$/u, '')}`;
}

function parseLoosely(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)$/u, '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every object of the tree, outer before inner, without recursion. */
function nodesOf(json: unknown): Node[] {
  const found: Node[] = [];
  const queue = [json];
  for (let at = 0; at < queue.length && found.length < mostNodes; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, mostNodes));
    else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      found.push(new Map(entries));
      queue.push(...entries.map(([, inner]) => inner).filter((inner) => typeof inner === 'object'));
    }
  }
  return found;
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function asNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

/** `{"@id": "#publisher"}` stands for the node that is described elsewhere. */
function follow(value: unknown, byId: ReadonlyMap<unknown, Node>): unknown {
  const node = asNode(value);
  const target = node === undefined ? undefined : byId.get(node.get('@id'));
  return target !== undefined && target.size > (node?.size ?? 0) ? Object.fromEntries(target) : value;
}

function addressOf(node: Node): string | undefined {
  const page = node.get('mainEntityOfPage');
  return textOf(node.get('url')) ?? textOf(page) ?? textOf(asNode(page)?.get('@id'));
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? plainOfHtml(value) : undefined;

/** A name, or the name of the thing that stands there. */
function nameOf(value: unknown): string | undefined {
  const name =
    textOf(value) ?? textOf(asNode(value)?.get('name')) ?? textOf(asNode(value)?.get('alternateName'));
  return name === undefined || /^https?:/u.test(name) ? undefined : name;
}

function describe(node: Node, followed: (value: unknown) => unknown): Described {
  const all = (key: string) => listOf(node.get(key)).map(followed);
  const firstText = (key: string) => all(key).flatMap((value) => textOf(value) ?? [])[0];
  const firstName = (key: string) => all(key).flatMap((value) => nameOf(value) ?? [])[0];
  const link = (key: string) =>
    all(key).flatMap(
      (value) =>
        textOf(value) ?? textOf(asNode(value)?.get('url')) ?? textOf(asNode(value)?.get('@id')) ?? [],
    )[0];
  const authors = [...new Set(all('author').flatMap((author) => nameOf(author) ?? []))];
  const language = all('inLanguage').flatMap(
    (value) => textOf(value) ?? textOf(asNode(value)?.get('alternateName')) ?? nameOf(value) ?? [],
  )[0];
  const free = node.get('isAccessibleForFree');
  return defined<Described>({
    headline: firstText('headline') ?? firstText('name'),
    alternativeHeadline: firstText('alternativeHeadline'),
    description: firstText('description'),
    sections: all('articleSection').flatMap((value) => nameOf(value) ?? []),
    byline: authors.length === 0 ? undefined : listNames(authors),
    dateline: firstText('dateline'),
    datePublished: firstText('datePublished') ?? firstText('dateCreated'),
    dateModified: firstText('dateModified'),
    language,
    sourceName: firstName('publisher') ?? firstName('sourceOrganization'),
    url: addressOf(node),
    rights: defined<NonNullable<Loose['rights']>>({
      holder: firstName('copyrightHolder'),
      license: link('license'),
      notice: firstText('copyrightNotice'),
    }),
    images: all('image').flatMap(imageOf),
    body: firstText('articleBody'),
    paid: free === false || free === 'False' || free === 'false' ? true : undefined,
  });
}

/** "A", "A and B", "A, B and C". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function imageOf(value: unknown): LooseImage[] {
  const node = asNode(value);
  const url = textOf(value) ?? textOf(node?.get('url')) ?? textOf(node?.get('contentUrl'));
  if (url === undefined) return [];
  const number = (key: string) => {
    const size = Number(node?.get(key));
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
  };
  return [
    defined<LooseImage>({
      url,
      alt: '',
      caption: textOf(node?.get('caption')),
      credit: textOf(node?.get('creditText')) ?? nameOf(node?.get('author')) ?? nameOf(node?.get('creator')),
      width: number('width'),
      height: number('height'),
    }),
  ];
}
