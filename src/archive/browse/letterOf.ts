import { slugOf } from '../../model/slug.ts';

/** The letter under which a name stands in a list, and the place of that letter among all. */
export type Letter = { letter: string; rank: number };

const scripts = [
  /^\p{Script=Latin}/u,
  /^\p{Script=Greek}/u,
  /^\p{Script=Cyrillic}/u,
  /^\p{Script=Armenian}/u,
  /^\p{Script=Georgian}/u,
  /^\p{Script=Hebrew}/u,
  /^\p{Script=Arabic}/u,
  /^\p{L}/u, // all that are not named here, by code point
  /^[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /^\p{Script=Hangul}/u,
  /^\p{Script=Han}/u,
];
const [, , , , , , , others, kana, hangul, han] = scripts.keys();
/** What begins with a digit or with nothing that is read stands at the end. */
const last: Letter = { letter: '0–9', rank: scripts.length * 0x200000 };

/** The rows in which Korean dictionaries stand: doubled consonants with their simple ones. */
const initials = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
/** The rows of kana, each by its first and the last that belongs to it. */
const kanaRows = ['あお', 'かご', 'さぞ', 'たど', 'なの', 'はぽ', 'まも', 'ゃよ', 'らろ', 'ゎん'];

/** Where a name stands in an alphabetical list. Letters of one alphabet stand together, accents aside: É under E, Ø under O.
 *  Korean names stand under their first consonant, Japanese kana under its row; characters under one heading, for their
 *  reading is not in them. Articles and titles are not taken off: what comes first in the name as printed counts. */
export function letterOf(name: string): Letter {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFC'))?.[0] ?? '';
  const at = scripts.findIndex((script, index) => index !== others && script.test(first));
  const script = at === -1 ? (/\p{L}/u.test(first) ? others : undefined) : at;
  if (script === undefined) return last;
  const letter = letterIn(first, script);
  return { letter, rank: script * 0x200000 + (letter.codePointAt(0) ?? 0) };
}

function letterIn(first: string, script: number): string {
  if (script === han) return '漢';
  if (script === hangul) {
    const syllable = first.charCodeAt(0) - 0xac00;
    return initials[Math.floor(syllable / 588)] ?? first;
  }
  if (script === kana) {
    const code = first.charCodeAt(0);
    const hiragana = String.fromCharCode(code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code);
    return (
      (kanaRows.find((row) => hiragana <= (row[1] ?? '')) ?? 'わ')[0]
        ?.replace('ゃ', 'や')
        .replace('ゎ', 'わ') ?? first
    );
  }
  const plain = first.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '') || first;
  const folded = script === 0 ? (slugOf(plain)[0] ?? plain).toUpperCase() : plain;
  return [...folded][0] ?? first;
}
