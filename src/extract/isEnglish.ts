import type { DraftBlock, Token } from './draft.ts';

/** The words that English is held together by; other languages share few of them. */
const common = new Set(
  'the of and to a in that is was for it on with as his he be at by have from this had not are but were they their which or an said will its who has been she her would more about when after we you there if out up than'.split(
    ' ',
  ),
);
/** Words as frequent elsewhere as "the" is here, and no English ones. */
const foreign = new Set(
  'der die und das den von zu mit sich des ist im nicht ein eine auf dem auch es le la les des et un une est que dans pour qui au sur pas el los las y en una por con para del al se lo il di che è per non della una sono het een van niet zijn op voor met dat os uma não com do da em och att det som på är och av jeg ikke'.split(
    ' ',
  ),
);

/** How many words are looked at: the language of a text shows early. */
const sample = 2_000;

/** Whether a text reads as English: its small words are English ones. A few words alone (a headline, a name) pass. */
export function isEnglish(blocks: readonly DraftBlock[]): boolean {
  let words = 0;
  let ours = 0;
  let theirs = 0;
  for (const { tokens } of blocks) {
    for (let at = 0; at < tokens.length && words < sample; at += 1) {
      const { lower, word } = tokens[at] as Token;
      if (!word) continue;
      words += 1;
      if (common.has(lower)) ours += 1;
      else if (foreign.has(lower) || isOfOtherScript(lower)) theirs += 1;
    }
  }
  return words < 12 || ours >= theirs * 1.2;
}

/** Nearly every word is ASCII, which needs no look at scripts. */
function isOfOtherScript(word: string): boolean {
  return /[^ -~]/.test(word) && /[^\p{Script=Latin}\p{N}\p{P}]/u.test(word);
}
