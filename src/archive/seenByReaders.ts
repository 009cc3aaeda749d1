import { type AddressBook, addressesIn, destinationIn } from '../model/addresses.ts';
import type { Article, Quotation } from '../model/article.ts';
import { paths } from '../model/paths.ts';

/** Whether readers could have seen, before a moment, what a quotation said.
 *  @param at ISO 8601; where it is not given, they could */
export type SeenBefore = (article: Article, quotation: Quotation, at: string | undefined) => boolean;

const wholeDay = 86_400_000; // milliseconds

/** Tells by what `addresses.json` has: when an article's address came, and when the archive was put before readers. Only
 *  what is on record as unseen is: where no publication is recorded since the article came, readers could have seen it. */
export const seenByReaders = (book: AddressBook): SeenBefore => seenSince(book.published, whenTheyCame(book));

/** The same by what matters of it.
 *  @param publications when the archive was put before readers, ISO 8601
 *  @param came when readers could first be given the address of an article, in ms */
export function seenSince(
  publications: readonly string[] | undefined,
  came: ReadonlyMap<string, number>,
): SeenBefore {
  const published = (publications ?? []).map((at) => Date.parse(at)).sort((a, b) => a - b);
  if (published.length === 0) return () => true;
  return (article, quotation, at) => {
    if (at === undefined) return true;
    const since = Math.max(
      came.get(paths.article(article.id)) ?? Number.NEGATIVE_INFINITY,
      addedAt(article, quotation),
    );
    const first = published.find((moment) => moment >= since);
    // A day alone lasts until its end: what came before that may have been seen on it.
    return first === undefined || first <= Date.parse(at) + (at.includes('T') ? 0 : wholeDay);
  };
}

/** When readers could first be given an address, its former ones counted; in ms. */
export function whenTheyCame(book: AddressBook): ReadonlyMap<string, number> {
  const lines = addressesIn(book);
  const came = new Map<string, number>();
  for (const { address, at } of book.addresses) {
    const to = destinationIn(lines, address) ?? address;
    came.set(to, Math.min(Date.parse(at), came.get(to) ?? Number.POSITIVE_INFINITY));
  }
  return came;
}

/** When a new text brought a quotation in; long ago for those that were there from the start. */
function addedAt({ revisions = [] }: Article, { id, aliases = [] }: Quotation): number {
  const revision = revisions.findLast(({ quotations }) =>
    quotations.some((entry) => entry.change === 'added' && (entry.id === id || aliases.includes(entry.id))),
  );
  return revision === undefined ? Number.NEGATIVE_INFINITY : Date.parse(revision.at);
}

/** The article without what editors put right before readers could see it: to them it was never wrong. What its source
 *  changed stays told. */
export function withoutUnseen(article: Article, seen: SeenBefore): Article {
  const { revisions } = article;
  if (revisions === undefined) return article;
  const find = (id: string) => article.quotations.find((q) => q.id === id || q.aliases?.includes(id));
  const told = revisions.flatMap((revision) => {
    // Where the text stayed, a person decided.
    if (revision.before.length > 0) return [revision];
    const quotations = revision.quotations.filter((entry) => {
      const quotation = find(entry.id);
      return quotation === undefined || seen(article, quotation, revision.at);
    });
    return quotations.length === 0 && revision.quotations.length > 0 ? [] : [{ ...revision, quotations }];
  });
  const { revisions: _revisions, ...rest } = article;
  return told.length === 0 ? rest : { ...rest, revisions: told };
}
