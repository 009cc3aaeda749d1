import { stringify } from 'csv-stringify/sync';

/** {@link https://www.rfc-editor.org/rfc/rfc4180 RFC 4180}. A cell that a spreadsheet would run as a formula gets an
 *  apostrophe in front: the words come from outside. */
export function csvOf(rows: readonly object[]): string {
  return stringify([...rows], { header: true, record_delimiter: 'windows', escape_formulas: true });
}
