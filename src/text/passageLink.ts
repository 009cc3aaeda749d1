import { decodeWords, encodeWords } from './passage/wordCode.ts';

/** A passage as its address names it: by its words, some of what stands around them, and where it began (UTF-16 units).
 *  Of a long passage only the first and last words, its length, and a sum that tells whether anything changed between. */
export type PassageLink = { prefix: string; suffix: string; start: number } & (
  | { exact: string }
  | { head: string; tail: string; length: number; sum: string }
);

/** The first part of an address: how the rest is to be read. Every version ever used is read for ever. */
const version = '1';

/* Characters of an address. Together they keep what follows `#` below 300 for a passage of any length. */
const wholeWords = 110;
const endWords = 46;
const around = 36;

/** UTF-16 units before and after that are kept; a long passage is known by its own words. */
const surroundings = 32;
const fewSurroundings = 16;
const longPassage = 40;

/** No address of ours is longer; what is, was not made here. */
const longest = 600;

/** Whether the two units around a place are one character. */
const isInPair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** What an address needs to name the units from `start` up to but not including `end` of a text. */
export function passageLinkOf(text: string, start: number, end: number): PassageLink {
  const exact = text.slice(start, end);
  const width = exact.length > longPassage ? fewSurroundings : surroundings;
  const prefix = lastUnits(text.slice(Math.max(0, start - width), start), around);
  const suffix = firstUnits(text.slice(end, end + width), around);
  if (exact.length <= wholeWords && encodeWords(exact).length <= wholeWords)
    return { exact, prefix, suffix, start };
  return {
    head: wholeWordsOf(firstUnits(exact.slice(0, endWords), endWords), /\s\S*$/u),
    tail: wholeWordsOf(lastUnits(exact.slice(-endWords), endWords), /^\S*\s/u),
    prefix,
    suffix,
    start,
    length: exact.length,
    sum: sumOf(exact),
  };
}

/** As many units from the beginning as fit into so many characters of an address, no pair cut in two. */
function firstUnits(text: string, most: number): string {
  let end = text.length;
  while (end > 0 && (encodeWords(text.slice(0, end)).length > most || isInPair(text, end))) end -= 1;
  return text.slice(0, end);
}

function lastUnits(text: string, most: number): string {
  let start = 0;
  while (start < text.length && (encodeWords(text.slice(start)).length > most || isInPair(text, start)))
    start += 1;
  return text.slice(start);
}

/** Without the word that was cut through at one end, if there are others. */
function wholeWordsOf(text: string, cut: RegExp): string {
  const whole = text.replace(cut, '');
  return whole === '' ? text : whole;
}

/** Letters and digits alone, added up: typography makes no difference, a word does. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const { 0: run } of text
    .normalize('NFKD')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    for (let i = 0; i < run.length; i += 1) sum = Math.imul(sum ^ run.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** What stands behind `#passage=`: letters, digits and `-._~` only, the last of them a letter or digit. */
export function encodePassage(link: PassageLink): string {
  const { prefix, suffix, start } = link;
  const words = 'exact' in link ? [link.exact] : [link.head, link.tail];
  const rest = 'exact' in link ? [] : [link.length.toString(36), link.sum];
  return [version, ...[...words, prefix, suffix].map(encodeWords), start.toString(36), ...rest].join('..');
}

/** Reads what stands behind `#passage=` in an address.
 *  @returns `undefined` for whatever was not made here, or was cut short. Any string is safe, and a long one is no work. */
export function decodePassage(code: string): PassageLink | undefined {
  if (code.length > longest) return undefined;
  const parts = plain(code).split('..');
  if (parts[0] !== version) return undefined;
  if (parts.length === 5) {
    const [exact, prefix, suffix] = parts.slice(1, 4).map(decodeWords);
    const start = readNumber(parts[4]);
    if (exact === undefined || exact === '' || prefix === undefined || suffix === undefined) return undefined;
    return start === undefined ? undefined : { exact, prefix, suffix, start };
  }
  if (parts.length !== 8) return undefined;
  const [head, tail, prefix, suffix] = parts.slice(1, 5).map(decodeWords);
  const start = readNumber(parts[5]);
  const length = readNumber(parts[6]);
  const sum = parts[7] ?? '';
  if (head === undefined || tail === undefined || prefix === undefined || suffix === undefined)
    return undefined;
  if (head === '' || tail === '' || start === undefined || length === undefined) return undefined;
  return /^[0-9a-z]{1,7}$/u.test(sum) ? { head, tail, prefix, suffix, start, length, sum } : undefined;
}

/** Some programs encode even what needs no encoding. */
function plain(code: string): string {
  try {
    return code.includes('%') ? decodeURIComponent(code) : code;
  } catch {
    return code;
  }
}

const readNumber = (digits = '') =>
  /^[0-9a-z]{1,7}$/u.test(digits) ? Number.parseInt(digits, 36) : undefined;
