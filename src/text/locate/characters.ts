/* What every UTF-16 unit means to a search for words. Asked of Unicode once a unit, then read from a table: a text of
   half a million units is classed in about a millisecond. */

export const gap = 1;
/** Runs of these make a word. */
export const letter = 2;
/** A word by itself: an ideograph, a letter of a script without spaces, a sign such as € or %. */
export const whole = 3;
/** Belongs to the word before and is part of it: vowel signs, tone marks. */
export const joined = 4;
/** Belongs to the word before and makes no difference: accents, vowel points, soft hyphens, joiners. */
export const silent = 5;
export const apostrophe = 6;
export const quoteMark = 7;
export const ellipsis = 8;
export const stop = 9;
export const lineEnd = 10;
/** The first half of a character outside the first 65,536. */
export const pair = 11;

const classes: readonly [RegExp, number][] = [
  [/[\n\r\u2028\u2029]/u, lineEnd],
  [/\./u, stop],
  [/…/u, ellipsis],
  [/['’ʼ‘＇]/u, apostrophe],
  [/["“”„«»‹›‚「」『』《》〝〞＂]/u, quoteMark],
  [/[\ud800-\udbff]/u, pair],
  [/[\p{Script=Inherited}\u00ad\u0591-\u05c7\u200b\u2060\ufeff]/u, silent],
  [/\p{M}/u, joined],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Sc}\p{Sm}\p{So}%&#@]/u,
    whole,
  ],
  [/[\p{L}\p{N}]/u, letter],
];

/** The class of a character of one or two units. */
export function classOf(character: string): number {
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? gap;
}

/** The class of a unit in its upper half, the unit without case, accents and width in its lower half; 0 until asked. */
const table = new Int32Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const [base = '', ...marks] = character.normalize('NFKD').toLowerCase();
  // A letter and its accents are the letter; a syllable of Hangul, taken apart in the same way, stays what it is.
  const folded = /^\p{M}*$/u.test(marks.join('')) ? base : character.toLowerCase();
  const meaning = (classOf(character) << 16) | folded.charCodeAt(0);
  table[unit] = meaning;
  return meaning;
}

/** What a UTF-16 unit means; `classIn` and `foldedIn` read it. One look in a table: the search spends its time here. */
export const meaningOf = (unit: number): number => table[unit] || learn(unit);
export const classIn = (meaning: number): number => meaning >> 16;
/** The unit without case, accents and width. */
export const foldedIn = (meaning: number): number => meaning & 0xffff;

/** The class of a UTF-16 unit. */
export const unitClass = (unit: number): number => classIn(meaningOf(unit));
