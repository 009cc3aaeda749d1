import type { EntityPage } from '../../model/pages.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { kindNames, kindsOf } from './passageTitles.ts';
import { spanOf } from './spanOf.ts';
import { undated, type ViewAsked, viewAddress } from './viewAsked.ts';

type ViewChoiceProps = { page: EntityPage; view: ViewAsked };

const choice =
  'inline-flex items-baseline gap-1.5 border-b-2 border-transparent py-2 text-sm font-medium text-muted hover:text-ink aria-[current]:border-accent aria-[current]:text-ink';

/** Which kind of passages is shown, and of which year: links, for each choice has an address. */
export function ViewChoice({ page, view: { show, year, with: other } }: ViewChoiceProps) {
  const { id, type } = page.entity;
  const kinds = kindsOf(type).filter((kind) => page.totals[kind] > 0);
  if (kinds.length === 0) return null;
  const dated = year === undefined ? {} : { year };
  const all = show === undefined && other === undefined;
  return (
    <div id="passages" className="mt-9 border-b border-rule print:hidden">
      <nav aria-label="What is shown" className="flex flex-wrap gap-x-6">
        <AppLink to={viewAddress(id, dated)} aria-current={all ? 'page' : undefined} className={choice}>
          Everything
        </AppLink>
        {kinds.map((kind) => (
          <AppLink
            key={kind}
            to={viewAddress(id, { show: kind, ...dated })}
            aria-current={show === kind ? 'page' : undefined}
            className={choice}
          >
            {kindNames[kind]}{' '}
            <span className="text-[0.8125rem] font-normal text-muted tabular-nums">
              {spanOf(page, kind, year).count.toLocaleString('en')}
            </span>
          </AppLink>
        ))}
      </nav>
      {year !== undefined && (
        <p className="pt-2.5 pb-3 text-sm">
          <span className="font-semibold">{year === undated ? 'Without a date' : `Only ${year}`}</span>
          <AppLink
            to={viewAddress(id, show === undefined ? {} : { show })}
            className="ml-4 underline underline-offset-4"
          >
            All years
          </AppLink>
        </p>
      )}
      <p className="only-without-script max-w-[38em] pb-3 text-sm text-muted">
        Choosing one year, all of one kind, or what names two of them together needs script, which does not
        run here. Each kind leads to its newest below.
      </p>
    </div>
  );
}
