import { isQuoted } from '../../model/attribution.ts';
import type { ListedQuote } from '../../model/quotes.ts';
import { sameFinder } from '../../text/same/sameFinder.ts';
import { sameQuotes } from '../../text/same/sameQuotes.ts';
import { wordsIn } from './wordsIn.ts';

/** Says of each quote of a list, the newest first, which older ones in it are the same. The lists of people and places do
 *  not say it themselves. */
export function withSame(newestFirst: readonly ListedQuote[]): ListedQuote[] {
  const families = sameQuotes(
    newestFirst.toReversed().flatMap(({ article, statement, runs }) =>
      statement === undefined || !isQuoted(statement)
        ? []
        : {
            article: article.id,
            quote: statement.id,
            speaker: statement.speaker?.entity,
            words: wordsIn(runs),
          },
    ),
  );
  const articles = new Map(newestFirst.map(({ article }) => [article.id, article]));
  const sameAs = sameFinder(families, (id) => articles.get(id));
  return newestFirst.map((quote) => {
    const same = quote.same ?? sameAs(quote.article.id, quote.statement?.id ?? '');
    return same === undefined ? quote : { ...quote, same };
  });
}
