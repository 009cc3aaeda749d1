import { type AddressBook, noAddresses } from '../model/addresses.ts';
import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, EntityId, EntityType, Quotation } from '../model/article.ts';
import { isFormer, isStatement, isWithheld } from '../model/attribution.ts';
import type { Corrections } from '../model/corrections.ts';
import { type EntityDecisions, noEntityDecisions } from '../model/entityDecisions.ts';
import type { History } from '../model/history.ts';
import type { MapDrawing } from '../model/mapDrawing.ts';
import type { EntityList, EntityPage, Front, MovedEntity, WhichEntity } from '../model/pages.ts';
import type { EntityFolder } from '../model/paths.ts';
import { applyEntityDecisions } from './applyEntityDecisions.ts';
import { deriveCorrections } from './deriveCorrections.ts';
import { deriveEntityPages } from './deriveEntityPages.ts';
import { deriveFront } from './deriveFront.ts';
import { deriveMoved } from './deriveMoved.ts';
import { candidateOf, deriveWhich } from './deriveWhich.ts';
import { entityRef } from './entityRef.ts';
import { deriveHistory } from './history/deriveHistory.ts';
import type { Atlas } from './map/atlas.ts';
import { drawMap } from './map/drawMap.ts';
import { datedOf, newestFirst } from './newestFirst.ts';
import { groundsOf, pinsOf } from './pins.ts';
import { publishReadable, readableArticle } from './publishArticle.ts';
import { seenByReaders, withoutUnseen } from './seenByReaders.ts';
import type { ChunkFile } from './shares/entityPageOf.ts';
import { uniteEntities } from './uniteEntities.ts';
import { closedArticle } from './withhold/closedArticle.ts';

/** All that the site serves beside the files of the app: the articles as published, and what follows from them. */
export type Archive = {
  info: ArchiveInfo;
  /** Newest first; those without a date last, by id. */
  articles: {
    article: Article;
    map: MapDrawing | undefined;
    withheldIds: string[];
    /** `undefined` for one that never changed. */
    history: History | undefined;
  }[];
  /** What one may not read any more, by its address alone. */
  closed: { article: Article; quotationIds: string[] }[];
  entityPages: EntityPage[];
  /** What these pages do not show at first. */
  entityChunks: ChunkFile[];
  /** The addresses of people, places and organizations that are kept under another now. */
  moved: { id: EntityId; page: MovedEntity }[];
  /** The addresses of names that several have and nobody has alone. */
  which: { id: EntityId; page: WhichEntity }[];
  lists: Record<EntityFolder, EntityList>;
  front: Front;
  corrections: Corrections;
};

function listOf(pages: readonly EntityPage[], type: EntityType): EntityList {
  return {
    items: pages
      .filter((page) => page.listed && page.entity.type === type)
      .map(({ entity, totals, named, articles }) => ({
        ...entityRef(entity),
        quoted: totals.quoted,
        reported: totals.reported,
        named,
        articles,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

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
  const decided = all.map((article) => withoutUnseen(applyEntityDecisions(article, decisions), seen));
  const histories = new Map<string, History | undefined>();
  const articles = decided
    .filter(({ pubStatus }) => pubStatus === 'usable')
    .map((article) => {
      const readable = readableArticle(article);
      const published = publishReadable(readable, info);
      histories.set(article.id, deriveHistory(readable, published));
      return published;
    })
    .sort((a, b) => newestFirst(datedOf(a), datedOf(b)));
  const closed = decided.flatMap((article) => {
    const page = closedArticle(article);
    return page === undefined ? [] : [{ article: page, quotationIds: addressIdsOf(article, () => true) }];
  });
  const published = new Map(
    articles.map((article) => [
      article.id,
      new Set(article.quotations.flatMap((q) => [q.id, ...(q.aliases ?? [])])),
    ]),
  );
  // Withheld themselves, or gone with the words of another that is.
  const withheldIds = new Map(
    decided.map((article) => [
      article.id,
      addressIdsOf(
        article,
        (q) => isWithheld(q) || ((isStatement(q) || isFormer(q)) && !published.get(article.id)?.has(q.id)),
      ),
    ]),
  );
  const entities = uniteEntities(articles);
  const derived = deriveEntityPages(articles, entities, info.review, atlas);
  const entityPages = derived.map(({ page }) => page);
  const moved = deriveMoved(all, entities, decisions);
  return {
    info,
    articles: articles.map((article) => ({
      article,
      map: atlas && drawMap(pinsOf([groundsOf(article)], entities), atlas),
      withheldIds: withheldIds.get(article.id) ?? [],
      history: histories.get(article.id),
    })),
    closed,
    entityPages,
    entityChunks: derived.flatMap(({ chunks }) => chunks),
    moved,
    which: deriveWhich(
      entityPages.filter(({ listed }) => listed).map(candidateOf),
      new Set([...entities.keys(), ...moved.map(({ id }) => id)]),
    ),
    lists: {
      people: listOf(entityPages, 'person'),
      places: listOf(entityPages, 'place'),
      organizations: listOf(entityPages, 'organization'),
    },
    front: deriveFront(articles, entityPages, entities, info.review, atlas),
    corrections: deriveCorrections(
      articles,
      closed.map(({ article }) => article),
      entities,
      seen,
    ),
  };
}

/** The ids, present and former, at which quotations of an article were published. */
function addressIdsOf(article: Article, which: (quotation: Quotation) => boolean): string[] {
  return article.quotations.filter(which).flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}
