import { pageOfQuotes, type Quotes } from '../../archive/quotes/deriveQuotes.ts';
import type { QuoteFile } from '../../archive/quotes/quoteFiles.ts';
import { quotePaths } from '../../model/quotePaths.ts';

type DataFile = [path: string, value: unknown];

/** A part of the page of all quotes; none of a part of the tables. */
export const chunkData = (file: QuoteFile): DataFile[] =>
  file.what === 'chunk' ? [[quotePaths.chunk(file.year, file.number), { quotes: file.quotes }]] : [];

/** Quotes of several articles, and for each article which these are, none too: whoever opens a quote asks.
 *  @param articles the ids of all that can be read */
export function* sameData(
  { families, also }: Pick<Quotes, 'families' | 'also'>,
  articles: Iterable<string>,
): Generator<DataFile> {
  for (const { page: family, chunks } of families()) {
    yield [quotePaths.familyData(family.first), family];
    for (const [index, chunk] of chunks.entries())
      yield [quotePaths.familyChunk(family.first, index + 1), chunk];
  }
  for (const article of articles) yield [quotePaths.also(article), also.get(article) ?? { quotes: {} }];
}

/** The files of data that all quotes consist of: the page, its parts, quotes of several articles. */
export function* quotesData(quotes: Quotes, articles: Iterable<string>): Generator<DataFile> {
  yield [quotePaths.page, pageOfQuotes(quotes)];
  for (const file of quotes.files()) yield* chunkData(file);
  yield* sameData(quotes, articles);
}
