import type { BlockMark } from '../../../model/article.ts';
import { safeHref } from '../../../model/plainText.ts';

/* Text as other systems write it, to text as we keep it: one space where white space was, nothing unseen that says nothing. */

// Runs of unseen characters, but for the single spaces between words: those stand as they are, and a text has a million.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
  /(?: [\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u202d\u202e\u2060\ufeff]|[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202d-\u202f\u205f\u2060\u3000\ufeff])[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u202d\u202e\u2060\ufeff]*/gu;
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
const joiners = /[^\u200b-\u200d]/gu;
/** Scripts in which a joiner between two letters is an accident of typing; in Persian, Hindi or an emoji it is spelling. */
const needsNoJoiner = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{ASCII}\p{P}]/u;

/** What stands for a run of unseen characters: one space, the joiners that spell a word, or nothing. */
function standIn(run: string, before: string, after: string): string {
  if (space.test(run)) return before === '' || after === '' ? '' : ' ';
  const kept = run.replace(joiners, '');
  if (kept === '' || before === '' || after === '') return '';
  return needsNoJoiner.test(before) && needsNoJoiner.test(after) ? '' : kept;
}

/** One line: white space folded to single spaces and trimmed; soft hyphens, controls, byte order marks and bidi overrides taken
 *  out, joiners kept where they spell a word; lone surrogates replaced. Words are never changed, nor composed. */
export function fold(raw: string): string {
  return foldMarked(raw, []).text;
}

/** As `fold`, and the marks moved with the text. Marks are trimmed to words, joined where they touch, and left out
 *  when empty; links are kept when their address may stand in a page. Linear in text and marks. */
export function foldMarked(raw: string, marks: readonly BlockMark[]): { text: string; marks: BlockMark[] } {
  const whole = raw.toWellFormed();
  const cuts: { from: number; to: number; at: number; length: number }[] = [];
  let text = '';
  let done = 0;
  for (const match of whole.matchAll(unseen)) {
    const from = match.index;
    const to = from + match[0].length;
    text += whole.slice(done, from);
    const stand = standIn(match[0], whole.slice(from - 1 < 0 ? 0 : from - 1, from), whole.slice(to, to + 1));
    cuts.push({ from, to, at: text.length, length: stand.length });
    text += stand;
    done = to;
  }
  text += whole.slice(done);
  const lead = text.startsWith(' ') ? 1 : 0;
  text = text.trim();
  if (marks.length === 0) return { text, marks: [] };
  const moved = marks.flatMap((mark): BlockMark[] => {
    let start = Math.max(0, place(cuts, mark.start) - lead);
    let end = Math.min(text.length, place(cuts, mark.end) - lead);
    while (start < end && text[start] === ' ') start += 1;
    while (end > start && text[end - 1] === ' ') end -= 1;
    if (start >= end) return [];
    if (mark.type !== 'link') return [{ start, end, type: mark.type }];
    const href = mark.href === undefined ? undefined : safeHref(mark.href);
    return href === undefined ? [] : [{ start, end, type: mark.type, href }];
  });
  return { text, marks: joined(moved, text) };
}

/** Where an offset into the raw text lies in the folded one. */
function place(cuts: readonly { from: number; to: number; at: number; length: number }[], offset: number) {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const cut = cuts[low - 1];
  if (cut === undefined) return offset;
  if (offset < cut.to) return cut.at;
  return cut.at + cut.length + (offset - cut.to);
}

/** In order of their start; two of a kind that touch or overlap become one. */
function joined(marks: readonly BlockMark[], text: string): BlockMark[] {
  const open = new Map<string, BlockMark>();
  const result: BlockMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const key = `${mark.type} ${mark.href ?? ''}`;
    const last = open.get(key);
    if (last !== undefined && text.slice(last.end, mark.start).trim() === '') {
      last.end = Math.max(last.end, mark.end);
      continue;
    }
    const own = { ...mark };
    open.set(key, own);
    result.push(own);
  }
  return result;
}
