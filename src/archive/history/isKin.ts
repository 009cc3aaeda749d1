/** So few words are in any two texts. */
const fewest = 3;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Paragraphs that share less than this of the words of the shorter one are two, and not one that changed. */
const kin = 0.5;

/** Whether a paragraph can be what an edit made of another. */
export const isKin = (a: string, b: string): boolean => likeness(a, b) >= kin;

/** How much of the words of two texts is in both, 0 to 1. */
function likeness(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(a)) left.set(word, (left.get(word) ?? 0) + 1);
  const other = wordsOf(b);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common < fewest ? 0 : common / Math.min(wordsOf(a).length, other.length);
}
