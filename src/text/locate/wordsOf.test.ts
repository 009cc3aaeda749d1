import { expect, it } from 'vitest';
import { broken, elided, marked, wordsOf } from './wordsOf.ts';

const wordsIn = (text: string) => {
  const { count, start, end } = wordsOf(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};
const hashes = (text: string) => {
  const { count, hash } = wordsOf(text);
  return Array.from(hash.subarray(0, count));
};

it.each([
  ['letters and digits', 'In 2024, 5 won.', ['In', '2024', '5', 'won']],
  [
    'apostrophes inside a word',
    "It’s o'clock, the workers’ hour",
    ['It’s', "o'clock", 'the', 'workers', 'hour'],
  ],
  ['hyphens between two', 'a long-term plan', ['a', 'long', 'term', 'plan']],
  ['ideographs one by one', '大桥 Øst', ['大', '桥', 'Øst']],
  ['vowel signs with their letter', 'ไม่มี', ['ไ', 'ม่', 'มี']],
  ['signs that mean something', '5 % of $7', ['5', '%', 'of', '$', '7']],
  ['characters of two units', '𠮷 🚆!', ['𠮷', '🚆']],
  ['nothing in marks and broken pairs', '“…” — \ud83d', []],
])('cuts %s', (_, text, expected) => expect(wordsIn(text)).toEqual(expected));

it.each([
  ['case', 'The Bridge', 'the bridge'],
  ['accents', 'café', 'cafe\u0301'],
  ['width', 'ＡＢ１', 'ab1'],
  ['apostrophes', 'don’t', "don't"],
  ['soft hyphens', 'bridge', 'brid\u00adge'],
  ['points', 'שלום', 'שָׁלוֹם'],
])('takes words for the same whatever their %s', (_, a, b) => expect(hashes(a)).toEqual(hashes(b)));

it.each([
  ['letters', 'pier', 'pies'],
  ['syllables of Hangul', '각', '간'],
  ['vowel signs', 'कि', 'का'],
])('tells words apart by their %s', (_, a, b) => expect(hashes(a)).not.toEqual(hashes(b)));

it('notes what stands in the gaps', () => {
  const { before } = wordsOf('“One” two… three\n\nfour . . . ‘five,’ the workers’ day');
  expect(Array.from(before.subarray(0, 9))).toEqual([
    marked,
    marked,
    elided,
    broken,
    elided | marked,
    marked,
    0,
    0,
    0,
  ]);
});
