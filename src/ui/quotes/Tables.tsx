import { useHref } from 'react-router';
import { quotePaths } from '../../model/quotePaths.ts';
import { type QuotesPage, type QuotesYear, quotesIn } from '../../model/quotes.ts';
import { asksForAll, type QuotesAsked } from '../../model/quotesAsked.ts';
import { counted } from '../shared/dates.ts';
import { yearWords } from './askedWords.ts';
import { SaveAsked } from './SaveAsked.tsx';

type TablesProps = { asked: QuotesAsked; page: QuotesPage };

/** The quotes as tables for other programs: whole years as files, what else is asked for as it is read. */
export function Tables({ asked, page }: TablesProps) {
  const { year, ...others } = asked;
  const isYears = asksForAll(others);
  const years = page.years.filter((one) => year === undefined || one.year === year);
  if (page.total === 0 || (isYears && years.length === 0)) return null;
  return (
    <section aria-labelledby="tables" className="mt-12 print:hidden">
      <h2 id="tables" className="border-b border-rule pb-2 text-[0.8125rem] font-semibold text-muted">
        As a table
      </h2>
      <p className="mt-3 max-w-[38em] text-[0.875rem] leading-[1.5] text-muted">
        {isYears
          ? 'A line a statement: its words, speaker and review state, its article with version and date, where in it the words stand, and its address. CSV is for spreadsheets, JSON Lines for programs.'
          : 'What is chosen above, a line each, with speaker, whether an editor checked it, article, version, place and address.'}
      </p>
      {isYears ? (
        <ul className="mt-3 text-[0.875rem]">
          {years.map((one) => (
            <YearLine key={one.year} year={one} />
          ))}
        </ul>
      ) : (
        <SaveAsked asked={asked} page={page} />
      )}
    </section>
  );
}

function YearLine({ year }: { year: QuotesYear }) {
  const root = useHref('/').replace(/\/$/u, '');
  const parts = Array.from({ length: year.parts }, (_, index) => index + 1);
  return (
    <li className="flex flex-wrap gap-x-5 gap-y-1 border-b border-rule py-2">
      <span className="min-w-28 font-medium">{yearWords(year.year)}</span>
      <span className="min-w-24 text-muted">{counted(quotesIn(year), 'statement')}</span>
      {parts.map((part) => (
        <span key={part} className="flex gap-4">
          {parts.length > 1 && <span className="text-muted">part {part}</span>}
          {(['csv', 'jsonl'] as const).map((format) => (
            <a
              key={format}
              href={`${root}${quotePaths.table(year.year, part, format)}`}
              download
              className="underline decoration-strong-rule underline-offset-3 hover:decoration-ink"
            >
              {format === 'csv' ? 'CSV' : 'JSON Lines'}
              <span className="sr-only">
                , {yearWords(year.year)}
                {parts.length > 1 && `, part ${part}`}
              </span>
            </a>
          ))}
        </span>
      ))}
    </li>
  );
}
