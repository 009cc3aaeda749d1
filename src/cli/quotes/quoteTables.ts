import type { QuoteFile } from '../../archive/quotes/quoteFiles.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import { csvOf } from './csvOf.ts';

/** A part of all quotes as tables, a few thousand lines a file; none of a part of the page. */
export function quoteTables(file: QuoteFile): [path: string, text: string][] {
  if (file.what !== 'table') return [];
  const { year, number, rows } = file;
  return [
    [quotePaths.table(year, number, 'csv'), csvOf(rows)],
    [quotePaths.table(year, number, 'jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join('')],
  ];
}
