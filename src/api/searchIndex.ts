import type { IndexFilters } from '../model/searchFilters.ts';
import { searchPaths } from '../model/searchPaths.ts';
import { LoadError } from './LoadError.ts';

/** An article that the index found. `words`: which words of it, counted from 0 as `searchedWords` does. `scores`: by which
 *  words of the index. `data` fetches where it lies. */
export type IndexHit = {
  id: string;
  words: number[];
  scores?: { search_term: string }[];
  data: () => Promise<{ url: string }>;
};

/** What we ask of Pagefind ({@link https://pagefind.app/docs/api/ its API}). */
type SearchIndex = {
  search(
    question: string | null,
    options: { filters?: IndexFilters; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: IndexHit[]; search_keywords?: string[] }>;
};
type Program = { createInstance(options: object): SearchIndex & { enterPlaygroundMode(): Promise<void> } };

let opened: Promise<SearchIndex> | undefined;
let tries = 0;

/** The index of the site, fetched with the first question; its parts come as they are needed.
 *  @throws LoadError when its program did not come; the next call tries again */
export function openIndex(): Promise<SearchIndex> {
  opened ??= begin().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function begin(): Promise<SearchIndex> {
  const folder = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${searchPaths.index}`;
  // A browser may remember that a module did not come: another try needs another address.
  const again = tries === 0 ? '' : `?again=${tries}`;
  tries += 1;
  try {
    const program: Program = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
    // Its worker would be a script that no policy of ours made: the page itself searches, in a few milliseconds.
    const index = program.createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
    // It fetches the index by itself and tells of a failure with the first question: this one asks for nothing.
    await index.search('', {});
    await index.enterPlaygroundMode();
    return index;
  } catch {
    throw new LoadError(navigator.onLine ? 'network' : 'offline', 'the search index did not come');
  }
}
