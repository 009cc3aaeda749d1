import { type OldAddresses, oldIn } from '../../archive/answerOld.ts';
import { type Browsing, browsingOf, type Shares } from '../../archive/browse/browsing.ts';
import type { Archive } from '../../archive/deriveArchive.ts';
import { type CorrectionShare, logOf } from '../../archive/deriveCorrections.ts';
import { deriveFront } from '../../archive/deriveFront.ts';
import { deriveMoved } from '../../archive/deriveMoved.ts';
import { deriveWhich } from '../../archive/deriveWhich.ts';
import type { Atlas } from '../../archive/map/atlas.ts';
import { newestFirst } from '../../archive/newestFirst.ts';
import { type Quotes, quotesFrom } from '../../archive/quotes/deriveQuotes.ts';
import { nameFiles } from '../../archive/search/nameFiles.ts';
import { exampleOf, type SearchTold, searchNames, startOf } from '../../archive/search/searchStart.ts';
import type { NameShare } from '../../archive/shares/nameShare.ts';
import type { QuoteShare } from '../../archive/shares/quoteShares.ts';
import type { StoryShare } from '../../archive/shares/storyShare.ts';
import type { AddressBook } from '../../model/addresses.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, EntityId } from '../../model/article.ts';
import type { Correction } from '../../model/corrections.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';
import type { NamesFile, SearchStart } from '../../model/search.ts';
import type { AllNames } from './nameAll.ts';
import type { ArticleEntry, ArticleRecord, MappedPart, ToldOfArticle } from './readArticles.ts';
import type { SpillReader } from './spill.ts';

/** An article of which little is kept in mind, and where the rest lies. */
export type Known = ArticleEntry & { data: string };

/** What is about all articles: the pages and files that there are once. */
export type WholeArchive = Pick<
  Archive,
  'info' | 'moved' | 'which' | 'front' | 'frontProblems' | 'corrections'
> & {
  /** The articles that one may read, newest first. */
  open: readonly Known[];
  articleOf: (id: string) => Article | undefined;
  browsing: Browsing;
  quotes: Quotes;
  start: SearchStart;
  nameFiles: ReadonlyMap<string, NamesFile>;
  old: OldAddresses;
};

/** From shares to what is about all articles. Shares are read one after the other, and what is kept of each is little. */
export function wholeArchive(
  mapped: ReadonlyMap<number, MappedPart>,
  names: AllNames,
  frame: { info: ArchiveInfo; decisions: EntityDecisions; book: AddressBook },
  reader: SpillReader,
  atlas: Atlas,
): WholeArchive {
  const { front: rules, rankings: _, ...info } = frame.info;
  const all: Known[] = [...mapped.values()]
    .flatMap(({ data, articles }) => articles.map((entry) => ({ ...entry, data })))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const open = all.filter(({ isOpen }) => isOpen).sort(newestFirst);
  const byId = new Map(open.map((entry) => [entry.id, entry]));
  const told = readTold(all, reader);
  const entities = new Map(names.entries.map(({ entity }) => [entity.id, entity]));
  const articleOf = (id: string): Article | undefined => {
    const entry = byId.get(id);
    return entry && reader.read<ArticleRecord>(entry.data, entry.record).open?.article;
  };
  const sharesOf = <T>(kind: 'story' | 'names' | 'quotes', entries: readonly Known[]): Shares<T> => {
    const read = ({ data, shares }: Known) =>
      shares === undefined ? undefined : reader.read<T>(data, shares[kind]);
    return {
      get: (id) => {
        const entry = byId.get(id);
        return entry && read(entry);
      },
      *values() {
        for (const entry of entries) {
          const share = read(entry);
          if (share !== undefined) yield share;
        }
      },
    };
  };
  const browsing = browsingOf(
    sharesOf<StoryShare>('story', open),
    sharesOf<NameShare>('names', open),
    entities,
    frame.info,
  );
  const { keys, lists, ranked, storyOf } = browsing;
  const { front, problems: frontProblems } = deriveFront(
    { keys, storyOf, names: browsing.names, items: lists, rules, ranked },
    atlas,
  );
  const quoteShares = sharesOf<QuoteShare>('quotes', open.toReversed());
  const quotes = quotesFrom({ oldestFirst: quoteShares.values, of: quoteShares.get }, entities);
  const shownNames = searchNames(names.entries);
  const files = nameFiles(shownNames);
  const moved = deriveMoved(told.called, entities, frame.decisions);
  const taken = new Set([...entities.keys(), ...moved.map(({ id }) => id)]);
  const which = deriveWhich(
    names.entries.filter(({ listed }) => listed),
    taken,
  );
  return {
    info,
    open,
    articleOf,
    moved,
    which,
    front,
    frontProblems,
    browsing,
    quotes,
    corrections: logOf(
      told.closed,
      open.flatMap(({ id }) => told.corrections.get(id) ?? []),
      entities,
    ),
    start: startOf(told.searched, exampleOf(front, articleOf, info), shownNames, files, ranked),
    nameFiles: files,
    old: oldIn(frame.book, told.titles, new Set([...taken, ...which.map(({ id }) => id)])),
  };
}

/** What the articles tell of themselves, put together. */
function readTold(all: readonly Known[], reader: SpillReader) {
  const titles = new Map<string, string>();
  const called = new Map<EntityId, string>();
  const closed: Correction[] = [];
  const corrections = new Map<string, CorrectionShare[]>();
  const searched: SearchTold[] = [];
  for (const { id, data, told } of all) {
    const share = reader.read<ToldOfArticle>(data, told);
    titles.set(id, share.headline);
    for (const [former, name] of share.formerNames) called.set(former, name);
    if (share.closed !== undefined) closed.push(share.closed);
    else searched.push({ sections: share.sections, datePublished: share.news?.published });
    if (share.corrections.length > 0) corrections.set(id, share.corrections);
  }
  return { titles, called, closed, corrections, searched };
}
