import type { Quotation } from '../../model/article.ts';

/** A quotation and what it is in the changed text. */
export type Pair = { before: Quotation; after: Quotation };

/** Which quotations of two texts of one article are the same: those with the same words, told apart by what stands
 *  around them, else by their order. Each is in one pair at most; reworded ones are paired by `pairReworded`. */
export function pairQuotations(before: readonly Quotation[], after: readonly Quotation[]): Pair[] {
  const pairs: Pair[] = [];
  let old = [...before];
  let fresh = [...after];
  for (const keyOf of keys) {
    const waiting = new Map<string, Quotation[]>();
    for (const q of fresh) {
      const key = keyOf(q);
      const line = waiting.get(key);
      if (line === undefined) waiting.set(key, [q]);
      else line.push(q);
    }
    // Taken from the end, so that a thousand quotes of one word take no longer than a thousand others.
    for (const line of waiting.values()) line.reverse();
    const taken = new Set<Quotation>();
    old = old.filter((q) => {
      const partner = waiting.get(keyOf(q))?.pop();
      if (partner === undefined) return true;
      taken.add(partner);
      pairs.push({ before: q, after: partner });
      return false;
    });
    fresh = fresh.filter((q) => !taken.has(q));
  }
  return pairs;
}

const near = 12;

/** What must be the same, from everything down to the words alone: the surest pairs are made first. */
const keys: readonly ((q: Quotation) => string)[] = [
  ({ selector: s }) => JSON.stringify([s.prefix, s.exact, s.suffix]),
  ({ selector: s }) => JSON.stringify([s.prefix.slice(-near), s.exact, s.suffix.slice(0, near)]),
  ({ selector: s }) => JSON.stringify([s.exact]),
];
