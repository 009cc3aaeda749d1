import type { DraftBlock, Token } from './draft.ts';

/** How many words are looked at: the language of a text shows early. */
const sample = 2_000;

/** Whether a text reads as English: its small words are English ones. A few words alone (a headline, a name) pass. */
export function isEnglish(blocks: readonly DraftBlock[]): boolean {
  let words = 0;
  let ours = 0;
  let theirs = 0;
  for (const { tokens } of blocks) {
    for (let at = 0; at < tokens.length && words < sample; at += 1) {
      const { word, facts } = tokens[at] as Token;
      if (!word) continue;
      words += 1;
      if (facts.english > 0) ours += 1;
      else if (facts.english < 0) theirs += 1;
    }
  }
  return words < 12 || ours >= theirs * 1.2;
}
