import type { DraftBlock } from './draft.ts';

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
    for (const { lower, word } of tokens) {
      if (!word || words >= sample) continue;
      words += 1;
      if (common.has(lower)) ours += 1;
      else if (foreign.has(lower) || /[^\p{Script=Latin}\p{N}\p{P}]/u.test(lower)) theirs += 1;
    }
  }
  return words < 12 || ours >= theirs * 1.2;
}
