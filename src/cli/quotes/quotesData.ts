import type { Quotes } from '../../archive/quotes/deriveQuotes.ts';
import { quotePaths } from '../../model/quotePaths.ts';

/** The files of data that all quotes consist of: the page, its parts, quotes of several articles. */
export function* quotesData({
  page,
  files,
  families,
  also,
}: Quotes): Generator<[path: string, value: unknown]> {
  yield [quotePaths.page, page];
  for (const file of files)
    if (file.what === 'chunk') yield [quotePaths.chunk(file.year, file.number), { quotes: file.quotes }];
  for (const { page: family, chunks } of families) {
    yield [quotePaths.familyData(family.first), family];
    for (const [index, chunk] of chunks.entries())
      yield [quotePaths.familyChunk(family.first, index + 1), chunk];
  }
  for (const [article, quotes] of also) yield [quotePaths.also(article), quotes];
}
