import type { Words } from '../locate/wordsOf.ts';

/** So many words in a row make one fingerprint. */
const wordsInRun = 4;
/** Of so many fingerprints in a row the least is kept: whoever shares six words in a row with another keeps one of the same. */
const windowOf = 3;

/** What stands for the words of a quote in a table: the hashes of some of its runs of words, about half of them, chosen by
 *  themselves and not by their place, so that two quotes which share a run choose the same
 *  ({@link https://doi.org/10.1145/872757.872770 winnowing}). None for fewer than four words. */
export function fingerprints({ hash, count }: Words): Set<number> {
  const runs: number[] = [];
  for (let at = 0; at + wordsInRun <= count; at += 1) {
    let mixed = 0x811c9dc5;
    for (let next = at; next < at + wordsInRun; next += 1)
      mixed = Math.imul(mixed ^ (hash[next] ?? 0), 0x01000193) ^ (mixed >>> 15);
    runs.push(mixed >>> 0);
  }
  const kept = new Set<number>();
  for (let from = 0; from < Math.max(1, runs.length - windowOf + 1); from += 1) {
    const window = runs.slice(from, from + windowOf);
    if (window.length > 0) kept.add(Math.min(...window));
  }
  return kept;
}
