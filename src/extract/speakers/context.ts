import type { At, Names } from '../draft.ts';
import type { Reading } from './items.ts';
import type { Source } from './phrase.ts';
import type { Report } from './report.ts';

/** What a rule gives: whose words, and what told it. */
export type Found = {
  source: Source;
  cue?: At;
  via?: Source;
  rule: string;
  /** The find that this one only carries on. */
  origin?: Found;
  /** What speaks for it and against it: see confidence.ts. */
  traits: readonly string[];
};

/** Where a rule looks. */
export type Context = {
  readings: readonly Reading[];
  names: Names;
  reading: Reading;
  /** Item of the quoted run. */
  at: number;
  run: number;
  /** Whether the block may say "according to" or "in the words of". */
  cites: boolean;
  /** The words between the marks. */
  words: string;
  /** The reports of this block, in order. */
  reports: readonly Report[];
  /** What was found for the runs before it in this block, and for the last one of the block before. */
  earlier: readonly (Found | undefined)[];
  /** The last speaker found before this block, and how many blocks ago. */
  last: { found: Found; blocksAgo: number } | undefined;
};

export type Rule = (context: Context) => Found | undefined;

export function cueAt(reading: Reading, from: number, to = from + 1): At {
  return {
    block: reading.block,
    start: reading.items[from]?.start ?? 0,
    end: reading.items[to - 1]?.end ?? 0,
  };
}
