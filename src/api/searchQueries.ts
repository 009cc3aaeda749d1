import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { gateOf } from '../model/pages.ts';
import type { NamesFile, SearchName, SearchStart } from '../model/search.ts';
import { namesFileSchema, searchStartSchema } from '../model/search.ts';
import { type SearchAsked, searchParts } from '../model/searchAsked.ts';
import { indexFilters } from '../model/searchFilters.ts';
import { searchPaths } from '../model/searchPaths.ts';
import { LoadError } from './LoadError.ts';
import { load } from './load.ts';
import { type IndexHit, openIndex } from './searchIndex.ts';

/* The queries of the search. They come with its page alone, and the gates with them. */

const startGate = gateOf(searchStartSchema);
const namesGate = gateOf(namesFileSchema);

/** What the page shows before anything is typed. */
export const searchStartQuery = () =>
  queryOptions({
    queryKey: ['search start'],
    queryFn: ({ signal }): Promise<SearchStart> => load(searchPaths.start, startGate, signal),
  });

/** The names of which a word begins so.
 *  @param prefix folded as slugs are, and one of those that have a file */
export const namesQuery = (prefix: string) =>
  queryOptions({
    queryKey: ['names', prefix],
    queryFn: ({ signal }): Promise<NamesFile> => load(searchPaths.names(prefix), namesGate, signal),
  });

/** The names of which a word begins as one of these does: of each, those in the file of its longest beginning that there is.
 *  @param words folded; @param prefixes the beginnings of two letters that have a file */
export const namesOfQuery = (words: readonly string[], prefixes: readonly string[]) => {
  const filed = words.filter((word) => prefixes.includes(beginning(word, 2)));
  return queryOptions({
    queryKey: ['names of', filed],
    enabled: filed.length > 0,
    queryFn: async ({ client }): Promise<SearchName[]> =>
      together(await Promise.all(filed.map((word) => deepest(word, client)))),
  });
};

async function deepest(word: string, client: QueryClient): Promise<NamesFile> {
  let file = await client.fetchQuery(namesQuery(beginning(word, 2)));
  for (let length = 3; ; length += 1) {
    const longer = beginning(word, length);
    if (!file.deeper.includes(longer)) return file;
    file = await client.fetchQuery(namesQuery(longer));
  }
}

/** The names of some files, each once. */
const together = (files: readonly NamesFile[]): SearchName[] => [
  ...new Map(files.flatMap(({ names }) => names).map((name) => [name.id, name])).values(),
];

/** The names of some files together, each once. */
export const nearNamesQuery = (prefixes: readonly string[]) =>
  queryOptions({
    queryKey: ['near names', prefixes],
    queryFn: async ({ client }): Promise<SearchName[]> => {
      return together(await Promise.all(prefixes.map((prefix) => client.fetchQuery(namesQuery(prefix)))));
    },
  });

const beginning = (word: string, length: number) => [...word].slice(0, length).join('');

/** What a search found: the articles in order; the words of each, by number, come with the page of it. */
export type Found = { hits: IndexHit[] };

/** The articles that a question finds. An article counts when it has all words of the question and every phrase. */
export const searchQuery = (asked: SearchAsked) =>
  queryOptions({
    queryKey: ['search', asked],
    queryFn: async (): Promise<Found> => {
      const { words, phrases } = searchParts(asked.q);
      const questions = [...phrases.map((phrase) => `"${phrase}"`), ...(words === '' ? [] : [words])];
      const filters = indexFilters(asked);
      const index = await openIndex();
      const options = {
        ...(filters.all.length === 0 ? {} : { filters }),
        ...(asked.sort === 'date' || questions.length === 0 ? { sort: { date: 'desc' as const } } : {}),
      };
      try {
        const lists = await Promise.all(
          (questions.length === 0 ? [null] : questions).map((question) => index.search(question, options)),
        );
        return { hits: inAll(lists.map((list) => list.results.filter(isMeant(list.search_keywords)))) };
      } catch {
        throw unreachable();
      }
    },
    // An index is one with its site: while one reads, it finds the same.
    retry: false,
  });

/** Where the words of a hit stand. */
export const hitQuery = (hit: IndexHit) =>
  queryOptions({
    queryKey: ['hit', hit.id, hit.words],
    queryFn: async () => {
      try {
        const { url } = await hit.data();
        return { articleId: decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)) };
      } catch {
        throw unreachable();
      }
    },
  });

const unreachable = () =>
  new LoadError(navigator.onLine ? 'network' : 'offline', 'part of the search index did not come');

/** Where no article has a word, the index takes what it knows of its beginning: for "bridge" the "br" of a web address. Only
 *  words count that begin with what was asked. */
const isMeant =
  (asked: readonly string[] = []) =>
  ({ scores }: IndexHit) =>
    scores === undefined ||
    asked.every((word) => scores.some(({ search_term: found }) => found.startsWith(word)));

/** The hits that stand in every list, in the order of the first, with the words of all. */
function inAll([first = [], ...others]: IndexHit[][]): IndexHit[] {
  const rest = others.map((list) => new Map(list.map((hit) => [hit.id, hit])));
  return first.flatMap((hit) => {
    const same = rest.map((list) => list.get(hit.id));
    if (same.includes(undefined)) return [];
    const words = [...hit.words, ...same.flatMap((other) => other?.words ?? [])];
    return [{ ...hit, words: words.sort((a, b) => a - b) }];
  });
}
