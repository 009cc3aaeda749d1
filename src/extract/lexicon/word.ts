import { type Cue, cues } from './cues.ts';
import { sideOf } from './english.ts';
import { fold } from './fold.ts';
import { functionWords, type Tag } from './functionWords.ts';
import { type Gender, genderOf } from './genders.ts';

/** What the letters of a word, number or mark tell, wherever it stands. */
export type Word = {
  text: string;
  /** Lower case, straight apostrophes: for look-ups. */
  lower: string;
  /** As names are looked up: no accents, no full stops, no possessive ending. */
  folded: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Begins with a small particle and a name: al-Qaeda, van't Hoff. */
  particled: boolean;
  /** Has a letter or a digit. */
  word: boolean;
  /** What it does in a sentence where no name explains it: small or as its first word, and with a capital inside. */
  tag: Tag;
  tagInside: Tag;
  /** How it reports, where it is a verb of saying. */
  cue: Cue | undefined;
  /** Where it is a pronoun that tells he from she. */
  gender: Gender | undefined;
  /** Whether it speaks for English (1), for another language (-1) or for none (0). */
  english: -1 | 0 | 1;
};

const adverb = /^[a-z]{3,}ly$/;
const notAdverb = new Set(
  'family italy july ally reply supply rally apply assembly monopoly anomaly bully fly jelly rely imply daily early weekly monthly elderly likely only friendly lovely holy ugly billy kelly emily sally molly reilly'.split(
    ' ',
  ),
);

const particle = /^\p{Ll}{2,3}[-'’]\p{Lu}/u;

function tagOf(lower: string, capitalInside: boolean): Tag {
  const tag = functionWords.get(lower);
  // "Will Hurd", "May": a capital inside a sentence is a name, not an auxiliary.
  if (tag !== undefined) return capitalInside && tag === 'aux' ? 'word' : tag;
  return !capitalInside && adverb.test(lower) && !notAdverb.has(lower) ? 'adv' : 'word';
}

const isUpper = (unit: number) => unit >= 65 && unit <= 90;
const isLowerOrDigit = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** Whether a word begins with a capital. Nearly every word begins with an ASCII letter: only the others need a look at their
 *  Unicode classes. */
export function beginsCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return isUpper(first) || (first > 127 && /^\p{Lu}/u.test(text));
}

function read(text: string): Word {
  const first = text.charCodeAt(0);
  const plain = isUpper(first) || isLowerOrDigit(first);
  const capital = beginsCapital(text);
  const word = plain || (first > 127 && /[\p{L}\p{N}]/u.test(text));
  const lower = text.toLowerCase().replaceAll('’', "'");
  return {
    text,
    lower,
    folded: fold(lower),
    capital,
    particled: !capital && particle.test(text),
    word,
    tag: word ? tagOf(lower, false) : 'mark',
    tagInside: word ? tagOf(lower, capital) : 'mark',
    cue: cues.get(lower),
    gender: genderOf.get(lower),
    english: sideOf(lower),
  };
}

/** News says the same few thousand words over and over: each is read once, and found again by where its letters lead. Two words
 *  that lead to the same slot take turns in it, so that no text can fill up the memory. */
const slots: (Word | undefined)[] = new Array(1 << 15).fill(undefined);
/** Longer words are rare, and a slice that long keeps the whole text it was cut from alive. */
const longestKept = 12;

/** What the letters of the word tell that stands in a text from `start` to `end` (UTF-16 units). The same words mostly give the
 *  same object, so nobody may change it. */
export function wordIn(text: string, start: number, end: number): Readonly<Word> {
  if (end - start > longestKept) return read(text.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
  const had = slots[slot];
  if (had !== undefined && had.text.length === end - start && text.startsWith(had.text, start)) return had;
  const word = read(text.slice(start, end));
  slots[slot] = word;
  return word;
}
