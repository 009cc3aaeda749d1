import type { DraftBlock, QuotedRun } from '../draft.ts';
import { singleRuns } from './singleRuns.ts';

/** Marks that always open or always close; the straight mark does either. „ and “ pair in German style. */
const pairs: Readonly<Record<string, string>> = { '«': '»', '„': '“”', '「': '」', '『': '』' };
const doubles = /["“”«»„「」『』‟″]/gu;
const gap = /[\s([{—–\-/…]/u;
const closesBefore = /[\s.,;:!?)\]}—–\-…'’]/u;

/** The double marks of a text, in order. */
function marksIn(text: string): { mark: string; index: number }[] {
  const marks: { mark: string; index: number }[] = [];
  doubles.lastIndex = 0;
  for (let match = doubles.exec(text); match !== null; match = doubles.exec(text))
    marks.push({ mark: match[0], index: match.index });
  return marks;
}

/** The runs between double quotation marks of one block, marks left out, in order, none inside another: a quote within
 *  a quote belongs to it. A run that is never closed goes on to the end of the block, when it opened where a quote can.
 *  Marks set the wrong way round, as copied text has them, count as what their place makes them. Linear. */
export function doubleRuns(text: string, block: number): QuotedRun[] {
  const marks = marksIn(text);
  const runs: QuotedRun[] = [];
  let open: { mark: string; index: number; depth: number } | undefined;
  if (marks.length === 0) return runs;
  let closersLeft = marks.filter(({ mark }) => mark === '”').length;
  for (const { mark, index } of marks) {
    const before = text[index - 1];
    const after = text[index + 1];
    if (mark === '”') closersLeft -= 1;
    const canOpen =
      (before === undefined || gap.test(before) || /["“‘'«]/u.test(before)) &&
      after !== undefined &&
      !/[\s,;:!?]/u.test(after);
    const canClose =
      before !== undefined && !/\s/u.test(before) && (after === undefined || closesBefore.test(after));
    // "… a drummer' ", he recalled": a gap before the closing mark is a slip of the keyboard.
    const slips = mark === '"' && after !== undefined && /[,;]/.test(after);
    if (open === undefined) {
      if (isInches(text, index, mark)) continue;
      if (
        mark in pairs ||
        mark === '“' ||
        canOpen ||
        (mark === '"' && !canClose && /[\p{L}[]/u.test(after ?? ''))
      ) {
        if (after !== undefined) open = { mark, index, depth: 0 };
      }
      continue;
    }
    const own: string | undefined = pairs[open.mark];
    if (own !== undefined) {
      if (own.includes(mark)) open = close(runs, text, block, open, index, mark);
      continue;
    }
    if (mark in pairs || mark === '»' || mark === '」' || mark === '』') continue;
    if (mark === '“' && canOpen && !(canClose && after === ' ')) {
      // A quote in a quote, if enough marks follow to close both; else the first was never closed.
      if (closersLeft >= (open.mark === '"' ? 1 : 2)) open.depth += 1;
      continue;
    }
    if (open.depth > 0 && mark === '”') {
      open.depth -= 1;
      continue;
    }
    if (mark === '"' && open.mark === '"' && !canClose && canOpen && !slips) {
      // Two opening marks in a row: the first one was never closed, or this one was mistyped.
      if (index - open.index > 400) open = { mark, index, depth: 0 };
      continue;
    }
    if (isInches(text, index, mark) && closersLeft > 0) continue;
    open = close(runs, text, block, open, index, mark);
  }
  if (open !== undefined && open.index + 1 < text.length) {
    const end = text.trimEnd().length;
    if (end > open.index + 1)
      runs.push({ block, start: open.index + 1, end, open: open.mark, close: undefined });
  }
  return runs;
}

function close(
  runs: QuotedRun[],
  _text: string,
  block: number,
  open: { mark: string; index: number },
  index: number,
  mark: string,
): undefined {
  if (index > open.index + 1)
    runs.push({ block, start: open.index + 1, end: index, open: open.mark, close: mark });
  return undefined;
}

/** 6'2" and 12": a straight mark right behind a digit measures, unless a quote waits to be closed. */
function isInches(text: string, index: number, mark: string): boolean {
  return (
    (mark === '"' || mark === '″') &&
    /\d/.test(text[index - 1] ?? '') &&
    /[\s.,;)\-x]/u.test(text[index + 1] ?? ' ')
  );
}

/** Every quoted run of the article, block by block. Single marks quote only outside double ones. */
export function findRuns(blocks: readonly DraftBlock[]): QuotedRun[][] {
  return blocks.map(({ text }, block) => {
    const runs = doubleRuns(text, block);
    const singles = singleRuns(text, block, runs);
    return singles.length === 0 ? runs : [...runs, ...singles].sort((a, b) => a.start - b.start);
  });
}
