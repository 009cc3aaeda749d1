import type { Token } from './draft.ts';
import { wordIn } from './lexicon/word.ts';

/* Kinds of characters, by what they do in a word. */
const letter = 1; // Letters, marks on letters, digits: what words are made of.
const capital = 2; // Capital letters, which are letters too.
const space = 3;
const mark = 4; // Everything else stands alone.

function kindOf(character: string): number {
  if (/^\p{Lu}/u.test(character)) return capital;
  if (/^[\p{L}\p{M}\p{N}]/u.test(character)) return letter;
  return /^\s/.test(character) ? space : mark;
}

/** The kinds of the characters of one UTF-16 unit, each found out when it first comes: a text has few different ones, and asking
 *  a regular expression for each anew took longer than everything else about a word. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at a place, 0 behind the end. A character of two units has one. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const point = text.codePointAt(at) ?? unit;
  const kind = kindOf(String.fromCodePoint(point));
  if (point === unit && (unit < 0xd800 || unit > 0xdfff)) kinds[unit] = kind;
  return kind;
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Where the character at a place ends. */
function after(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

/** Where the run of letters from a place on ends. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  for (let kind = kindAt(text, at); kind === letter || kind === capital; kind = kindAt(text, at))
    at = after(text, at);
  return at;
}

/** The unit at a place, -1 behind the end. */
const unitAt = (text: string, at: number) => (at < text.length ? text.charCodeAt(at) : -1);

const fullStop = 46;
/** Marks that stay inside a word: Soo-suk, don't, AT&T, a.m. */
const joins = (unit: number) =>
  unit === 45 || unit === 39 || unit === 0x2019 || unit === fullStop || unit === 38;

/** Where initials with full stops end: U.S., D.C. `from` itself where none begin. */
function endOfInitials(text: string, from: number): number {
  const first = after(text, from);
  let end = first;
  while (unitAt(text, end) === fullStop && kindAt(text, end + 1) === capital) end = after(text, end + 1);
  if (end === first) return from;
  return unitAt(text, end) === fullStop ? end + 1 : end;
}

/** Where the word that begins at a place ends. */
function endOfWord(text: string, from: number): number {
  if (kindAt(text, from) === capital) {
    const initials = endOfInitials(text, from);
    if (initials > from) return initials;
  }
  let at = endOfLetters(text, from);
  while (joins(unitAt(text, at))) {
    const end = endOfLetters(text, at + 1);
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

/** The words, numbers and marks of a text, in order. Words keep inner apostrophes, hyphens and full stops; every other mark
 *  stands alone. Linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === space) {
      at += 1;
      continue;
    }
    const end = kind === mark ? after(text, at) : endOfWord(text, at);
    found.push(tokenAt(text, at, end));
    at = end;
  }
  return found;
}

function tokenAt(printed: string, start: number, end: number): Token {
  const facts = wordIn(printed, start, end);
  const { text, lower, folded, capital, word } = facts;
  return { text, lower, folded, capital, word, start, end, facts };
}
