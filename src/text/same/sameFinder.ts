import type { ArticleRef } from '../../model/pages.ts';
import type { ListedQuote } from '../../model/quotes.ts';
import type { SameQuotes } from './sameQuotes.ts';

/** So many of the older ones stand in the list; the page of the quote has all. */
const mostEarlier = 3;

/** Finds what older articles have of a quote. Newer ones it does not tell of: so a list that is full does not change when they
 *  come, and whoever reads from the newest on has met them.
 *  @param refOf what must travel with the quote of an article */
export function sameFinder(
  families: readonly SameQuotes[],
  refOf: (article: string) => ArticleRef | undefined,
): (article: string, quote: string) => ListedQuote['same'] {
  const places = new Map<string, { family: SameQuotes; at: number }>();
  for (const family of families)
    for (const [at, { article, quote }] of family.entries())
      places.set(`${article} ${quote}`, { family, at });
  return (article, quote) => {
    const place = places.get(`${article} ${quote}`);
    const [first] = place?.family ?? [];
    if (place === undefined || place.at === 0 || first === undefined) return undefined;
    const earlier = place.family.slice(0, Math.min(place.at, mostEarlier)).flatMap((older) => {
      const ref = refOf(older.article);
      return ref === undefined ? [] : [{ article: ref, quote: older.quote }];
    });
    return { first, earlier, more: place.at - earlier.length };
  };
}
