import { useQuery } from '@tanstack/react-query';
import { namesOfQuery } from '../../api/searchQueries.ts';
import type { SearchName, SearchStart } from '../../model/search.ts';
import { findNames, namesWord } from './findNames.ts';

/** Who and what may be meant by what is being typed; those who speak most first. While the next letters' names are on their
 *  way, those of the letters before stand. */
export function useNames(typed: string, start: SearchStart | undefined): SearchName[] {
  const word = namesWord(typed);
  const names = useQuery({
    ...namesOfQuery(word, start?.prefixes ?? []),
    placeholderData: (before) => before,
  }).data;
  return findNames(names ?? [], typed);
}
