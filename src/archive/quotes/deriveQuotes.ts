import type { Entity, EntityId } from '../../model/article.ts';
import type { AlsoQuoted, FamilyChunk, ListedQuote, QuoteFamily, QuotesPage } from '../../model/quotes.ts';
import { sameFinder } from '../../text/same/sameFinder.ts';
import { type QuoteWords, type SameQuotes, sameQuotes } from '../../text/same/sameQuotes.ts';
import { type FamilyMember, quoteFamily } from '../same/quoteFamily.ts';
import { listedQuotes } from '../shares/listedQuotes.ts';
import type { QuoteShare } from '../shares/quoteShares.ts';
import { type QuoteFile, quoteFiles } from './quoteFiles.ts';

/** All quotes of an archive: the page of them and its files, and every quote that several articles have. */
export type Quotes = {
  page: QuotesPage;
  files: QuoteFile[];
  families: { page: QuoteFamily; chunks: FamilyChunk[] }[];
  /** By the id of the article; none for one whose quotes no other has. */
  also: ReadonlyMap<string, AlsoQuoted>;
};

/** From the shares of all articles to their quotes. Shares may come in any order of files, but always the same one here.
 *  @param oldestFirst the order of pages turned round
 *  @param entities as all articles together know them */
export function deriveQuotes(
  oldestFirst: readonly QuoteShare[],
  entities: Pick<ReadonlyMap<EntityId, Entity>, 'get'>,
): Quotes {
  const shares = oldestFirst.map((share) => listedQuotes(share, entities));
  const families = sameQuotes(shares.flatMap(quoteWords));
  const articles = new Map(shares.map(({ article }) => [article.id, article]));
  const files = quoteFiles(
    shares,
    sameFinder(families, (id) => articles.get(id)),
  );
  const written: QuoteFile[] = [];
  let next = files.next();
  for (; !next.done; next = files.next()) written.push(next.value);
  const members = memberFinder(shares);
  return {
    page: next.value,
    files: written,
    families: families.flatMap((family) => quoteFamily(family.flatMap(members)) ?? []),
    also: alsoQuoted(families, (key) => members(key)[0]?.quote.aliases ?? []),
  };
}

/** What finding quotes in several articles needs of a share: the words between marks. Those of one article come in the order
 *  in which it reads. */
export const quoteWords = ({ article, quotes }: QuoteShare): QuoteWords[] =>
  quotes.flatMap(({ words, passage: { statement } }) =>
    words === undefined
      ? []
      : { article: article.id, quote: statement.id, speaker: statement.speaker?.entity, words },
  );

function memberFinder(shares: readonly QuoteShare[]) {
  const found = new Map<string, FamilyMember>();
  for (const { article, quotes } of shares)
    for (const quote of quotes) found.set(`${article.id} ${quote.passage.statement.id}`, { article, quote });
  return ({ article, quote }: ListedKey): FamilyMember[] => {
    const member = found.get(`${article} ${quote}`);
    return member === undefined ? [] : [member];
  };
}

type ListedKey = NonNullable<ListedQuote['same']>['first'];

/** For each article, which of its quotes others have too, by all ids that these ever had. */
export function alsoQuoted(
  families: readonly SameQuotes[],
  aliasesOf: (quote: SameQuotes[number]) => readonly string[],
): ReadonlyMap<string, AlsoQuoted> {
  const also = new Map<string, AlsoQuoted>();
  for (const family of families) {
    const [first] = family;
    if (first === undefined) continue;
    const others = new Set(family.map(({ article }) => article)).size - 1;
    for (const { article, quote } of family) {
      const own = also.get(article) ?? { quotes: {} };
      also.set(article, own);
      for (const id of [quote, ...aliasesOf({ article, quote })]) own.quotes[id] = { first, others };
    }
  }
  return also;
}
