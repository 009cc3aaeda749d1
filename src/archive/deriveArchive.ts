import { type AddressBook, noAddresses } from '../model/addresses.ts';
import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, EntityId } from '../model/article.ts';
import type { Corrections } from '../model/corrections.ts';
import { type EntityDecisions, noEntityDecisions } from '../model/entityDecisions.ts';
import type { MapDrawing } from '../model/mapDrawing.ts';
import type { EntityPage, Front, MovedEntity, WhichEntity } from '../model/pages.ts';
import { type Browsing, browsingOf } from './browse/browsing.ts';
import { deriveCorrections } from './deriveCorrections.ts';
import { deriveEntityPages } from './deriveEntityPages.ts';
import { deriveFront } from './deriveFront.ts';
import { deriveMoved, namesIn } from './deriveMoved.ts';
import { deriveWhich, newestOf, withNewest } from './deriveWhich.ts';
import type { Atlas } from './map/atlas.ts';
import { drawMap } from './map/drawMap.ts';
import { datedOf, newestFirst } from './newestFirst.ts';
import { groundsOf, pinsOf } from './pins.ts';
import { deriveQuotes, type Quotes } from './quotes/deriveQuotes.ts';
import { seenByReaders } from './seenByReaders.ts';
import type { ChunkFile } from './shares/entityPageOf.ts';
import { nameShare } from './shares/nameShare.ts';
import { quoteShare } from './shares/quoteShares.ts';
import { storyShare } from './shares/storyShare.ts';
import { type ClosedArticle, type OpenArticle, siteArticle } from './siteArticle.ts';
import { uniteEntities } from './uniteEntities.ts';

/** All that the site serves beside the files of the app: the articles as published, and what follows from them. */
export type Archive = {
  info: ArchiveInfo;
  /** Newest first; those without a date last, by id. */
  articles: (OpenArticle & { map: MapDrawing | undefined })[];
  closed: ClosedArticle[];
  entityPages: EntityPage[];
  /** What these pages do not show at first. */
  entityChunks: ChunkFile[];
  /** The addresses of people, places and organizations that are kept under another now. */
  moved: { id: EntityId; page: MovedEntity }[];
  /** The addresses of names that several have and nobody has alone. */
  which: { id: EntityId; page: WhichEntity }[];
  /** What lists of articles and of names are made of. */
  browsing: Browsing;
  front: Front;
  /** A line for every decision about the front that leads to no article. */
  frontProblems: string[];
  quotes: Quotes;
  corrections: Corrections;
};

/** From many articles to one archive. Pure: the same articles, in any order, give the same archive.
 *  @param book every address that was given out, and when readers could see the archive */
export function deriveArchive(
  all: readonly Article[],
  info: ArchiveInfo,
  atlas?: Atlas,
  decisions: EntityDecisions = noEntityDecisions,
  book: AddressBook = noAddresses,
): Archive {
  const seen = seenByReaders(book);
  const read = all.map((article) => siteArticle(article, info, decisions, seen));
  const open = read
    .flatMap((entry) => entry.open ?? [])
    .sort((a, b) => newestFirst(datedOf(a.article), datedOf(b.article)));
  const closed = read.flatMap((entry) => entry.closed ?? []);
  const articles = open.map(({ article }) => article);
  const entities = uniteEntities(articles);
  const derived = deriveEntityPages(articles, entities, info.review, atlas);
  const entityPages = derived.map(({ page }) => page);
  const moved = deriveMoved(new Map(all.flatMap(namesIn)), entities, decisions);
  const newest = new Map(entityPages.map((page) => [page.entity.id, newestOf(page)]));
  const which = deriveWhich(
    entityPages
      .filter(({ listed }) => listed)
      .map(({ totals, ...page }) => ({ ...page, ...totals, named: page.named })),
    new Set([...entities.keys(), ...moved.map(({ id }) => id)]),
  );
  const { front: rules, rankings: _, ...publicInfo } = info;
  const browsing = browsingOf(
    new Map(articles.map((article) => [article.id, storyShare(article, info.review)])),
    new Map(articles.map((article) => [article.id, nameShare(article, info.review)])),
    entities,
    info,
  );
  const { keys, names, lists, ranked, storyOf } = browsing;
  const { front, problems: frontProblems } = deriveFront(
    { keys, storyOf, names, items: lists, rules, ranked },
    atlas,
  );
  return {
    info: publicInfo,
    articles: open.map((entry) => ({
      ...entry,
      map: atlas && drawMap(pinsOf([groundsOf(entry.article)], entities), atlas),
    })),
    closed,
    entityPages,
    entityChunks: derived.flatMap(({ chunks }) => chunks),
    moved,
    which: withNewest(which, newest),
    browsing,
    front,
    frontProblems,
    quotes: deriveQuotes(articles.map((article) => quoteShare(article, info)).toReversed(), entities),
    corrections: deriveCorrections(
      articles,
      closed.map(({ article }) => article),
      entities,
      seen,
    ),
  };
}
