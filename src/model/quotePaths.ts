import type { QuoteKey } from './alsoQuoted.ts';
import { paths } from './paths.ts';

const encode = encodeURIComponent;

/** Where one quote of several articles stands, and where the files of all quotes lie. Apart from the other addresses, for
 *  articles need none of these to come alive. */
export const quotePaths = {
  /** A quote and all articles that have it: known by any of them, at home under the oldest. */
  family: ({ article, quote }: QuoteKey) => `${paths.quotes}/${encode(article)}/${encode(quote)}`,
  page: '/data/quotes.json',
  chunk: (year: string, number: number) => `/data/quotes/${year}-${number}.json`,
  familyData: ({ article, quote }: QuoteKey) => `/data/same/${encode(article)}/${encode(quote)}.json`,
  familyChunk: ({ article, quote }: QuoteKey, number: number) =>
    `/data/same/${encode(article)}/${encode(quote)}/${number}.json`,
  /** Which quotes of an article others have too; not there where none is. */
  also: (article: string) => `/data/also/${encode(article)}.json`,
  /** A part of one year as a table. */
  table: (year: string, part: number, format: 'csv' | 'jsonl') => `/tables/quotes-${year}-${part}.${format}`,
} as const;
