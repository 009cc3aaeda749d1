import { isAnnounced, isQuoted, quotedWords } from '../../model/attribution.ts';
import type { EntityPage } from '../../model/pages.ts';
import type { NamesFile, SearchName, SearchStart } from '../../model/search.ts';
import { firstWords } from '../../text/words.ts';
import type { Archive } from '../deriveArchive.ts';
import { byAlphabet } from '../lists.ts';
import { mostHeardFirst } from './nameFiles.ts';

/** How many people, and how many places, stand there before anything is typed. */
const mostShown = 8;
/** A phrase of so many words is one of its own. */
const wordsInExample = 3;

/** Everybody who may stand in a list, as a search shows them. */
export function searchNames(pages: readonly EntityPage[]): SearchName[] {
  return pages
    .filter((page) => page.listed)
    .map(({ entity, quoted, reported, articles }) => {
      const aliases = entity.aliases.filter((alias) => alias !== entity.name);
      return {
        id: entity.id,
        type: entity.type,
        name: entity.name,
        ...(entity.description === undefined ? {} : { description: entity.description }),
        ...(aliases.length === 0 ? {} : { aliases }),
        quoted: quoted.length,
        reported: reported.length,
        articles,
      };
    });
}

/** What the page of the search shows before anything is typed, and what it can offer to choose from.
 *  @param names of the archive
 *  @param files of these names, by their beginnings */
export function searchStart(
  archive: Archive,
  names: readonly SearchName[],
  files: ReadonlyMap<string, NamesFile>,
): SearchStart {
  const articles = archive.articles.map(({ article }) => article);
  const sections = new Map<string, number>();
  for (const { sections: own = [] } of articles)
    for (const section of own) sections.set(section, (sections.get(section) ?? 0) + 1);
  const days = articles.flatMap(({ datePublished }) => datePublished?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const known = names.toSorted(mostHeardFirst);
  const example = exampleOf(archive);
  return {
    articles: articles.length,
    prefixes: [...files.keys()].filter((prefix) => [...prefix].length === 2),
    // Where people may not be ranked, none is put before the others.
    people: archive.browsing.ranked ? known.filter(({ type }) => type === 'person').slice(0, mostShown) : [],
    places: known.filter(({ type }) => type === 'place').slice(0, mostShown),
    sections: [...sections]
      .sort(([a, more], [b, less]) => less - more || byAlphabet<string>((name) => name)(a, b))
      .map(([section]) => section),
    ...(first === undefined || last === undefined ? {} : { dates: { first, last } }),
    ...(example === undefined ? {} : { example }),
  };
}

/** The first words of the quote that the front leads with. */
function exampleOf({ articles, front, info }: Archive): string | undefined {
  for (const { quote, article: ref } of front.stories) {
    const article = articles.find((entry) => entry.article.id === ref.id)?.article;
    const quotation = article?.quotations.find((q) => q.id === quote?.statement?.id);
    if (article === undefined || quotation === undefined) continue;
    if (!isQuoted(quotation) || !isAnnounced(quotation, info.review)) continue;
    return firstWords(quotedWords(article, quotation), wordsInExample).words;
  }
  return undefined;
}
