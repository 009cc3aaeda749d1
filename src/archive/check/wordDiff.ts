import { diffArrays } from 'diff';

/** Words that two texts share, or that one of them alone has; as printed, gaps and signs with them. */
export type DiffRun = { text: string; in: 'both' | 'first' | 'second' };

/** Longer texts are told to differ without saying in which words: the work grows with how much they differ. */
const mostEdits = 2_000;

const wordsIn = (text: string) =>
  [...text.matchAll(/\s*[^\s]*[\p{L}\p{N}][^\s]*/gu)].map(({ 0: printed }) => ({
    printed,
    word: printed
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  }));

/** What became of the words of a text, word by word. Typography, case and accents make no difference. Joined, the runs in
 *  `both` and `second` are the second text, without signs at its end that belong to no word. */
export function wordDiff(first: string, second: string): DiffRun[] {
  const changes = diffArrays(wordsIn(first), wordsIn(second), {
    comparator: (a, b) => a.word === b.word,
    maxEditLength: mostEdits,
  });
  if (changes === undefined)
    return [
      { text: first, in: 'first' },
      { text: second, in: 'second' },
    ];
  return changes.map(({ value, added, removed }) => ({
    text: value.map(({ printed }) => printed).join(''),
    in: added ? 'second' : removed ? 'first' : 'both',
  }));
}
