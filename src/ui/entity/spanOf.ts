import type { EntityPage } from '../../model/pages.ts';
import type { PassageKind } from '../../model/passageKinds.ts';
import { undated } from './viewAsked.ts';

/** Where the passages of a kind and a year stand among all of their kind. */
export function spanOf(page: EntityPage, kind: PassageKind, year: string | undefined) {
  const total = page.totals[kind];
  if (year === undefined) return { count: total, from: 0, to: total };
  const named = page.years.find((entry) => (entry.year ?? undated) === year);
  return named?.kinds[kind] ?? { count: 0, from: 0, to: 0 };
}
