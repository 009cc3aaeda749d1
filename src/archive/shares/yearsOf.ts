import type { EntityPage, Passage, YearSpan } from '../../model/pages.ts';
import { type PassageKind, passageKinds } from '../../model/passageKinds.ts';

type Year = EntityPage['years'][number];

/** The year as it is printed, so that no time zone moves it. */
export const yearOf = (date: string | undefined): string | undefined => /^\d{4}/u.exec(date ?? '')?.[0];

/** How much of each kind there is of each year, and where it stands among all of its kind.
 *  @param all of each kind, newest first
 *  @returns the newest year first; last what has no date */
export function yearsOf(all: Record<PassageKind, readonly Passage[]>): Year[] {
  const years = new Map<string | undefined, Map<PassageKind, YearSpan>>();
  for (const kind of passageKinds)
    for (const [index, { article }] of all[kind].entries()) {
      const year = yearOf(article.date);
      const kinds = years.get(year) ?? new Map<PassageKind, YearSpan>();
      years.set(year, kinds);
      const span = kinds.get(kind);
      if (span === undefined) kinds.set(kind, { count: 1, from: index, to: index + 1 });
      else {
        span.count += 1;
        span.to = index + 1;
      }
    }
  return [...years]
    .sort(([a = ''], [b = '']) => Number(a < b) - Number(a > b))
    .map(([year, kinds]) => ({ ...(year === undefined ? {} : { year }), kinds: Object.fromEntries(kinds) }));
}
