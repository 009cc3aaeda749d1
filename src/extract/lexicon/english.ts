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

/** Nearly every word is ASCII, which needs no look at scripts. */
function isOfOtherScript(word: string): boolean {
  return /[^ -~]/.test(word) && /[^\p{Script=Latin}\p{N}\p{P}]/u.test(word);
}

/** Whether a word in small letters speaks for English (1), for another language (-1) or for none (0). */
export function sideOf(lower: string): -1 | 0 | 1 {
  if (common.has(lower)) return 1;
  return foreign.has(lower) || isOfOtherScript(lower) ? -1 : 0;
}
