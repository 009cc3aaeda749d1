import type { EntityPage } from '../../model/pages.ts';
import { AllNeighbours } from './AllNeighbours.tsx';
import { BothView } from './BothView.tsx';
import { KindView } from './KindView.tsx';
import type { ViewAsked } from './viewAsked.ts';
import { YearView } from './YearView.tsx';

type ChosenViewProps = { page: EntityPage; view: ViewAsked };

/** What an address asks to see of a page, where that is not everything. */
export function ChosenView({ page, view: { show, year, with: other } }: ChosenViewProps) {
  if (other !== undefined) return <BothView key={other} page={page} other={other} />;
  if (show === 'together') return <AllNeighbours page={page} />;
  if (show !== undefined) return <KindView key={`${show} ${year}`} page={page} kind={show} year={year} />;
  return year === undefined ? null : <YearView key={year} page={page} year={year} />;
}
