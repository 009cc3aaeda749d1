import { isEntityId } from './article.ts';
import type { ListedQuote } from './quotes.ts';

/** Which quotes are asked for; all of it stands in the address. */
export type QuotesAsked = {
  /** Who speaks, whom or what the words name, where they were said: ids of people, places and organizations. */
  speaker?: string;
  about?: string;
  place?: string;
  /** Four digits, or `undated`. */
  year?: string;
  kind?: 'direct' | 'mixed' | 'indirect';
  reviewed?: 'yes' | 'no';
};

const isOneOf =
  (...values: string[]) =>
  (text: string) =>
    values.includes(text);

const fields: { [K in keyof Required<QuotesAsked>]: (text: string) => boolean } = {
  speaker: isEntityId,
  about: isEntityId,
  place: (text) => text.startsWith('places/') && isEntityId(text),
  year: (text) => /^(?:\d{4}|undated)$/u.test(text),
  kind: isOneOf('direct', 'mixed', 'indirect'),
  reviewed: isOneOf('yes', 'no'),
};

/** In the order in which an address has them. */
export const askedFields = Object.keys(fields) as (keyof QuotesAsked)[];

/** Reads which quotes an address asks for. It may be anybody's: what cannot be meant is left out.
 *  @param query the part of the address from its question mark on */
export function readQuotesAsked(query: string): QuotesAsked {
  const params = new URLSearchParams(query);
  const asked: Partial<Record<keyof QuotesAsked, string>> = {};
  for (const field of askedFields) {
    const value = params.get(field);
    if (value !== null && fields[field](value)) asked[field] = value;
  }
  return asked as QuotesAsked;
}

/** The part of the address that asks for them, with its question mark; empty where all are asked for. */
export function quotesQuery(asked: QuotesAsked): string {
  const params = askedFields.flatMap((field) => {
    const value = asked[field];
    return value === undefined ? [] : [`${field}=${encodeURIComponent(value).replaceAll('%2F', '/')}`];
  });
  return params.length === 0 ? '' : `?${params.join('&')}`;
}

/** Whether all quotes are asked for. */
export const asksForAll = (asked: QuotesAsked): boolean =>
  askedFields.every((field) => asked[field] === undefined);

/** The year under which a quote is filed. */
export const yearOf = (date: string | undefined): string => date?.slice(0, 4) ?? 'undated';

/** Whether a quote is one of those asked for, as far as it tells by itself: its year, its kind, whether an editor looked. */
export function isAsked({ article, statement }: ListedQuote, { year, kind, reviewed }: QuotesAsked): boolean {
  return (
    statement !== undefined &&
    (year === undefined || yearOf(article.date) === year) &&
    (kind === undefined || statement.kind === kind) &&
    (reviewed === undefined || statement.checked === (reviewed === 'yes'))
  );
}
