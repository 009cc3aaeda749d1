import type { EntityPage } from '../../model/pages.ts';
import { AllNeighbours } from './AllNeighbours.tsx';
import { BothView } from './BothView.tsx';
import { KindView } from './KindView.tsx';
import type { ViewAsked } from './viewAsked.ts';
import { YearView } from './YearView.tsx';

type ChosenViewProps = { page: EntityPage; view: ViewAsked };

/** What an address asks to see of a page, where that is not everything. */
export function ChosenView({ page, view: { show, year, with: other } }: ChosenViewProps) {
  // Each begins anew: nothing of one page is ever shown on another.
  const key = [page.entity.id, show, year, other].join(' ');
  if (other !== undefined) return <BothView key={key} page={page} other={other} />;
  if (show === 'together') return <AllNeighbours key={key} page={page} />;
  if (show !== undefined) return <KindView key={key} page={page} kind={show} year={year} />;
  return year === undefined ? null : <YearView key={key} page={page} year={year} />;
}
