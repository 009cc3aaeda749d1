import type { Article, EntityId } from '../../model/article.ts';
import { textsOf } from '../../model/passages.ts';
import { paths } from '../../model/paths.ts';
import { dateFilters, nameFilter } from '../../model/searchFilters.ts';
import { searchedWords } from '../../text/searchedWords.ts';
import type { Archive } from '../deriveArchive.ts';

/** An article as the index is handed it: a page of its words, the headline first and weightier than the rest. */
export type SearchRecord = { url: string; html: string };

/** An article as published: nothing withheld is in it. Private people are not among the filters, for a filter is a list.
 *  @param isListed whether somebody may stand in lists */
export const searchRecord = (article: Article, isListed: (id: EntityId) => boolean): SearchRecord => ({
  url: paths.article(article.id),
  html: `<html><head>${headOf(article, isListed)}</head><body>${bodyOf(article)}</body></html>`,
});

/** Every article that one may read, of an archive that is at hand as a whole. */
export function searchRecords({ articles, entityPages }: Archive): SearchRecord[] {
  const listed = new Set(entityPages.filter((page) => page.listed).map((page) => page.entity.id));
  return articles.map(({ article }) => searchRecord(article, (id) => listed.has(id)));
}

function headOf(article: Article, isListed: (id: EntityId) => boolean): string {
  const { sections = [], datePublished } = article;
  const named = new Set<EntityId>([
    ...article.mentions.map(({ entity }) => entity),
    ...article.quotations.flatMap(({ speaker }) => speaker?.entity ?? []),
  ]);
  const names = [...named].sort().flatMap((id): [string, string][] => {
    const [folder, slug = ''] = id.split('/');
    if (!isListed(id) || folder === 'organizations') return [];
    return [[nameFilter(folder === 'people' ? 'person' : 'place', slug), slug]];
  });
  const filters = [
    ...names,
    ...sections.map((section): [string, string] => ['section', section]),
    ...(datePublished === undefined ? [] : dateFilters(datePublished)),
  ];
  return [
    ...filters.map(
      ([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`,
    ),
    // Without a value here an article would be left out of a list by date: undated ones come last.
    `<meta data-pagefind-sort="date[content]" content="${datePublished?.slice(0, 10).replaceAll('-', '') ?? '0'}">`,
  ].join('');
}

/** The words with single spaces between, so that the index counts them as `searchedWords` does. */
function bodyOf(article: Article): string {
  const texts = textsOf(article);
  const byBlock = Map.groupBy(searchedWords(article), ({ block }) => block);
  return [...byBlock]
    .map(([block, words]) => {
      const text = texts.get(block) ?? '';
      const written = words.map(({ start, end }) => escaped(text.slice(start, end))).join(' ');
      return block === 'headline' ? `<h1>${written}</h1>` : `<p>${written}</p>`;
    })
    .join('');
}

/** As HTML reads it. Signs without width would end a word for the index and not for us. */
const escaped = (text: string) =>
  text
    .replace(/[\u200B\uFEFF\0]/gu, '·')
    .replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
