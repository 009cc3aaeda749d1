import {
  apostrophe,
  classIn,
  classOf,
  ellipsis,
  foldedIn,
  joined,
  letter,
  lineEnd,
  meaningOf,
  pair,
  quoteMark,
  silent,
  stop,
  unitClass,
  whole,
} from './characters.ts';

/** What stands in the gap before a word, as bits. */
export const marked = 1;
export const elided = 2;
export const broken = 4;

/** The words of a text, side by side in columns: half a million units make 85,000 of them. */
export type Words = {
  count: number;
  /** Where each begins and ends, UTF-16 units. */
  start: Int32Array;
  end: Int32Array;
  /** Equal for words that differ in case, accents and apostrophes only. */
  hash: Int32Array;
  /** Bits: quotation mark, ellipsis, line end in the gap before. One more than words: the last is the gap at the end. */
  before: Uint8Array;
};

const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** Cuts a text, or a part of it, into words: runs of letters and digits, single characters where a script has no
 *  spaces, and signs that mean something (€, %). Typography falls into the gaps. Linear. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const room = ((to - from) >> 1) + 2;
  // A text of ideographs alone has twice as many words as one of letters can have.
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let hash = new Int32Array(room);
  let before = new Uint8Array(room);
  let count = 0;
  let bits = 0;
  let stops = 0;
  let at = from;
  while (at < to) {
    const meaning = meaningOf(text.charCodeAt(at));
    let kind = classIn(meaning);
    let length = 1;
    if (kind === pair) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      length = character.length;
      kind = length === 2 ? classOf(character) : 1;
    }
    if (kind === letter || kind === whole) {
      let code = mix(0x811c9dc5, foldedIn(meaning));
      let next = at + length;
      if (length === 2) code = mix(code, text.charCodeAt(at + 1));
      let last = next;
      while (next < to) {
        const follower = meaningOf(text.charCodeAt(next));
        const follows = classIn(follower);
        if ((follows === letter && kind === letter) || follows === joined) {
          code = mix(code, foldedIn(follower));
          next += 1;
          last = next;
        } else if (follows === silent) {
          next += 1;
          last = next;
        } else if (
          follows === apostrophe &&
          kind === letter &&
          unitClass(text.charCodeAt(next + 1)) === letter &&
          next + 1 < to
        )
          next += 1;
        else break;
      }
      if (count + 2 > start.length) {
        start = grown(start, new Int32Array(start.length * 2 + 2));
        end = grown(end, new Int32Array(start.length));
        hash = grown(hash, new Int32Array(start.length));
        before = grown(before, new Uint8Array(start.length));
      }
      start[count] = at;
      end[count] = last;
      hash[count] = code;
      before[count] = stops > 1 ? bits | elided : bits;
      count += 1;
      bits = 0;
      stops = 0;
      at = last;
      continue;
    }
    if (kind === quoteMark || (kind === apostrophe && quotes(text, at))) bits |= marked;
    else if (kind === ellipsis) bits |= elided;
    else if (kind === lineEnd) bits |= broken;
    else if (kind === stop) stops += 1;
    at += length;
  }
  before[count] = stops > 1 ? bits | elided : bits;
  return { count, start, end, hash, before };
}

function grown<T extends Int32Array | Uint8Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}

/** Whether an apostrophe that stands in no word is a quotation mark: ‘so, or so,’ but not the workers’ or 30’s. */
function quotes(text: string, at: number): boolean {
  const isSpace = (unit: number) => Number.isNaN(unit) || unit <= 0x20 || unit === 0xa0;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isSpace(before)) return !isSpace(after);
  return unitClass(before) !== letter && (isSpace(after) || unitClass(after) !== letter);
}
