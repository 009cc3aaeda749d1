/** A mark on a text: `start` up to but not including `end`, in UTF-16 code units. */
export type Mark = { start: number; end: number };

/** A run of text under the same marks throughout, the outermost first. */
export type Segment<M extends Mark> = { text: string; start: number; end: number; marks: M[] };

/** Cuts a text where any mark begins or ends. The pieces join to the text again, whatever the marks.
 *  `marks` come in order of rank: where two cover the same words, the earlier in the list lies outside.
 *  Marks that reach beyond the text, or are empty, are as if they were not there. Time grows with the
 *  number of marks times how deep they nest, and with the length of the text. */
export function segments<M extends Mark>(text: string, marks: readonly M[]): Segment<M>[] {
  const sound = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const rank = new Map(sound.map((mark, index) => [mark, index]));
  const cuts = [...new Set([0, text.length, ...sound.flatMap((m) => [m.start, m.end])])].sort(
    (a, b) => a - b,
  );
  const byStart = [...sound].sort((a, b) => a.start - b.start);
  const pieces: Segment<M>[] = [];
  let open: M[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark !== undefined && mark.start === start; mark = byStart[next]) {
      open.push(mark);
      next += 1;
    }
    const inside = [...open].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    pieces.push({ text: text.slice(start, end), start, end, marks: inside });
  }
  return pieces;
}

/** A tree of the same runs: each mark is one element around everything it covers without a break. */
export type Nested<M extends Mark> =
  | { kind: 'text'; text: string; start: number }
  | { kind: 'mark'; mark: M; start: number; end: number; children: Nested<M>[] };

/** Builds elements out of runs. A mark that only partly overlaps one of higher rank comes as two elements,
 *  for elements cannot overlap; the outer one stays whole. */
export function nest<M extends Mark>(pieces: readonly Segment<M>[], depth = 0): Nested<M>[] {
  const tree: Nested<M>[] = [];
  let index = 0;
  while (index < pieces.length) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const mark = piece.marks[depth];
    if (mark === undefined) {
      tree.push({ kind: 'text', text: piece.text, start: piece.start });
      index += 1;
      continue;
    }
    let last = index;
    while (pieces[last + 1]?.marks[depth] === mark) last += 1;
    const inside = pieces.slice(index, last + 1);
    const end = inside.at(-1)?.end ?? piece.end;
    tree.push({ kind: 'mark', mark, start: piece.start, end, children: nest(inside, depth + 1) });
    index = last + 1;
  }
  return tree;
}
