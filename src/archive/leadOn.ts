import type { AddressBook, AddressLine } from '../model/addresses.ts';
import { addressesIn } from '../model/addresses.ts';
import type { Article, Quotation } from '../model/article.ts';
import { isStatement } from '../model/attribution.ts';
import { paths } from '../model/paths.ts';
import { locate } from '../text/locate.ts';
import { joinBlocks } from '../text/selectors.ts';
import { addressesOf } from './addressesOf.ts';
import { articleText } from './articleText.ts';

/** Where every address of an article leads once it is kept under another one: its quotes to themselves there, by id or by
 *  their words, else to the article.
 *  @param id what the article was called
 *  @param old the article itself, where it is still at hand */
export function leadOn(
  { id, old, into }: { id: string; old: Article | undefined; into: Article },
  book: AddressBook,
  { at, note }: { at: string; note?: string | undefined },
): AddressLine[] {
  const own = paths.article(id);
  const known = [...addressesIn(book).keys()].filter((a) => a === own || a.startsWith(`${own}/`));
  const given = new Set([own, ...(old === undefined ? [] : addressesOf({ ...old, id })), ...known]);
  const there = new Map(
    into.quotations.flatMap((q) => [q.id, ...(q.aliases ?? [])].map((name) => [name, q] as const)),
  );
  const sameArticle = old === undefined || old.id === into.id;
  const lines = [...given].flatMap((address): AddressLine[] => {
    if (address !== own && !address.startsWith(`${own}/`)) return [];
    const quote = /\/quotes\/([^/]+)$/u.exec(address)?.[1];
    const found =
      quote === undefined
        ? undefined
        : sameArticle
          ? there.get(decodeURIComponent(quote))
          : inText(quote, old, into);
    const leadsTo = found === undefined ? paths.article(into.id) : paths.quotation(into.id, found.id);
    return [{ address, at, leadsTo, ...(note === undefined ? {} : { note }) }];
  });
  return [...addressesOf(into).map((address) => ({ address, at })), ...lines];
}

/** The quotation of another article that has the words of this one. */
function inText(quote: string, old: Article | undefined, into: Article): Quotation | undefined {
  const id = decodeURIComponent(quote);
  const sought = old?.quotations.find((q) => q.id === id || q.aliases?.includes(id));
  const { text, starts } = joinBlocks(articleText(into));
  const found = sought && locate(text, sought.selector);
  if (found === undefined) return undefined;
  return into.quotations.filter(isStatement).find(({ segments }) =>
    segments.some(({ block, start, end }) => {
      const base = starts.get(block) ?? 0;
      return base + start < found.end && found.start < base + end;
    }),
  );
}
