import { type AddressBook, addressesIn, destinationIn } from '../model/addresses.ts';
import { type EntityId, isEntityId } from '../model/article.ts';
import { isSlug } from '../model/isSlug.ts';
import type { MovedArticle } from '../model/pages.ts';
import { paths } from '../model/paths.ts';
import type { Archive } from './deriveArchive.ts';

/** What stands at addresses that were given out and that nothing in the archive has any more. */
export type OldAddresses = {
  /** Articles that are kept under another address now. */
  articles: { id: string; page: MovedArticle; quotationIds: string[] }[];
  /** Quotes of articles that are there, of which the article itself knows nothing any more. */
  quotations: { articleId: string; quotationId: string }[];
  /** Articles that never changed, as far as their file knows, and had a page of changes. */
  histories: string[];
  /** People, places and organizations that no article names any more. */
  entities: EntityId[];
  /** Addresses that would answer nothing. */
  unanswered: string[];
};

const pattern =
  /^\/(?:articles\/(?<article>[^/]+)(?:\/quotes\/(?<quote>[^/]+)|\/(?<history>history))?|(?<entity>(?:people|places|organizations)\/[^/]+))$/u;

/** Sorts out every address that was ever given out: where it leads on, or what its page has to say. */
export const answerOld = (
  { articles, closed, entityPages, moved, which }: Archive,
  book: AddressBook,
): OldAddresses =>
  oldIn(
    book,
    new Map([...articles, ...closed].map(({ article }) => [article.id, article.headline])),
    new Set([...entityPages.map(({ entity }) => entity), ...moved, ...which].map(({ id }) => id)),
  );

/** The same by what there is.
 *  @param titles headlines of all articles by id, those that nobody may read among them
 *  @param entities everybody who has a page, or had one and leads on; and names that ask which one is meant */
export function oldIn(
  book: AddressBook,
  titles: ReadonlyMap<string, string>,
  entities: { has(id: EntityId): boolean },
): OldAddresses {
  const lines = addressesIn(book);
  const answers: OldAddresses = { articles: [], quotations: [], histories: [], entities: [], unanswered: [] };
  const moved = new Map<string, OldAddresses['articles'][number]>();

  /** The page of an old article, which leads on; nothing where it leads nowhere. */
  const movedArticle = (id: string) => {
    const known = moved.get(id);
    if (known !== undefined) return known;
    const from = paths.article(id);
    const to = destinationIn(lines, from);
    const target = articleIn(to);
    const headline = titles.get(target ?? '');
    if (to === undefined || to === from || target === undefined || headline === undefined) return undefined;
    const entry: OldAddresses['articles'][number] = {
      id,
      page: { movedTo: { id: target, headline }, quotes: {}, note: lines.get(from)?.note },
      quotationIds: [],
    };
    moved.set(id, entry);
    answers.articles.push(entry);
    return entry;
  };

  for (const [from] of lines) {
    const { article, quote, history, entity } = decoded(from);
    if (entity !== undefined) {
      if (!entities.has(entity)) answers.entities.push(entity);
    } else if (article === undefined) answers.unanswered.push(from);
    else if (titles.has(article)) {
      if (quote !== undefined) answers.quotations.push({ articleId: article, quotationId: quote });
      if (history !== undefined) answers.histories.push(article);
    } else {
      const entry = movedArticle(article);
      if (entry === undefined) answers.unanswered.push(from);
      else if (quote !== undefined) {
        entry.quotationIds.push(quote);
        const to = decoded(destinationIn(lines, from) ?? '');
        if (to.quote !== undefined && to.article === entry.page.movedTo.id)
          entry.page.quotes[quote] = to.quote;
      }
    }
  }
  return answers;
}

const articleIn = (address: string | undefined) => decoded(address ?? '').article;

/** The parts of an address, as ids; none of what is no address of ours. Each must be one: a page is a file of that name,
 *  and `..%2F` would lead it out of the site. */
function decoded(address: string): Partial<Record<'article' | 'quote' | 'history' | 'entity', string>> {
  const groups = pattern.exec(address)?.groups ?? {};
  try {
    const parts = Object.entries(groups).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, decodeURIComponent(part)] as const],
    );
    const sound = parts.every(([name, id]) => (name === 'entity' ? isEntityId(id) : isSlug(id)));
    return sound ? Object.fromEntries(parts) : {};
  } catch {
    return {}; // Not percent-encoded as ours are.
  }
}
