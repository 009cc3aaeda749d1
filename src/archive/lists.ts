/** Both lists in one, each value once, in the order they came. */
export const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Orders by a text, by code units: the same on every machine. */
export const byAlphabet =
  <T>(textOf: (item: T) => string) =>
  (a: T, b: T): number =>
    Number(textOf(a) > textOf(b)) - Number(textOf(a) < textOf(b));
