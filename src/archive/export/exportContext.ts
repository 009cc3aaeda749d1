import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';

/** The program, as the formats that ask for a generator name it. */
export const generator = 'Verbatim';

/** A page's address for the world outside: absolute once the archive knows where it is published.
 *  @returns `undefined` before that: a link that leads nowhere is none */
export function publicAddress(info: Pick<ArchiveInfo, 'url'>, path: string): string | undefined {
  return info.url === undefined ? undefined : `${info.url.replace(/\/$/u, '')}${path}`;
}

/** The identity of an article as a URI: at its source, else its page here, else a name that is no address. */
export function articleUri(info: ArchiveInfo, article: Article): string {
  const known = [article.uri, publicAddress(info, paths.article(article.id)), article.source?.url];
  return (
    known.find((uri) => uri !== undefined && isUri(uri)) ??
    `urn:verbatim:article:${encodeURIComponent(article.id)}`
  );
}

/** Whether a text is an absolute URI of ASCII signs alone, as JSON Schema's `uri` wants it. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[!-~]+$/iu.test(text) && !/[<>"{}|\\^`]/u.test(text) && URL.canParse(text);
}

/** The page of a Wikidata item. */
export const wikidataUri = (id: string) => `http://www.wikidata.org/entity/${id}`;

/** The moment that a format insists on; a day is its first moment in UTC, for the source gives no time. */
export function momentOf(date: string | undefined): string | undefined {
  return date === undefined || date.includes('T') ? date : `${date}T00:00:00Z`;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the fields that have no value, so that what is unknown is absent and not `null`. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** A list, or nothing where it is empty. */
export const some = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list]);
