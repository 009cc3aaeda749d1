import type { QuotedRun } from '../draft.ts';

const opensAfter = /[\s([{—–"“]/u;
const closesBefore = /[\s.,;:!?)\]}—–"”…]/u;
/** Words that lose their first letters: 'em, 'til, 'tis; decades: '90s. */
const elided = /^(?:\d{2}s?\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|n'|round\b)/iu;

/** The runs between single marks (‘ ’, ' ', ‹ ›, ‚ ‘) outside the runs given, marks left out. An apostrophe closes nothing unless a mark opened
 *  before it in the same block, and a plural possessive (the voters' choice) is passed over when a later mark closes
 *  better: at the end of a phrase. */
export function singleRuns(text: string, block: number, taken: readonly QuotedRun[]): QuotedRun[] {
  if (!/['‘‹‚]/u.test(text)) return [];
  const runs: QuotedRun[] = [];
  let next = 0;
  let open: { index: number; mark: string } | undefined;
  let candidate: number | undefined;
  const finish = () => {
    if (open !== undefined && candidate !== undefined && candidate > open.index + 1)
      runs.push({ block, start: open.index + 1, end: candidate, open: open.mark, close: text[candidate] });
    open = undefined;
    candidate = undefined;
  };
  for (const { 0: mark, index } of text.matchAll(/['‘’‹›‚]/gu)) {
    while (next < taken.length && (taken[next]?.end ?? 0) < index) {
      if (open !== undefined && open.index < (taken[next]?.start ?? 0)) finish();
      next += 1;
    }
    if (index >= (taken[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const before = text[index - 1];
    const after = text[index + 1] ?? '';
    const canOpen =
      mark !== '’' &&
      mark !== '›' &&
      (before === undefined || opensAfter.test(before)) &&
      after !== '' &&
      !/\s/u.test(after) &&
      !(mark === "'" && elided.test(text.slice(index + 1, index + 8)));
    if (canOpen) {
      if (candidate !== undefined) finish();
      if (open === undefined) open = { index, mark };
      continue;
    }
    if (open === undefined) continue;
    const closes =
      mark === '›' ||
      ((mark === "'" || mark === '’' || (mark === '‘' && open.mark === '‚')) &&
        (after === '' || closesBefore.test(after)));
    if (!closes) continue;
    const possessive = before === 's' && after === ' ';
    if (possessive && candidate === undefined) candidate = index;
    else if (!possessive) {
      candidate = index;
      finish();
    }
  }
  finish();
  return runs;
}
