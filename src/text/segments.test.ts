import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/factories.ts';
import { type Mark, type Nested, nest, segments } from './segments.ts';

type Named = Mark & { name: string };
const mark = (name: string, start: number, end: number): Named => ({ name, start, end });

const joined = (pieces: readonly { text: string }[]) => pieces.map((p) => p.text).join('');
const textOf = (tree: readonly Nested<Named>[]): string =>
  tree.map((node) => (node.kind === 'text' ? node.text : textOf(node.children))).join('');
/** The tree in a line: `ab(x cd(y ef))` is the text abcdef with mark x around cdef and y around ef. */
const drawn = (tree: readonly Nested<Named>[]): string =>
  tree
    .map((node) => (node.kind === 'text' ? node.text : `(${node.mark.name} ${drawn(node.children)})`))
    .join('');
const draw = (text: string, ...marks: Named[]) => drawn(nest(segments(text, marks)));

/** A text and marks on it, many of them overlapping, some outside. */
const marked = anyText(40).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc
      .array(fc.tuple(fc.integer({ min: -2, max: 42 }), fc.integer({ min: -2, max: 42 })), { maxLength: 12 })
      .map((list) => list.map(([start, end], index) => mark(String(index), start, end))),
  }),
);
const isSound = (text: string, { start, end }: Mark) => start >= 0 && start < end && end <= text.length;

describe('segments', () => {
  it('cuts the text where a mark begins or ends', () => {
    const pieces = segments('one two three', [mark('two', 4, 7)]);
    expect(pieces.map((p) => [p.text, p.marks.map((m) => m.name)])).toEqual([
      ['one ', []],
      ['two', ['two']],
      [' three', []],
    ]);
  });

  it('puts the earlier mark of two on the same words outside', () => {
    const [piece] = segments('word', [mark('outer', 0, 4), mark('inner', 0, 4)]);
    expect(piece?.marks.map((m) => m.name)).toEqual(['outer', 'inner']);
  });

  it('gives nothing for an empty text', () => expect(segments('', [mark('a', 0, 0)])).toEqual([]));

  it('joins to the text again, whatever the marks', () => {
    fc.assert(fc.property(marked, ({ text, marks }) => joined(segments(text, marks)) === text));
  });

  it('puts every mark on exactly its own run', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const pieces = segments(text, marks);
        for (const m of marks) {
          const under = pieces.filter((piece) => piece.marks.includes(m));
          const covered = under.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, i) => start + i),
          );
          const own = isSound(text, m) ? Array.from({ length: m.end - m.start }, (_, i) => m.start + i) : [];
          expect(covered).toEqual(own);
        }
      }),
    );
  });

  it('tells of each piece where it stands', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) =>
        segments(text, marks).every((p) => p.start < p.end && text.slice(p.start, p.end) === p.text),
      ),
    );
  });
});

describe('nest', () => {
  it('makes one element of a mark, with what lies inside it', () =>
    expect(draw('abcdef', mark('quote', 1, 5), mark('name', 2, 3))).toBe('a(quote b(name c)de)f'));

  it('splits the mark of lower rank where two overlap in part, and keeps the higher whole', () => {
    expect(draw('abcdef', mark('first', 0, 4), mark('second', 2, 6))).toBe(
      '(first ab(second cd))(second ef)',
    );
    expect(draw('abcdef', mark('first', 2, 6), mark('second', 0, 4))).toBe(
      '(second ab)(first (second cd)ef)',
    );
  });

  it('splits a wide mark around a narrow one of higher rank', () =>
    expect(draw('abcdef', mark('first', 2, 4), mark('second', 0, 6))).toBe(
      '(second ab)(first (second cd))(second ef)',
    ));

  it('keeps neighbours of the same kind apart', () =>
    expect(draw('abcd', mark('x', 0, 2), mark('y', 2, 4))).toBe('(x ab)(y cd)'));

  it('gives the same text, whatever the marks', () => {
    fc.assert(fc.property(marked, ({ text, marks }) => textOf(nest(segments(text, marks))) === text));
  });

  it('never breaks the mark of the highest rank', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const sound = marks.filter((m) => isSound(text, m));
        const count = (tree: readonly Nested<Named>[]): number =>
          tree.reduce(
            (n, node) =>
              n + (node.kind === 'mark' ? Number(node.mark === sound[0]) + count(node.children) : 0),
            0,
          );
        expect(count(nest(segments(text, marks)))).toBe(Math.min(1, sound.length));
      }),
    );
  });

  it('never puts a mark inside itself', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const check = (tree: readonly Nested<Named>[], around: readonly Named[]): boolean =>
          tree.every(
            (n) => n.kind === 'text' || (!around.includes(n.mark) && check(n.children, [...around, n.mark])),
          );
        return check(nest(segments(text, marks)), []);
      }),
    );
  });
});
