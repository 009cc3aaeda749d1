import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, EntityType } from '../model/article.ts';
import { type EntityDecisions, noEntityDecisions } from '../model/entityDecisions.ts';
import type { MapDrawing } from '../model/mapDrawing.ts';
import type { EntityList, EntityPage, Front } from '../model/pages.ts';
import type { EntityFolder } from '../model/paths.ts';
import { applyEntityDecisions } from './applyEntityDecisions.ts';
import { deriveEntityPages, entityRef } from './deriveEntityPages.ts';
import { announcedCount, deriveFront } from './deriveFront.ts';
import type { Atlas } from './map/atlas.ts';
import { drawMap } from './map/drawMap.ts';
import { pinsOf } from './pins.ts';
import { publishArticle } from './publishArticle.ts';
import { uniteEntities } from './uniteEntities.ts';

/** All that the site serves beside the files of the app: the articles as published, and what follows from them. */
export type Archive = {
  info: ArchiveInfo;
  /** Newest first; those without a date last, by id. */
  articles: { article: Article; map: MapDrawing | undefined }[];
  entityPages: EntityPage[];
  lists: Record<EntityFolder, EntityList>;
  front: Front;
};

/** Milliseconds; a day counts from its first moment in UTC. */
const moment = ({ datePublished }: Article) =>
  datePublished === undefined ? Number.NEGATIVE_INFINITY : Date.parse(datePublished);

const newestFirst = (a: Article, b: Article) =>
  Number(moment(a) < moment(b)) - Number(moment(a) > moment(b)) || (a.id < b.id ? -1 : 1);

function listOf(pages: readonly EntityPage[], type: EntityType, review: ArchiveInfo['review']): EntityList {
  return {
    items: pages
      .filter((page) => page.listed && page.entity.type === type)
      .map(({ entity, quoted, reported, named, articles }) => ({
        ...entityRef(entity),
        quoted: announcedCount(quoted, review),
        reported: announcedCount(reported, review),
        named,
        articles,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

/** From many articles to one archive. Pure: the same articles, in any order, give the same archive. */
export function deriveArchive(
  all: readonly Article[],
  info: ArchiveInfo,
  atlas?: Atlas,
  decisions: EntityDecisions = noEntityDecisions,
): Archive {
  const articles = all
    .flatMap((article) => publishArticle(applyEntityDecisions(article, decisions), info) ?? [])
    .sort(newestFirst);
  const entities = uniteEntities(articles);
  const entityPages = deriveEntityPages(articles, entities, atlas);
  return {
    info,
    articles: articles.map((article) => ({
      article,
      map: atlas && drawMap(pinsOf([article], entities), atlas),
    })),
    entityPages,
    lists: {
      people: listOf(entityPages, 'person', info.review),
      places: listOf(entityPages, 'place', info.review),
      organizations: listOf(entityPages, 'organization', info.review),
    },
    front: deriveFront(articles, entityPages, entities, info.review, atlas),
  };
}
