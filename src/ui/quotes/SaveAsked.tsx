import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readAsked } from '../../api/askedQuotesQuery.ts';
import { archiveInfoQuery } from '../../api/queries.ts';
import type { Cursor } from '../../api/quotes/readOn.ts';
import type { ListedQuote, QuotesPage } from '../../model/quotes.ts';
import { type QuotesAsked, quotesQuery } from '../../model/quotesAsked.ts';
import { csv } from '../../text/csv.ts';
import { announce } from '../shared/announce.tsx';
import { counted } from '../shared/dates.ts';
import { askedRows } from './askedRows.ts';

/** So many are written into one file: more would be gathered in the memory of the page. */
const mostRows = 20_000;

const types = { csv: 'text/csv', jsonl: 'application/x-ndjson' };

/** Reads all that is asked for to its end and hands it over as a file. */
export function SaveAsked({ asked, page }: { asked: QuotesAsked; page: QuotesPage }) {
  const client = useQueryClient();
  const site = useQuery(archiveInfoQuery()).data?.url;
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  const save = async (format: keyof typeof types) => {
    setState('reading');
    try {
      const quotes = await readAll(asked, page, client);
      const rows = askedRows(quotes, site);
      const text = format === 'csv' ? csv(rows) : rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      handOver(text, types[format], `quotes${fileName(asked)}.${format}`);
      setState('idle');
      announce(`${counted(quotes.length, 'statement')} saved`, { seen: true });
    } catch {
      setState('failed');
      announce('A part of these quotes did not come');
    }
  };
  return (
    <p className="needs-script mt-4 flex flex-wrap items-center gap-3">
      {(['csv', 'jsonl'] as const).map((format) => (
        <button
          key={format}
          type="button"
          aria-disabled={state === 'reading'}
          onClick={() => state !== 'reading' && void save(format)}
          className="rounded-control border border-strong-rule px-3.5 py-1.5 text-sm font-semibold hover:border-ink"
        >
          Save as {format === 'csv' ? 'CSV' : 'JSON Lines'}
        </button>
      ))}
      <span className="text-[0.8125rem] text-muted">
        {state === 'reading' && 'Reading all of them…'}
        {state === 'failed' && 'A part did not come. Try again.'}
      </span>
    </p>
  );
}

/** All that is asked for, apart from the list on the page: so many lines would be too much to show.
 *  @throws LoadError for the first part that does not come */
async function readAll(asked: QuotesAsked, page: QuotesPage, client: QueryClient): Promise<ListedQuote[]> {
  const quotes: ListedQuote[] = [];
  let from: Cursor | undefined;
  do {
    const read = await readAsked(asked, page, from, client);
    quotes.push(...read.quotes);
    from = read.next;
  } while (from !== undefined && quotes.length < mostRows);
  return quotes.slice(0, mostRows);
}

/** What is asked for, as a part of a file name. */
const fileName = (asked: QuotesAsked) =>
  quotesQuery(asked)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80);

function handOver(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser takes it in a moment of its own.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
