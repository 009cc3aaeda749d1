import type { ListedQuote } from '../../model/quotes.ts';

const keyOf = ({ article, statement, same }: ListedQuote) =>
  same === undefined ? `${article.id} ${statement?.id}` : `${same.first.article} ${same.first.quote}`;

/** A list from the newest on without those that a newer one has told of: the same quote in older articles. */
export function onceEach(newestFirst: readonly ListedQuote[]): ListedQuote[] {
  const told = new Set<string>();
  return newestFirst.filter((quote) => {
    const key = keyOf(quote);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
