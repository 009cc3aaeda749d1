import type { PassageRun } from '../../model/pages.ts';

/** The words themselves of a statement in its sentence, with the marks that they stand between. */
export function wordsIn(runs: readonly PassageRun[]): string {
  const words: string[] = [];
  for (const [index, { text, as }] of runs.entries()) {
    if (as === 'context') continue;
    // What stands between two parts of a quote is not said: the parts are told apart by a space.
    if (words.length > 0 && runs[index - 1]?.as === 'context') words.push(' ');
    words.push(text);
  }
  return words.join('');
}
