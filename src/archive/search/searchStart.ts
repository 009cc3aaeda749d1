import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity } from '../../model/article.ts';
import { isAnnounced, isQuoted, quotedWords } from '../../model/attribution.ts';
import type { EntityPage, Front } from '../../model/pages.ts';
import type { NamesFile, SearchName, SearchStart } from '../../model/search.ts';
import { firstWords } from '../../text/words.ts';
import type { Archive } from '../deriveArchive.ts';
import { byAlphabet } from '../lists.ts';
import { mostHeardFirst } from './nameFiles.ts';

/** How many people, and how many places, stand there before anything is typed. */
const mostShown = 8;
/** A phrase of so many words is one of its own. */
const wordsInExample = 3;

/** Somebody, and how often they speak and in how many articles they are. */
export type CountedName = {
  entity: Entity;
  listed: boolean;
  quoted: number;
  reported: number;
  articles: number;
};

/** Everybody who may stand in a list, as a search shows them. */
export function searchNames(names: readonly CountedName[]): SearchName[] {
  return names
    .filter(({ listed }) => listed)
    .map(({ entity, quoted, reported, articles }) => {
      const aliases = entity.aliases.filter((alias) => alias !== entity.name);
      return {
        id: entity.id,
        type: entity.type,
        name: entity.name,
        ...(entity.description === undefined ? {} : { description: entity.description }),
        ...(aliases.length === 0 ? {} : { aliases }),
        quoted,
        reported,
        articles,
      };
    });
}

/** The names of an archive that is at hand as a whole, counted. */
export const countedNames = (pages: readonly EntityPage[]): CountedName[] =>
  pages.map(({ entity, listed, totals, articles }) => ({
    entity,
    listed,
    quoted: totals.quoted,
    reported: totals.reported,
    articles,
  }));

/** What the search has to know of an article, beside the index. */
export type SearchTold = Pick<Article, 'sections' | 'datePublished'>;

/** What the page of the search shows before anything is typed, and what it can offer to choose from.
 *  @param articles all that one may read
 *  @param example words to search for, of the archive
 *  @param names of the archive
 *  @param files of these names, by their beginnings
 *  @param ranked whether people may be put before others */
export function startOf(
  articles: readonly SearchTold[],
  example: string | undefined,
  names: readonly SearchName[],
  files: ReadonlyMap<string, NamesFile>,
  ranked: boolean,
): SearchStart {
  const sections = new Map<string, number>();
  for (const { sections: own = [] } of articles)
    for (const section of own) sections.set(section, (sections.get(section) ?? 0) + 1);
  const days = articles.flatMap(({ datePublished }) => datePublished?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const known = names.toSorted(mostHeardFirst);
  return {
    articles: articles.length,
    prefixes: [...files.keys()].filter((prefix) => [...prefix].length === 2),
    // Where people may not be ranked, none is put before the others.
    people: ranked ? known.filter(({ type }) => type === 'person').slice(0, mostShown) : [],
    places: known.filter(({ type }) => type === 'place').slice(0, mostShown),
    sections: [...sections]
      .sort(([a, more], [b, less]) => less - more || byAlphabet<string>((name) => name)(a, b))
      .map(([section]) => section),
    ...(first === undefined || last === undefined ? {} : { dates: { first, last } }),
    ...(example === undefined ? {} : { example }),
  };
}

/** The first words of the quote that the front leads with.
 *  @param articleOf an article of the front by its id, as published */
export function exampleOf(
  { stories }: Front,
  articleOf: (id: string) => Article | undefined,
  { review }: Pick<ArchiveInfo, 'review'>,
): string | undefined {
  for (const { quote, article: ref } of stories) {
    if (quote === undefined) continue;
    const article = articleOf(ref.id);
    const quotation = article?.quotations.find((q) => q.id === quote.statement?.id);
    if (article === undefined || quotation === undefined) continue;
    if (!isQuoted(quotation) || !isAnnounced(quotation, review)) continue;
    return firstWords(quotedWords(article, quotation), wordsInExample).words;
  }
  return undefined;
}

/** The same for an archive that is at hand as a whole. */
export function searchStart(
  { articles, front, browsing, info }: Archive,
  names: readonly SearchName[],
  files: ReadonlyMap<string, NamesFile>,
): SearchStart {
  const known = new Map(articles.map(({ article }) => [article.id, article]));
  const example = exampleOf(front, (id) => known.get(id), info);
  return startOf([...known.values()], example, names, files, browsing.ranked);
}
