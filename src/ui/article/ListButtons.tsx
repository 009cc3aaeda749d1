import type { EntityRow } from './entityRows.ts';

/** Where there is no room beside the text, the lists open from here. */
export function ListButtons({ statements, rows }: { statements: number; rows: readonly EntityRow[] }) {
  const people = rows.filter((row) => row.entity.type === 'person').length;
  const places = rows.filter((row) => row.entity.type === 'place').length;
  const organizations = rows.length - people - places;
  const buttons = [
    {
      target: 'statements',
      label: statements === 1 ? '1 statement' : `${statements} statements`,
      shown: statements,
      always: true,
    },
    { target: 'people', label: people === 1 ? '1 person' : `${people} people`, shown: people },
    { target: 'places', label: 'Places', shown: places },
    { target: 'organizations', label: 'Organizations', shown: organizations },
  ];
  return (
    <div className="mt-4 flex flex-wrap gap-x-5 gap-y-2 wide:hidden print:hidden">
      {buttons
        .filter(({ shown }) => shown > 0)
        .map(({ target, label, always }) => (
          <button
            key={target}
            type="button"
            popoverTarget={target}
            className={`border-b-2 border-rule pb-0.5 text-sm font-semibold hover:border-strong-rule ${always ? '' : 'md:hidden'}`}
          >
            {label}
          </button>
        ))}
    </div>
  );
}
