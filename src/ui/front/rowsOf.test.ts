import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './rowsOf.ts';

/** Stories with a quote are written large. */
const set = (stories: string) => {
  const { rows, briefs } = rowsOf([...stories], (story) => story !== story.toLowerCase());
  return [rows.map((row) => row.join('')).join(' '), briefs.join('')];
};

describe('the rows of the front', () => {
  it.each([
    ['', '', ''],
    ['A', 'A', ''],
    ['a', '', 'a'],
    ['ABCDEFGHIJK', 'A BC D EF', 'GHIJK'],
    ['aBCDEFG', 'aB C DE F', 'G'],
    ['abcdefgh', 'ab cd ef gh', ''],
    ['AB', 'A B', ''],
    ['Ab', 'A', 'b'],
  ])('of %s', (stories, rows, briefs) => expect(set(stories)).toEqual([rows, briefs]));

  it('have every story once, in its order', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean()), (quoted) => {
        const stories = quoted.map((hasQuote, at) => ({ at, hasQuote }));
        const { rows, briefs } = rowsOf(stories, ({ hasQuote }) => hasQuote);
        expect([...rows.flat(), ...briefs]).toEqual(stories);
      }),
    ));
});
