import type { Quotes } from '../../archive/quotes/deriveQuotes.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import { csvOf } from './csvOf.ts';

/** All quotes as tables, a few thousand lines a file. */
export function* quoteTables({ files }: Pick<Quotes, 'files'>): Generator<[path: string, text: string]> {
  for (const file of files) {
    if (file.what !== 'table') continue;
    const { year, number, rows } = file;
    yield [quotePaths.table(year, number, 'csv'), csvOf(rows)];
    yield [quotePaths.table(year, number, 'jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join('')];
  }
}
