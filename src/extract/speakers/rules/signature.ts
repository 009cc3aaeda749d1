import { type Context, cueAt, type Found } from '../context.ts';
import type { Reading } from '../items.ts';
import { isMark } from '../phrase.ts';
import { subjectAfter } from '../subjectAfter.ts';

/** No line that signs a quote is longer, in items. */
const longest = 14;
const dashes = '-—–―';

/** “…” — Lim Soo-suk, Seoul. The name signs the quote, behind a dash in its paragraph or at the head of the next. */
export function signature({ readings, reading, names, at, run }: Context): Found | undefined {
  if (at !== 0 || run !== reading.runs.length - 1) return undefined;
  if (isMark(reading.items[1], dashes)) return signed(reading, 1);
  const next = readings[reading.block + 1];
  return reading.items.length <= 2 && isMark(next?.items[0], dashes) ? signed(next, 0) : undefined;

  function signed(line: Reading | undefined, dash: number): Found | undefined {
    if (line === undefined || line.items.length > longest || line.runs.length > dash) return undefined;
    const source = subjectAfter(line, names, dash + 1);
    return source?.form === 'name'
      ? { source, cue: cueAt(line, dash), rule: 'signature', traits: [] }
      : undefined;
  }
}
