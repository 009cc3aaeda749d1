import type { EntityType } from '../../model/article.ts';
import type { EntityPage } from '../../model/pages.ts';
import { type PassageKind, passageKinds } from '../../model/passageKinds.ts';
import { counted, times } from '../shared/dates.ts';
import { undated } from './viewAsked.ts';

/** The order of a page's sections: of a place first what was said there. */
export const kindsOf = (type: EntityType): readonly PassageKind[] =>
  type === 'place' ? ['at', ...passageKinds.filter((kind) => kind !== 'at')] : passageKinds;

/** What stands beside each passage of a kind. */
export const besideOf: Record<PassageKind, 'source' | 'speaker' | 'article'> = {
  quoted: 'source',
  reported: 'source',
  spokenOf: 'speaker',
  to: 'speaker',
  at: 'speaker',
  named: 'article',
};

/** A kind in a word or two, where it is chosen. */
export const kindNames: Record<PassageKind, string> = {
  quoted: 'Quoted',
  reported: 'Reported',
  spokenOf: 'Spoken of',
  to: 'Said to them',
  at: 'Said here',
  named: 'Named',
};

/** The heading above the passages of a kind that are of one year. */
export function titleOfYear(kind: PassageKind, page: EntityPage, year: string, count: number): string {
  const title = kind === 'named' ? `Named in ${counted(count, 'sentence')}` : titleOf(kind, page);
  return `${title}, ${year === undated ? 'without a date' : year}`;
}

/** The heading above the passages of a kind. */
export function titleOf(kind: PassageKind, { entity, named, articles, totals }: EntityPage): string {
  switch (kind) {
    case 'quoted':
      return 'Quoted';
    case 'reported':
      return 'In the reporter’s words';
    case 'spokenOf':
      return `What others say of ${entity.name}`;
    case 'to':
      return `Said to ${entity.name}`;
    case 'at':
      return entity.type === 'place' ? 'Said at this place' : `Said at ${entity.name}`;
    case 'named':
      return named > 0 || totals.named === 0
        ? `Named ${times(named)} in ${counted(articles, 'article')}`
        : `Spoken of in ${counted(articles, 'article')}`;
    default:
      return kind satisfies never;
  }
}
