import type { DraftBlock, Token } from '../draft.ts';
import { smallWords } from '../lexicon/smallWords.ts';
import type { Reading } from './candidate.ts';

const fewest = 4; // Words a line needs before its capitals tell anything.
const most = 0.85; // Share of capitals from which on a line is written in title case.

/** Whether most words of a line have a capital, so that a capital is no sign of a name. */
function isTitleCase(block: DraftBlock): boolean {
  if (/[.!]['"’”)]*\s*$/.test(block.text.slice(-4))) return false; // A sentence, however many names it has.
  let capitals = 0;
  let words = 0;
  for (let at = 0; at < block.tokens.length; at += 1) {
    const token = block.tokens[at] as Token;
    if (!token.word || token.text.length < 3 || smallWords.has(token.lower)) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words >= fewest && words <= 40 && capitals / words >= most;
}

/** Starts a reading: which lines are in title case, and which words the article also writes small. */
export function readVocabulary(blocks: readonly DraftBlock[]): Reading {
  const small = new Set<string>();
  for (const { tokens } of blocks) {
    for (let at = 0; at < tokens.length; at += 1) {
      const { word, capital, folded } = tokens[at] as Token;
      if (word && !capital) small.add(folded);
    }
  }
  return { blocks, titleCase: blocks.map(isTitleCase), small, candidates: [] };
}
