/** The stories after the lead, row by row, and those that are left for briefs. */
export type Rows<T> = { rows: T[][]; briefs: T[] };

/** So many rows stand between the lead and the briefs. */
const mostRows = 4;

/** Sets stories in rows, in their order: one beside its quote, then two in a row, by turns. One that has nothing to stand
 *  beside it shares a row, and what would stand alone in a row of two is a brief.
 *  @param standsAlone whether a story fills a row by itself */
export function rowsOf<T>(stories: readonly T[], standsAlone: (story: T) => boolean): Rows<T> {
  const rows: T[][] = [];
  let left = stories.slice();
  while (rows.length < mostRows && left.length > 0) {
    const [first, second] = left;
    if (first === undefined) break;
    const wantsPair = rows.at(-1)?.length === 1;
    const single = standsAlone(first) && (!wantsPair || second === undefined);
    if (!single && second === undefined) break;
    const row = single || second === undefined ? [first] : [first, second];
    rows.push(row);
    left = left.slice(row.length);
  }
  return { rows, briefs: left };
}
