import { useQuery } from '@tanstack/react-query';
import { namesOfQuery } from '../../../api/searchQueries.ts';
import type { EntityId } from '../../../model/article.ts';
import type { SearchName, SearchStart } from '../../../model/search.ts';
import { typeset } from '../../../text/typeset.ts';
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

/** What somebody is called; before the names have come, and for those who stand in no list, the words of the address.
 *  @returns an empty text where nobody is meant */
export function useNameOf(id: EntityId | undefined, start: SearchStart | undefined): string {
  const slug = id?.slice(id.indexOf('/') + 1) ?? '';
  const known = useNames(slug.replaceAll('-', ' '), start).find((name) => name.id === id);
  return typeset(known?.name ?? plain(slug));
}

/** `kim-jong-un` as words. */
const plain = (slug: string) =>
  slug.replace(/(^|-)(\p{L})/gu, (_, gap, letter) => (gap ? ' ' : '') + letter.toUpperCase());
