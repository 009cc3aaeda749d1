import type { SearchAsked } from './searchAsked.ts';

/* How an article is filed in the search index, and how a question finds it there: written at build, read in the browser.
   The index keeps the values of one filter in one file, so what has many values is spread over many filters. */

/** How many files the people of an archive are spread over, and its places. */
const shards = 32;

/** The filter that files a person or a place, by its slug; the same number for the same slug everywhere. */
export function nameFilter(kind: 'person' | 'place', slug: string): string {
  let sum = 0;
  for (let at = 0; at < slug.length; at += 1) sum = (sum * 31 + slug.charCodeAt(at)) % 65_536;
  return `${kind}-${sum % shards}`;
}

/** The filters of a day, and its value in each: its year, its month, and the day among those of its year.
 *  @param date ISO 8601, a day or a moment */
export function dateFilters(date: string): [filter: string, value: string][] {
  const [day, month, year] = [date.slice(0, 10), date.slice(0, 7), date.slice(0, 4)];
  return [
    ['year', year],
    ['month', month],
    [`day-${year}`, day],
  ];
}

type AnyOf = Record<string, { any: string[] }>;

/** What the index is asked for: every part must hold; of an `any`, one of its parts. */
export type IndexFilters = { all: (Record<string, string> | { any: AnyOf[] })[] };

/** The filters of a question. */
export function indexFilters({ person, place, section, from, to }: SearchAsked): IndexFilters {
  const all: IndexFilters['all'] = [];
  if (person !== undefined) all.push({ [nameFilter('person', person)]: person });
  if (place !== undefined) all.push({ [nameFilter('place', place)]: place });
  if (section !== undefined) all.push({ section });
  if (from !== undefined || to !== undefined)
    all.push({ any: daysBetween(firstDay(from ?? '0001'), lastDay(to ?? '9999')) });
  return { all };
}

/** The first day that a year, a month or a day names. */
export const firstDay = (date: string) => `${date}${'-01-01'.slice(date.length - 4)}`;
/** The last one. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The years of which a search may ask for single days: older and later ones count as whole. */
const oldest = 1600;
const latest = 2200;

/** A span of days in as few values as it takes: whole years, then whole months, then days.
 *  @param from @param to days (2019-08-29); nothing lies between where the first is the later one */
export function daysBetween(from: string, to: string): AnyOf[] {
  const years: string[] = [];
  const months: string[] = [];
  const days = new Map<string, string[]>();
  const first = Math.max(oldest, Number(from.slice(0, 4)));
  const last = Math.min(latest, Number(to.slice(0, 4)));
  for (let year = first; year <= last; year += 1) {
    if (from <= `${year}-01-01` && `${year}-12-31` <= to) {
      years.push(String(year));
      continue;
    }
    for (let month = 1; month <= 12; month += 1) {
      const name = `${year}-${String(month).padStart(2, '0')}`;
      const end = lastDay(name);
      if (end < from || to < `${name}-01`) continue;
      if (from <= `${name}-01` && end <= to) {
        months.push(name);
        continue;
      }
      for (let day = 1; day <= Number(end.slice(8)); day += 1) {
        const date = `${name}-${String(day).padStart(2, '0')}`;
        if (from <= date && date <= to) days.set(String(year), [...(days.get(String(year)) ?? []), date]);
      }
    }
  }
  const parts = [
    ...(years.length > 0 ? [{ year: { any: years } }] : []),
    ...(months.length > 0 ? [{ month: { any: months } }] : []),
    ...[...days].map(([year, list]) => ({ [`day-${year}`]: { any: list } })),
  ];
  // Nothing lies between: a year that no article has, for an empty `any` would let all through.
  return parts.length > 0 ? parts : [{ year: { any: ['none'] } }];
}
