import type { At, DraftBlock } from '../draft.ts';
import type { Known } from '../lexicon/entry.ts';
import { isPossessive } from '../lexicon/fold.ts';
import type { Candidate } from './candidate.ts';

/** The folded words of tokens `first` to `last`, marks left out. */
export function wordsOf(block: DraftBlock, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const token = block.tokens[at];
    if (token?.word === true) words.push(token.folded);
  }
  return words;
}

/** Where a token ends, its possessive ending left out. */
export function nameEnd(block: DraftBlock, at: number): number {
  const token = block.tokens[at];
  if (token === undefined) return 0;
  return isPossessive(token.text) ? token.end - 2 : token.end;
}

export type Details = {
  kind: Candidate['kind'];
  rule: string;
  known?: Known;
  explained?: boolean;
  role?: At;
  decided?: Candidate['decided'];
};

/** A candidate over tokens `first` to `last` of a block. */
export function makeCandidate(
  block: DraftBlock,
  index: number,
  first: number,
  last: number,
  details: Details,
): Candidate {
  const start = block.tokens[first]?.start ?? 0;
  const end = nameEnd(block, last);
  const words = wordsOf(block, first, last);
  return candidateOf(index, start, end, first, last, words, block.text.slice(start, end), details);
}

/** The candidate of words already cut out. */
export function candidateOf(
  block: number,
  start: number,
  end: number,
  first: number,
  last: number,
  words: string[],
  text: string,
  details: Details,
): Candidate {
  return {
    block,
    start,
    end,
    first,
    last,
    words,
    key: words.join(' '),
    text,
    explained: details.explained ?? false,
    evidence: { person: 0, place: 0, organization: 0, none: 0 },
    kind: details.kind,
    rule: details.rule,
    known: details.known,
    role: details.role,
    decided: details.decided,
  };
}
