/* Hebrew, Arabic and their neighbours, with their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;

/** Which way a text runs: as most of its letters do. By its first letter, as browsers go, an English sentence that begins
 *  with a name in Arabic would run from the right. */
export function directionOf(runs: readonly { text: string }[]): 'ltr' | 'rtl' {
  const text = runs.map((run) => run.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(rightToLeft)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
