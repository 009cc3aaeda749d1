import type { EntityPage } from '../../model/pages.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { PassageList } from './PassageList.tsx';
import { besideOf, kindsOf, titleOf } from './passageTitles.ts';
import { viewAddress } from './viewAsked.ts';

/** The newest of each kind, and where there are more, the way to all of them. The first quote stands above already. */
export function Newest({ page }: { page: EntityPage }) {
  const { entity, newest, totals } = page;
  return kindsOf(entity.type).map((kind) => {
    const passages = kind === 'quoted' ? newest.quoted.slice(1) : newest[kind];
    const rest = totals[kind] > newest[kind].length;
    if (passages.length === 0 && !rest) return null;
    return (
      <PassageList
        key={kind}
        id={kind}
        title={titleOf(kind, page)}
        passages={passages}
        beside={besideOf[kind]}
        entity={entity.id}
      >
        {rest && (
          <p className="hidden border-t border-rule pt-3 text-[0.8125rem] text-muted print:block">
            The newest {newest[kind].length.toLocaleString('en')} of {totals[kind].toLocaleString('en')}.
          </p>
        )}
        {rest && (
          <p className="border-t border-rule pt-3.5 text-sm print:hidden">
            <AppLink
              to={viewAddress(entity.id, { show: kind })}
              className="font-semibold underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
            >
              All {totals[kind].toLocaleString('en')}, newest first
            </AppLink>
          </p>
        )}
      </PassageList>
    );
  });
}
