import { type OldAddresses, oldIn } from '../../archive/answerOld.ts';
import { type Archive, listOf } from '../../archive/deriveArchive.ts';
import { type CorrectionShare, logOf } from '../../archive/deriveCorrections.ts';
import { deriveFront } from '../../archive/deriveFront.ts';
import { deriveMoved } from '../../archive/deriveMoved.ts';
import type { Atlas } from '../../archive/map/atlas.ts';
import { newestFirst } from '../../archive/newestFirst.ts';
import { quotesFrom } from '../../archive/quotes/deriveQuotes.ts';
import { nameFiles } from '../../archive/search/nameFiles.ts';
import { exampleOf, type SearchTold, searchNames, startOf } from '../../archive/search/searchStart.ts';
import type { QuoteShare } from '../../archive/shares/quoteShares.ts';
import type { AddressBook } from '../../model/addresses.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, EntityId } from '../../model/article.ts';
import type { Correction } from '../../model/corrections.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';
import type { EntityPage } from '../../model/pages.ts';
import type { NamesFile, SearchStart } from '../../model/search.ts';
import type { AllNames } from './nameAll.ts';
import type { ArticleEntry, ArticleRecord, MappedPart, ToldOfArticle } from './readArticles.ts';
import type { SpillReader } from './spill.ts';

/** An article of which little is kept in mind, and where the rest lies. */
export type Known = ArticleEntry & { data: string };

/** What is about all articles: the pages and files that there are once. */
export type WholeArchive = Omit<Archive, 'articles' | 'closed' | 'entityPages' | 'entityChunks'> & {
  /** The articles that one may read, newest first. */
  open: readonly Known[];
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
  const { info } = frame;
  const all: Known[] = [...mapped.values()]
    .flatMap(({ data, articles }) => articles.map((entry) => ({ ...entry, data })))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
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
  const open = all.filter(({ isOpen }) => isOpen).sort(newestFirst);
  const entities = new Map(names.entries.map(({ entity }) => [entity.id, entity]));
  const byId = new Map(open.map((entry) => [entry.id, entry]));
  const articleOf = (id: string): Article | undefined => {
    const entry = byId.get(id);
    return entry && reader.read<ArticleRecord>(entry.data, entry.record).open?.article;
  };
  const moved = deriveMoved(called, entities, frame.decisions);
  const shownNames = searchNames(names.entries);
  const files = nameFiles(shownNames);
  const pages = names.entries.map((entry) => ({
    ...entry,
    totals: { quoted: entry.quoted, reported: entry.reported },
  })) as unknown as EntityPage[];
  const front = deriveFront(
    open.flatMap(({ id }) => articleOf(id) ?? []),
    pages,
    entities,
    info.review,
    atlas,
  );

  const quotesOf = ({ data, quotes }: Known) =>
    quotes === undefined ? undefined : reader.read<QuoteShare>(data, quotes);
  const quotes = quotesFrom(
    {
      *oldestFirst() {
        for (const entry of open.toReversed()) {
          const share = quotesOf(entry);
          if (share !== undefined) yield share;
        }
      },
      of: (id) => {
        const entry = byId.get(id);
        return entry && quotesOf(entry);
      },
    },
    entities,
  );
  const known = new Set([...entities.keys(), ...moved.map(({ id }) => id)]);
  return {
    info,
    open,
    moved,
    front,
    quotes,
    lists: {
      people: listOf(pages, 'person'),
      places: listOf(pages, 'place'),
      organizations: listOf(pages, 'organization'),
    },
    corrections: logOf(
      closed,
      open.flatMap(({ id }) => corrections.get(id) ?? []),
      entities,
    ),
    start: startOf(searched, exampleOf(front, articleOf, info), shownNames, files),
    nameFiles: files,
    old: oldIn(frame.book, titles, known),
  };
}
