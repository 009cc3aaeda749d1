import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, Entity, EntityId, Quotation } from '../model/article.ts';
import { isAnnounced, isChecked, isQuoted, isStatement, quotedWords } from '../model/attribution.ts';
import type { EntityPage, Front, Story } from '../model/pages.ts';
import { isPublicSpeaker } from '../model/publicRole.ts';
import { typeset } from '../text/typeset.ts';
import { countWords } from '../text/words.ts';
import { entityRef } from './entityRef.ts';
import type { Atlas } from './map/atlas.ts';
import { drawMap } from './map/drawMap.ts';
import { articleRef, statementPassage } from './passages.ts';
import { groundsOf, pinsOf } from './pins.ts';

/** Long enough to say something, short enough to be read at a glance. */
const goodLength = { least: 8, most: 40 };

type Entities = ReadonlyMap<EntityId, Entity>;

/** The direct quotes of an article, the one that can stand for it first: checked by an editor before matched by
 *  software, of a length that reads at a glance, the shortest of these. None without a speaker, and none of
 *  somebody without a public role. */
function rankedQuotes(article: Article, review: ArchiveInfo['review'], entities: Entities): Quotation[] {
  const ranked = article.quotations
    .filter((q) => isStatement(q) && isAnnounced(q, review) && q.kind === 'direct')
    .filter(({ speaker }) => speaker !== undefined && isPublicSpeaker(speaker, entities))
    .map((q) => ({ q, words: countWords(quotedWords(article, q)) }))
    .filter(({ words }) => words >= goodLength.least)
    .sort(
      (a, b) =>
        Number(isChecked(b.q)) - Number(isChecked(a.q)) ||
        Number(a.words > goodLength.most) - Number(b.words > goodLength.most) ||
        a.words - b.words,
    );
  return ranked.map(({ q }) => q);
}

function storyOf(
  article: Article,
  review: ArchiveInfo['review'],
  entities: Entities,
  alsoShown: number,
): Story {
  const [lead, ...rest] = rankedQuotes(article, review, entities);
  const statements = article.quotations.filter((q) => isStatement(q) && isAnnounced(q, review));
  const whose = (list: typeof statements) =>
    new Set(list.flatMap((q) => (q.speaker ? [q.speaker.entity ?? q.speaker.name] : [])));
  const quoted = whose(statements.filter(isQuoted));
  const told = whose(statements.filter((q) => !isQuoted(q)));
  const standfirst = article.description ?? article.alternativeHeadline;
  return {
    article: articleRef(article),
    standfirst: standfirst && typeset(standfirst),
    sections: article.sections ?? [],
    quote: lead && statementPassage(article, lead),
    also: rest.slice(0, alsoShown).map((q) => statementPassage(article, q)),
    quoted: quoted.size,
    reported: told.difference(quoted).size,
  };
}

/** How many people, and how many places, the front names beside its stories. */
const mostBeside = 8;

/** How many more quotes a front of one story shows. */
const mostAlso = 4;

/** The front: stories newest first (as they come), and who and where they are about. */
export function deriveFront(
  articles: readonly Article[],
  pages: readonly EntityPage[],
  entities: Entities,
  review: ArchiveInfo['review'],
  atlas?: Atlas,
): Front {
  const listed = pages.filter((page) => page.listed);
  const people = listed
    .filter(({ entity, totals }) => entity.type === 'person' && totals.quoted + totals.reported > 0)
    .sort(
      (a, b) =>
        b.totals.quoted - a.totals.quoted ||
        b.totals.reported - a.totals.reported ||
        (a.entity.name < b.entity.name ? -1 : 1),
    );
  const places = listed
    .filter(({ entity }) => entity.type === 'place')
    .sort((a, b) => b.named - a.named || (a.entity.name < b.entity.name ? -1 : 1));
  const pins = pinsOf(articles.map(groundsOf), entities).slice(0, mostBeside);
  return {
    // A front of one story has room for more of its quotes.
    stories: articles.map((article) =>
      storyOf(article, review, entities, articles.length === 1 ? mostAlso : 0),
    ),
    people: people.slice(0, mostBeside).map(({ entity, totals }) => ({
      ...entityRef(entity),
      quoted: totals.quoted,
      reported: totals.reported,
    })),
    places: places.slice(0, mostBeside).map(({ entity, named }) => ({ ...entityRef(entity), count: named })),
    map: atlas && drawMap(pins, atlas),
  };
}
