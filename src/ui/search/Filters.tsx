import type { SearchStart } from '../../model/search.ts';
import type { SearchAsked } from '../../model/searchAsked.ts';
import { firstDay, lastDay } from '../../model/searchFilters.ts';
import { FiltersFold } from '../shared/names/FiltersFold.tsx';
import { filterField, filterLabel, NameFilter } from '../shared/names/NameFilter.tsx';
import type { Ask } from './useAsked.ts';

const slugOfId = (id: string) => id.slice(id.indexOf('/') + 1);

type FiltersProps = { asked: SearchAsked; start: SearchStart | undefined; ask: Ask };

/** What the articles must name, where they stood, when they came: beside the results, or behind a button where there is no
 *  room beside. */
export function Filters({ asked, start, ask }: FiltersProps) {
  const { person, place, section, from, to } = asked;
  const set = [person, place, section, from, to].filter((value) => value !== undefined).length;
  return (
    <div className="needs-script mt-3 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:mt-0">
      <FiltersFold
        opener={set === 0 ? 'Narrow by person, place, section, date' : `Narrowed by ${set}: change`}
        label="Narrow the search"
      >
        <NameFilter
          label="Person named"
          nobody="Anyone"
          accepts={({ type }) => type === 'person'}
          id={person && `people/${person}`}
          start={start}
          onPick={(id) => ask({ person: id && slugOfId(id) })}
        />
        <NameFilter
          label="Place named"
          nobody="Anywhere"
          accepts={({ type }) => type === 'place'}
          id={place && `places/${place}`}
          start={start}
          onPick={(id) => ask({ place: id && slugOfId(id) })}
        />
        {start !== undefined && (start.sections.length > 0 || section !== undefined) && (
          <label className={filterLabel}>
            Section
            <select
              className={`${filterField} font-normal`}
              value={section ?? ''}
              onChange={({ target }) => ask({ section: target.value === '' ? undefined : target.value })}
            >
              <option value="">All sections</option>
              {[...new Set([...start.sections, ...(section === undefined ? [] : [section])])].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-1 lg:gap-4">
          <DayField label="From" value={from && firstDay(from)} onChange={(day) => ask({ from: day })} />
          <DayField label="To" value={to && lastDay(to)} onChange={(day) => ask({ to: day })} />
        </div>
        {set > 0 && (
          <button
            type="button"
            onClick={() =>
              ask({ person: undefined, place: undefined, section: undefined, from: undefined, to: undefined })
            }
            className="justify-self-start text-sm font-semibold underline underline-offset-4"
          >
            All articles again
          </button>
        )}
      </FiltersFold>
    </div>
  );
}

type DayFieldProps = {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
};

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className={filterLabel}>
      {label}
      <input
        type="date"
        className={`${filterField} font-normal`}
        // Its own while one types: half a date has no value, and must not be wiped out.
        key={value}
        defaultValue={value}
        min="1600-01-01"
        max="2200-12-31"
        onBlur={({ target }) => {
          if (target.value !== (value ?? '')) onChange(target.value === '' ? undefined : target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </label>
  );
}
