/** A table as {@link https://www.rfc-editor.org/rfc/rfc4180 RFC 4180} has it, with a line of names first. A cell that a
 *  spreadsheet would run as a formula gets an apostrophe in front: the words come from outside.
 *  @param rows all of the same fields; without any, the table is empty */
export function csv(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .filter(() => names.length > 0)
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
