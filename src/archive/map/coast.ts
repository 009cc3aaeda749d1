import type { Point, Ring } from './geometry.ts';

const tolerance = 0.5; // Units a simplified coast may stray.
const leastIsland = 2; // Square units.
const half = (n: number) => Math.round(n * 2) / 2 + 0; // + 0 turns -0 into 0.

/** Path data on a grid of half units, each subpath closed; specks are left out. */
export function pathData(rings: Ring[]): string {
  let path = '';
  for (const ring of rings) {
    const points = simplify(ring).map(([x, y]): Point => [half(x), half(y)]);
    if (Math.abs(area(points)) < leastIsland) continue;
    let [xBefore, yBefore] = points[0] ?? [0, 0];
    const numbers: number[] = [];
    for (const [x, y] of points) {
      if (x === xBefore && y === yBefore) continue;
      numbers.push(x - xBefore, y - yBefore);
      [xBefore, yBefore] = [x, y];
    }
    path += `M${compact(points[0] ?? [])}l${compact(numbers)}z`;
  }
  return path;
}

/** Numbers as path data needs them: "1.5,-0.5,0.5,2" as "1.5-.5.5 2". */
function compact(numbers: number[]): string {
  let written = '';
  let before = '';
  for (const n of numbers) {
    const next = String(n).replace(/^(-?)0\./, '$1.');
    const joins = before === '' || next.startsWith('-') || (next.startsWith('.') && before.includes('.'));
    written += joins ? next : ` ${next}`;
    before = next;
  }
  return written;
}

/** A ring with fewer points, none of the old ones further from it than `tolerance` (Douglas and Peucker). */
function simplify(ring: Ring): Ring {
  const [first] = ring;
  if (!first) return [];
  const closed: Ring = [...ring, first];
  const keep = new Set([0]);
  const spans: [from: number, to: number][] = [[0, closed.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let far = { distance: tolerance, at: -1 };
    for (let at = from + 1; at < to; at += 1) {
      const distance = distanceToLine(closed[at] ?? first, closed[from] ?? first, closed[to] ?? first);
      if (distance > far.distance) far = { distance, at };
    }
    if (far.at < 0) continue;
    keep.add(far.at);
    spans.push([from, far.at], [far.at, to]);
  }
  return closed.filter((_, at) => keep.has(at));
}

function distanceToLine([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

function area(ring: Ring): number {
  let [xBefore, yBefore] = ring.at(-1) ?? [0, 0];
  let twice = 0;
  for (const [x, y] of ring) {
    twice += xBefore * y - x * yBefore;
    [xBefore, yBefore] = [x, y];
  }
  return twice / 2;
}
