import type { Candidate } from './candidate.ts';

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Surnames that come first in Korean, Chinese and Vietnamese names. */
export const eastern = new Set(
  'kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong moon ban roh xi mao deng hu jiang wen li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu guo he gao lin luo zheng liang xie tang han cao feng bo nguyen tran pham chiang tsai aung'.split(
    ' ',
  ),
);

/** The words that name a person: "Kim Jong-un" and "Kim Jong Un" are one; "al-Amr" is Amr. */
export function personWords(candidate: Candidate): readonly string[] {
  const plain = !candidate.key.includes('-') && !candidate.words.includes('');
  if (plain && !suffixes.has(candidate.words.at(-1) ?? '')) return candidate.words;
  const words = candidate.words
    .flatMap((word) => word.replace(/^(?:al|el|ul|ad|as|ash|an|ar)-/, '').split('-'))
    .filter((word) => word !== '');
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** Whether two full names are one person's: first and last agree and no middle name tells them apart. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    // "Recep Tayyip Erdogan" and "Tayyip Erdogan".
    return (
      short.length > 1 &&
      short.length < long.length &&
      short.join(' ') === long.slice(-short.length).join(' ')
    );
  }
  const [left] = a.slice(1, -1);
  const [right] = b.slice(1, -1);
  return left === undefined || right === undefined || left[0] === right[0];
}
