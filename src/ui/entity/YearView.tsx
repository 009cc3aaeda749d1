import type { EntityPage } from '../../model/pages.ts';
import type { PassageKind } from '../../model/passageKinds.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { Broken } from './Broken.tsx';
import { PassageList } from './PassageList.tsx';
import { besideOf, kindsOf, titleOfYear } from './passageTitles.ts';
import { spanOf } from './spanOf.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { usePassages } from './usePassages.ts';
import { undated, viewAddress } from './viewAsked.ts';

type YearViewProps = { page: EntityPage; year: string };

/** What is of one year: the newest of each kind, and the way to all of it. */
export function YearView({ page, year }: YearViewProps) {
  const kinds = kindsOf(page.entity.type).filter((kind) => spanOf(page, kind, year).count > 0);
  if (kinds.length === 0)
    return (
      <p className="mt-10 font-serif text-lg text-muted">
        {year === undated ? 'Every article here has a date.' : `No article of ${year} names them.`}
      </p>
    );
  return kinds.map((kind) => <KindOfYear key={kind} page={page} kind={kind} year={year} />);
}

/** So many of each kind are shown before the reader asks for all. */
const atFirst = 10;

function KindOfYear({ page, kind, year }: YearViewProps & { kind: PassageKind }) {
  const { passages, total, loading, failed } = usePassages(page, kind, year, atFirst);
  useKeptPlace(!loading);
  return (
    <PassageList
      id={kind}
      title={titleOfYear(kind, page, year, total)}
      passages={passages}
      beside={besideOf[kind]}
      entity={page.entity.id}
      busy={loading}
    >
      {failed && <Broken {...failed} />}
      {total > passages.length && !failed && (
        <p className="border-t border-rule pt-3.5 text-sm">
          <AppLink
            to={viewAddress(page.entity.id, { show: kind, year })}
            className="font-semibold underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
          >
            All {total.toLocaleString('en')}
          </AppLink>
        </p>
      )}
    </PassageList>
  );
}
