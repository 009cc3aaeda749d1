import type { Evidence } from './score.ts';
import type { Words } from './wordsOf.ts';

/** What happened to the words of a passage. */
export type Change = 'none' | 'typography' | 'reworded' | 'cut' | 'split';

/** Where a passage may be now (UTF-16 units), and what speaks for it. */
export type Place = { start: number; end: number; change: Change; evidence: Evidence };

/** What is sought and where, cut into words once. */
export type Search = {
  exact: string;
  quote: Words;
  /** How much each word of the quote tells, 0 to 1. */
  weights: Float64Array;
  before: Words;
  after: Words;
  /** What it says for a place to have no surroundings, where the selector has none: nothing if it has none at all. */
  atEdge: number;
  text: string;
  words: Words;
  /** How near a place is to where the passage was, 0 to 1. */
  near: (start: number) => number;
};
