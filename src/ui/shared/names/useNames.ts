import { useQuery } from '@tanstack/react-query';
import { namesOfQuery } from '../../../api/searchQueries.ts';
import type { SearchName, SearchStart } from '../../../model/search.ts';
import { findNames, typedWords } from './findNames.ts';

/** Names have no more words; a sentence is none. */
const mostWords = 5;

/** Who and what may be meant by what is being typed; those who speak most first. While the next letters' names are on their
 *  way, those of the letters before stand. */
export function useNames(typed: string, start: SearchStart | undefined): SearchName[] {
  const names = useQuery({
    ...namesOfQuery(typedWords(typed).slice(0, mostWords), start?.prefixes ?? []),
    placeholderData: (before) => before,
  }).data;
  return findNames(names ?? [], typed);
}
