import { useHref } from 'react-router';
import { paths } from '../../model/paths.ts';
import { type QuotesYear, quotesIn } from '../../model/quotes.ts';
import { askedFields, type QuotesAsked, readQuotesAsked } from '../../model/quotesAsked.ts';
import type { SearchName, SearchStart } from '../../model/search.ts';
import { FiltersFold } from '../shared/names/FiltersFold.tsx';
import { filterField, filterLabel, NameFilter } from '../shared/names/NameFilter.tsx';
import { kindWords, reviewedWords, yearWords } from './askedWords.ts';

type QuoteFiltersProps = {
  asked: QuotesAsked;
  ask: (change: Partial<QuotesAsked>) => void;
  years: readonly QuotesYear[];
  start: SearchStart | undefined;
};

const names = [
  {
    field: 'speaker',
    label: 'Who speaks',
    nobody: 'Anyone',
    accepts: ({ type, quoted, reported }: SearchName) => type !== 'place' && quoted + reported > 0,
  },
  { field: 'about', label: 'Who or what it names', nobody: 'Anything', accepts: () => true },
  {
    field: 'place',
    label: 'Where it was said',
    nobody: 'Anywhere',
    accepts: ({ type }: SearchName) => type === 'place',
  },
] as const;

/** Which quotes: beside them, or behind a button where there is no room beside. A form, for whoever is quicker than the
 *  program. */
export function QuoteFilters({ asked, ask, years, start }: QuoteFiltersProps) {
  const set = askedFields.filter((field) => asked[field] !== undefined).length;
  return (
    <form
      role="search"
      method="get"
      action={useHref(paths.quotes)}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const query = askedFields.map((field) => [field, String(form.get(field) ?? '')]);
        ask({ ...nothing, ...readQuotesAsked(new URLSearchParams(query).toString()) });
      }}
      className="needs-script mt-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-3"
    >
      <FiltersFold
        opener={set === 0 ? 'Choose by speaker, subject, place, year' : `Chosen by ${set}: change`}
        label="Which quotes"
      >
        {names.map(({ field, ...name }) => (
          <div key={field}>
            <NameFilter
              {...name}
              id={asked[field]}
              start={start}
              onPick={(chosen) => ask({ [field]: chosen })}
            />
            <input type="hidden" name={field} value={asked[field] ?? ''} />
          </div>
        ))}
        <Select
          name="year"
          label="Year"
          value={asked.year}
          onChoose={(year) => ask({ year })}
          options={[
            ['', 'All years'],
            ...years.map((year): [string, string] => [
              year.year,
              `${yearWords(year.year)} (${quotesIn(year).toLocaleString('en')})`,
            ]),
            // Asked for by an address, though the archive has none of it.
            ...(asked.year !== undefined && years.every(({ year }) => year !== asked.year)
              ? [[asked.year, yearWords(asked.year)] as [string, string]]
              : []),
          ]}
        />
        <Select
          name="kind"
          label="Whose words"
          value={asked.kind}
          onChoose={(kind) => ask({ kind: readQuotesAsked(`kind=${kind ?? ''}`).kind })}
          options={[['', 'Anybody’s'], ...Object.entries(kindWords)]}
        />
        <Select
          name="reviewed"
          label="Checked"
          value={asked.reviewed}
          onChoose={(reviewed) => ask({ reviewed: readQuotesAsked(`reviewed=${reviewed ?? ''}`).reviewed })}
          options={[['', 'Or not'], ...Object.entries(reviewedWords)]}
        />
        <button type="submit" className="sr-only focus:not-sr-only">
          Show these quotes
        </button>
      </FiltersFold>
    </form>
  );
}

const nothing = Object.fromEntries(askedFields.map((field) => [field, undefined]));

type SelectProps = {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly [value: string, label: string][];
  onChoose: (value: string | undefined) => void;
};

function Select({ name, label, value, options, onChoose }: SelectProps) {
  return (
    <label className={filterLabel}>
      {label}
      <select
        name={name}
        className={`${filterField} font-normal`}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
