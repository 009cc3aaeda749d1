import { isSlug } from './isSlug.ts';

/** What a search asks for; all of it stands in the address. */
export type SearchAsked = {
  /** The words, as typed; phrases in quotation marks. */
  q: string;
  /** The slugs of a person and of a place that the articles must name. */
  person?: string;
  place?: string;
  section?: string;
  /** A year, a month or a day (2019, 2019-08, 2019-08-29): the first and the last that counts. */
  from?: string;
  to?: string;
  sort: 'relevance' | 'date';
};

/** Longer questions are cut: nobody types them, and each word is looked up. */
const longest = 300;
const isDay = (text: string) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text);

const fields: { name: 'person' | 'place' | 'section' | 'from' | 'to'; fits: (text: string) => boolean }[] = [
  { name: 'person', fits: isSlug },
  { name: 'place', fits: isSlug },
  { name: 'section', fits: (text) => text.length > 0 && text.length <= longest },
  { name: 'from', fits: isDay },
  { name: 'to', fits: isDay },
];

/** Reads what an address asks for. It may be anybody's: what cannot be meant is left out.
 *  @param query the part of the address from its question mark on */
export function readAsked(query: string): SearchAsked {
  const params = new URLSearchParams(query);
  const asked: SearchAsked = {
    q: (params.get('q') ?? '').slice(0, longest),
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
  for (const { name, fits } of fields) {
    const value = params.get(name);
    if (value !== null && fits(value)) asked[name] = value;
  }
  return asked;
}

/** The part of the address that asks for it, with its question mark; empty where nothing is asked. */
export function askedQuery(asked: SearchAsked): string {
  const params = new URLSearchParams();
  if (asked.q.trim() !== '') params.set('q', asked.q.trim());
  for (const { name } of fields) {
    const value = asked[name];
    if (value !== undefined) params.set(name, value);
  }
  if (asked.sort === 'date') params.set('sort', 'date');
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether there is anything to look for. */
export const asksAnything = ({ q, person, place, section, from, to }: SearchAsked): boolean =>
  q.trim() !== '' || [person, place, section, from, to].some((value) => value !== undefined);

/** The words of a search apart: phrases that stood in quotation marks of any kind, and the words outside of them.
 *  A mark that is never closed marks nothing. */
export function searchParts(q: string): { words: string; phrases: string[] } {
  const phrases: string[] = [];
  const words = q
    .replace(/["“”„«»]/gu, '"')
    .replace(/"([^"]*)"/gu, (_, phrase: string) => {
      if (phrase.trim() !== '') phrases.push(phrase.trim());
      return ' ';
    })
    .replaceAll('"', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { words, phrases };
}
