import type { Words } from './wordsOf.ts';

/** Which word of the quote stands where: `at[i]` is the text's word for the quote's word i, -1 where there is none.
 *  Between the first and the last both run in order; a word may stand for another (a replaced one). */
export type Alignment = { at: Int32Array; first: number; last: number };

// What a word is worth is its weight, 0 to 1, so these are in words that tell everything.
const replaced = 0.2;
const opening = 0.45; // Words missing, or words put in: two words that tell must stand beyond the break.
const longer = 0.03; // A cut or an attribution is long as easily as short.

/** The best way to lay the quote's words, in order, over the text's words `from` to `to`: both may have words that the
 *  other lacks, and ends that match nothing are left out.
 *  @returns `undefined` when they share nothing. Work and memory grow with the product of the two lengths. */
export function align(
  quote: Words,
  weights: Float64Array,
  text: Words,
  from: number,
  to: number,
): Alignment | undefined {
  const width = to - from + 1;
  // One byte a cell tells how its score came about: bits 0-1 the step, bit 2 and 3 whether a gap was already open.
  const steps = new Uint8Array((quote.count + 1) * width);
  let row = new Float64Array(width);
  let above = new Float64Array(width);
  const missing = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let best = 0;
  let bestCell = 0;
  for (let i = 1; i <= quote.count; i += 1) {
    [row, above] = [above, row];
    row[0] = 0;
    const hash = quote.hash[i - 1] ?? 0;
    const weight = weights[i - 1] ?? 0;
    let extra = Number.NEGATIVE_INFINITY;
    for (let j = 1; j < width; j += 1) {
      const cell = i * width + j;
      let step = 0;
      const openMissing = (above[j] ?? 0) - opening;
      let down = (missing[j] ?? 0) - longer;
      if (openMissing >= down) down = openMissing;
      else step |= 4;
      missing[j] = down;
      const openExtra = (row[j - 1] ?? 0) - opening;
      extra -= longer;
      if (openExtra >= extra) extra = openExtra;
      else step |= 8;
      const gain = text.hash[from + j - 1] === hash ? weight : -replaced;
      let score = (above[j - 1] ?? 0) + gain;
      if (score > 0) step |= 1;
      else score = 0;
      if (down > score) {
        score = down;
        step = (step & 12) | 2;
      }
      if (extra > score) {
        score = extra;
        step |= 3;
      }
      row[j] = score;
      steps[cell] = step;
      if (score > best) {
        best = score;
        bestCell = cell;
      }
    }
  }
  return best > 0 ? trace(steps, width, bestCell, quote.count, from) : undefined;
}

function trace(steps: Uint8Array, width: number, end: number, count: number, from: number): Alignment {
  const at = new Int32Array(count).fill(-1);
  let i = Math.floor(end / width);
  let j = end % width;
  const last = i - 1;
  let first = last;
  for (let step = steps[end] ?? 0; (step & 3) !== 0; step = steps[i * width + j] ?? 0) {
    if ((step & 3) === 1) {
      i -= 1;
      j -= 1;
      at[i] = from + j;
      first = i;
    } else if ((step & 3) === 2) {
      for (let open = true; open; i -= 1) open = ((steps[i * width + j] ?? 0) & 4) !== 0;
    } else for (let open = true; open; j -= 1) open = ((steps[i * width + j] ?? 0) & 8) !== 0;
  }
  return { at, first, last };
}
