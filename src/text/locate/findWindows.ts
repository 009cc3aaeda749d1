import type { Words } from './wordsOf.ts';

/** A run of the text's words that shares many with the quote: indexes, end exclusive. */
export type Window = { from: number; to: number };

/** How many places are looked at closely: a story repeats a line a few times, not ten. */
const most = 8;
/** A place that shares less of the quote is none. */
const least = 0.3;
/** Words between two halves of a quote that still count as one place. */
const apart = 12;

/** Where the text shares most words with the quote and what stood around it, best first, and how much each word of the
 *  quote tells, 0 to 1: a word that the text has all over tells little. One pass over the text. */
export function findWindows(
  quote: Words,
  around: readonly Words[],
  text: Words,
): { windows: Window[]; weights: Float64Array } {
  const ids = new Map<number, number>();
  const needed: number[] = [];
  const maybe = new Uint8Array(4096); // Tells most other words apart without asking the map.
  let sought = 0;
  for (const words of [quote, ...around]) {
    sought += words.count;
    for (let i = 0; i < words.count; i += 1) {
      const hash = words.hash[i] ?? 0;
      const id = ids.get(hash) ?? ids.size;
      ids.set(hash, id);
      needed[id] = (needed[id] ?? 0) + 1;
      maybe[hash & 4095] = 1;
    }
  }

  const hits: number[] = [];
  const hitIds: number[] = [];
  const seen = new Int32Array(ids.size);
  for (let j = 0; j < text.count; j += 1) {
    const hash = text.hash[j] ?? 0;
    if (maybe[hash & 4095] === 0) continue;
    const id = ids.get(hash);
    if (id === undefined) continue;
    hits.push(j);
    hitIds.push(id);
    seen[id] = (seen[id] ?? 0) + 1;
  }
  const tells = needed.map(
    (_, id) => Math.log(1 + text.count / Math.max(1, seen[id] ?? 0)) / Math.log(2 + text.count),
  );
  const weights = new Float64Array(quote.count);
  for (let i = 0; i < quote.count; i += 1) weights[i] = tells[ids.get(quote.hash[i] ?? 0) ?? 0] ?? 1;

  // A window slides over the hits; each word counts as often as it is sought.
  const reach = sought + Math.min(apart, quote.count);
  const inside = new Int32Array(ids.size);
  const best: (Window & { score: number })[] = [];
  let peak = { from: 0, to: 0, score: 0 };
  const keep = () => {
    if (best.length === most && peak.score <= (best.at(-1)?.score ?? 0)) return;
    best.push(peak);
    best.sort((a, b) => b.score - a.score || a.from - b.from);
    best.length = Math.min(best.length, most);
  };
  let score = 0;
  let first = 0;
  for (let last = 0; last < hits.length; last += 1) {
    const added = hitIds[last] ?? 0;
    inside[added] = (inside[added] ?? 0) + 1;
    if ((inside[added] ?? 0) <= (needed[added] ?? 0)) score += tells[added] ?? 0;
    const to = (hits[last] ?? 0) + 1;
    while (to - (hits[first] ?? 0) > reach) {
      const left = hitIds[first] ?? 0;
      if ((inside[left] ?? 0) <= (needed[left] ?? 0)) score -= tells[left] ?? 0;
      inside[left] = (inside[left] ?? 0) - 1;
      first += 1;
    }
    const from = hits[first] ?? 0;
    // Windows of one place overlap by more than half of the quote: the best stands for them.
    if (from - peak.from > quote.count / 2) {
      keep();
      peak = { from, to, score };
    } else if (score > peak.score + 1e-9) peak = { from, to, score };
  }
  if (hits.length > 0) keep();
  const enough = Math.max(
    least * weights.reduce((sum, weight) => sum + weight, 0),
    (best[0]?.score ?? 0) / 2,
  );
  return { windows: best.filter((window) => window.score >= enough), weights };
}
