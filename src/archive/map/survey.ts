import { type Atlas, ringsOf } from './atlas.ts';
import type { Frame } from './frame.ts';
import { height, type Ring, width } from './geometry.ts';

/** User units along a cell's side. A name of 11 px covers four rows. */
export const cell = 3;
export const columns = width / cell;
export const rows = Math.ceil(height / cell);
const leastSea = 0.05; // Of the frame: with less, no coast is to be seen.
const leastLand = 0.005; // One island of some size is enough to know an ocean by.

/** Who owns each cell of the frame, row by row: an index of `names`, or -1 at sea. */
export type Survey = { names: string[]; owner: Int16Array };

export function survey(atlas: Atlas, frame: Frame): Survey {
  const owner = new Int16Array(columns * rows).fill(-1);
  const names = atlas.countries.features.map(({ geometry, properties }, index) => {
    const crossings: number[][] = Array.from({ length: rows }, () => []);
    for (const ring of ringsOf(geometry, frame)) collectCrossings(ring, crossings);
    for (const [row, xs] of crossings.entries()) {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil((xs[i] ?? 0) / cell - 0.5));
        const to = Math.min(columns, Math.ceil((xs[i + 1] ?? 0) / cell - 0.5));
        owner.fill(index, row * columns + from, row * columns + Math.max(from, to));
      }
    }
    return properties.name;
  });
  return { names, owner };
}

/** Adds to each row where the ring crosses the line through the middle of its cells. */
function collectCrossings(ring: Ring, crossings: number[][]) {
  let [xBefore, yBefore] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    const [top, bottom] = y < yBefore ? [y, yBefore] : [yBefore, y];
    for (let row = Math.max(0, Math.ceil(top / cell - 0.5)); (row + 0.5) * cell < bottom; row += 1) {
      crossings[row]?.push(x + (((row + 0.5) * cell - y) / (yBefore - y)) * (xBefore - x));
    }
    [xBefore, yBefore] = [x, y];
  }
}

export function showsCoast({ owner }: Survey): boolean {
  const share = owner.reduce((land, index) => land + (index < 0 ? 0 : 1), 0) / owner.length;
  return share >= leastLand && share <= 1 - leastSea;
}
