import {
  type ListedQuote,
  type QuotesPage,
  quotesIn,
  quotesInChunk,
  quotesOnPage,
  rowsInPart,
} from '../../model/quotes.ts';
import { yearOf } from '../../model/quotesAsked.ts';
import type { QuoteRow } from '../export/quoteRows.ts';
import type { QuoteShare } from '../shares/quoteShares.ts';

/** A file that the lists of all quotes consist of: statements for the page, or lines for a table; numbered from 1. */
export type QuoteFile =
  | { what: 'chunk'; year: string; number: number; quotes: ListedQuote[] }
  | { what: 'table'; year: string; number: number; rows: QuoteRow[] };

type Year = QuotesPage['years'][number];
/** What is written of a year, and what is not yet. */
type OpenYear = Year & { chunks: number; quotes: ListedQuote[]; rows: QuoteRow[]; last: ListedQuote[] };

/** Every file of the lists of all quotes, each once it is full or nothing more comes; it holds no more than the open ones.
 *  @param oldestFirst shares of articles, those that may not be listed left out
 *  @param sameAs what older articles have of a quote, by the ids of its article and of the quote
 *  @returns the page that leads to them */
export function* quoteFiles(
  oldestFirst: Iterable<QuoteShare>,
  sameAs: (article: string, quote: string) => ListedQuote['same'],
): Generator<QuoteFile, QuotesPage> {
  const years = new Map<string, OpenYear>();
  for (const { article, quotes } of oldestFirst) {
    const year = yearOf(article.date);
    const open = years.get(year) ?? newYear(year);
    years.set(year, open);
    // The page has the newest article first and each as it reads: the files are that order turned round.
    for (const { passage, row } of quotes.toReversed()) {
      const { id, kind, checked } = passage.statement;
      if (kind === 'term') continue;
      const same = sameAs(article.id, id);
      const quote = { article, ...passage, ...(same && { same }) };
      open[kind][checked ? 'checked' : 'unchecked'] += 1;
      open.last.push(quote);
      if (open.last.length > quotesOnPage) open.last.shift();
      open.quotes.push(quote);
      open.rows.push(row);
      if (open.quotes.length === quotesInChunk) yield closeChunk(open);
      if (open.rows.length === rowsInPart) yield closeTable(open);
    }
  }
  for (const open of years.values()) {
    if (open.quotes.length > 0) yield closeChunk(open);
    if (open.rows.length > 0) yield closeTable(open);
  }
  const found = [...years.values()]
    .map(({ year, direct, mixed, indirect, parts }) => ({ year, direct, mixed, indirect, parts }))
    .filter(({ parts }) => parts > 0)
    .sort((a, b) => newestYearFirst(a.year, b.year));
  return {
    total: found.reduce((sum, year) => sum + quotesIn(year), 0),
    years: found,
    newest: found.flatMap(({ year }) => years.get(year)?.last.toReversed() ?? []).slice(0, quotesOnPage),
  };
}

/** Those without a date stand last, as on every page. */
const newestYearFirst = (a: string, b: string) =>
  Number(a === 'undated') - Number(b === 'undated') || (a < b ? 1 : -1);

const newYear = (year: string): OpenYear => ({
  year,
  direct: { unchecked: 0, checked: 0 },
  mixed: { unchecked: 0, checked: 0 },
  indirect: { unchecked: 0, checked: 0 },
  parts: 0,
  chunks: 0,
  quotes: [],
  rows: [],
  last: [],
});

function closeChunk(open: OpenYear): QuoteFile {
  open.chunks += 1;
  return { what: 'chunk', year: open.year, number: open.chunks, quotes: open.quotes.splice(0) };
}

function closeTable(open: OpenYear): QuoteFile {
  open.parts += 1;
  return { what: 'table', year: open.year, number: open.parts, rows: open.rows.splice(0) };
}
