import type { EntityPage } from '../../model/pages.ts';
import type { PassageKind } from '../../model/passageKinds.ts';
import { Broken } from './Broken.tsx';
import { PassageList } from './PassageList.tsx';
import { besideOf, titleOf, titleOfYear } from './passageTitles.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { usePassages } from './usePassages.ts';
import { useWanted } from './useWanted.ts';

type KindViewProps = { page: EntityPage; kind: PassageKind; year: string | undefined };

/** So many passages come at once. */
const step = 50;

/** All passages of one kind, newest first, of one year if one is asked for; more of them on demand. How many are shown is
 *  kept with the place in the history of the tab, so that one comes back to them. */
export function KindView({ page, kind, year }: KindViewProps) {
  const { wanted, more } = useWanted(step);
  const { passages, total, rest, loading, failed } = usePassages(page, kind, year, wanted);
  useKeptPlace(!loading);
  return (
    <PassageList
      id={kind}
      title={year === undefined ? titleOf(kind, page) : titleOfYear(kind, page, year, total)}
      passages={passages}
      beside={besideOf[kind]}
      entity={page.entity.id}
      busy={loading}
    >
      {total === 0 && (
        <p className="py-6 font-serif text-lg text-muted">Nothing of this kind, and of this year.</p>
      )}
      {failed && <Broken {...failed} />}
      {!failed && total > 0 && (
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 border-t border-rule pt-4 text-sm print:hidden">
          {(rest || loading) && (
            <button
              type="button"
              onClick={loading ? undefined : more}
              aria-disabled={loading}
              className="needs-script rounded-control border border-strong-rule px-4 py-2 font-semibold hover:border-ink"
            >
              {loading ? 'On their way' : 'More'}
            </button>
          )}
          <p aria-live="polite" className="text-muted">
            {rest || loading
              ? `${passages.length.toLocaleString('en')} of ${total.toLocaleString('en')}`
              : `All ${total.toLocaleString('en')}`}
          </p>
        </div>
      )}
    </PassageList>
  );
}
