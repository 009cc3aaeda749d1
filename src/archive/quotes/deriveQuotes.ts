import type { AlsoQuoted, QuoteKey } from '../../model/alsoQuoted.ts';
import type { Entity, EntityId } from '../../model/article.ts';
import type { ArticleRef } from '../../model/pages.ts';
import type { FamilyChunk, QuoteFamily, QuotesPage } from '../../model/quotes.ts';
import { sameFinder } from '../../text/same/sameFinder.ts';
import { type QuoteWords, type SameQuotes, sameQuotes } from '../../text/same/sameQuotes.ts';
import { type FamilyMember, quoteFamily } from '../same/quoteFamily.ts';
import { listedQuotes } from '../shares/listedQuotes.ts';
import type { QuoteShare } from '../shares/quoteShares.ts';
import { type QuoteFile, quoteFiles } from './quoteFiles.ts';

/** The shares that quotes are made of, wherever they lie. */
export type QuoteSource = {
  /** Of all articles, the oldest first: the order of pages turned round. Asked for more than once, always the same. */
  oldestFirst(): Iterable<QuoteShare>;
  of(article: string): QuoteShare | undefined;
};

/** All quotes of an archive, made as they are asked for, so that they are never all held: every file of them, and every quote
 *  that several articles have. */
export type Quotes = {
  /** Each file once it is full, and at the end the page that leads to them. */
  files(): Generator<QuoteFile, QuotesPage>;
  families(): Generator<{ page: QuoteFamily; chunks: FamilyChunk[] }>;
  /** By the id of the article; none for one whose quotes no other has. */
  also: ReadonlyMap<string, AlsoQuoted>;
};

/** From the shares of all articles to their quotes. Their words alone are held meanwhile.
 *  @param entities as all articles together know them */
export function quotesFrom(
  source: QuoteSource,
  entities: Pick<ReadonlyMap<EntityId, Entity>, 'get'>,
): Quotes {
  function* shares() {
    for (const share of source.oldestFirst()) yield listedQuotes(share, entities);
  }
  const refs = new Map<string, ArticleRef>();
  const aliases = new Map<string, string[]>();
  function* words() {
    for (const share of shares()) {
      refs.set(share.article.id, share.article);
      for (const { aliases: own, passage } of share.quotes)
        if (own !== undefined) aliases.set(`${share.article.id} ${passage.statement.id}`, own);
      yield* quoteWords(share);
    }
  }
  const families = sameQuotes(words());
  const member = ({ article, quote }: QuoteKey): FamilyMember[] => {
    const share = source.of(article);
    const found = share?.quotes.find(({ passage }) => passage.statement.id === quote);
    return share === undefined || found === undefined ? [] : [{ article: share.article, quote: found }];
  };
  return {
    files: () =>
      quoteFiles(
        shares(),
        sameFinder(families, (id) => refs.get(id)),
      ),
    *families() {
      for (const family of families) {
        const made = quoteFamily(family.flatMap(member));
        if (made !== undefined) yield made;
      }
    },
    also: alsoQuoted(families, ({ article, quote }) => aliases.get(`${article} ${quote}`) ?? []),
  };
}

/** The page of all quotes. */
export function pageOfQuotes({ files }: Pick<Quotes, 'files'>): QuotesPage {
  const all = files();
  let next = all.next();
  while (!next.done) next = all.next();
  return next.value;
}

/** The same of shares that are all at hand. */
export function deriveQuotes(
  oldestFirst: readonly QuoteShare[],
  entities: Pick<ReadonlyMap<EntityId, Entity>, 'get'>,
): Quotes {
  const byId = new Map(oldestFirst.map((share) => [share.article.id, share]));
  return quotesFrom({ oldestFirst: () => oldestFirst, of: (id) => byId.get(id) }, entities);
}

/** What finding quotes in several articles needs of a share: the words between marks. Those of one article come in the order
 *  in which it reads. */
export const quoteWords = ({ article, quotes }: QuoteShare): QuoteWords[] =>
  quotes.flatMap(({ words, passage: { statement } }) =>
    words === undefined
      ? []
      : { article: article.id, quote: statement.id, speaker: statement.speaker?.entity, words },
  );

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
