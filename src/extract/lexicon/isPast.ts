/** Past tenses without "-ed" that are seldom anything else. */
const irregular = new Set(
  `became began bought brought broke built came chose did drew drove fell fled flew fought found froze gave got grew had heard held
  kept knew laid led left lost made met paid ran rose sat sent shook shot slept sold sought spent stood stole struck swore taught threw
  told took tore went won wore wrote`.split(/\s+/),
);

/** Whether a word in small letters is the past of a verb, by its look. */
export function isPast(lower: string): boolean {
  return irregular.has(lower) || /[a-z]{2}ed$/.test(lower);
}
