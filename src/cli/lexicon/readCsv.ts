/** The rows of a CSV text, by column name; quoted fields may hold commas, doubled quotes and line ends. */
export function readCsv(text: string): Map<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      if (row.length > 1) rows.push(row);
      row = [];
    }
  }
  const [head = [], ...body] = rows;
  return body.map((cells) => new Map(head.map((column, at) => [column, cells[at] ?? ''])));
}
