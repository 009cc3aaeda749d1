import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBlock, spanOf } from '../../tests/factories.ts';
import { joinBlocks, selectorOf } from './selectors.ts';

const p1 = aBlock(
  'p1',
  'Ada Lin looked at the old bridge for a while. "It is safe," she said, "and it stays open."',
);
const p2 = aBlock('p2', '"All winter," she went on. Nobody answered her, and the wind went on as before.');
const blocks = [p1, p2];

describe('selectorOf', () => {
  it('names a passage by its words and 32 characters on either side', () =>
    expect(selectorOf(blocks, [spanOf(p1, 'It is safe,')])).toEqual({
      exact: 'It is safe,',
      prefix: 'at the old bridge for a while. "',
      suffix: '" she said, "and it stays open."',
    }));

  it('reaches from the first segment to the last, with all that is printed between', () =>
    expect(selectorOf(blocks, [spanOf(p1, 'It is safe,'), spanOf(p1, 'and it stays open.')])?.exact).toBe(
      'It is safe," she said, "and it stays open.',
    ));

  it('reads the blocks as one text, with an empty line between', () => {
    const selector = selectorOf(blocks, [spanOf(p1, 'and it stays open.'), spanOf(p2, 'All winter,')]);
    expect(selector?.exact).toBe('and it stays open."\n\n"All winter,');
    expect(selectorOf(blocks, [spanOf(p2, 'All winter,')])?.prefix).toMatch(/open\."\n\n"$/);
  });

  it('takes what there is at the ends of the text', () => {
    const selector = selectorOf([aBlock('p', 'Yes.')], [{ block: 'p', start: 0, end: 4 }]);
    expect(selector).toEqual({ exact: 'Yes.', prefix: '', suffix: '' });
  });

  it('names nothing for no segments, or segments that lie in no block', () => {
    expect(selectorOf(blocks, [])).toBeUndefined();
    expect(selectorOf(blocks, [{ block: 'headline', start: 0, end: 3 }])).toBeUndefined();
    expect(selectorOf(blocks, [spanOf(p1, 'It'), { block: '__proto__', start: 0, end: 3 }])).toBeUndefined();
  });

  it('never cuts a character in half, and stands where it says', () => {
    const character = fc.constantFrom('a', ' ', '🚆', '𠮷', 'é');
    const text = fc.array(character, { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(text, fc.nat(119), fc.nat(119), (characters, a, b) => {
        const [from, to] = [
          Math.min(a, b, characters.length - 1),
          Math.min(Math.max(a, b) + 1, characters.length),
        ];
        const start = characters.slice(0, from).join('').length;
        const end = characters.slice(0, to).join('').length;
        const whole = characters.join('');
        const selector = selectorOf([aBlock('p', whole)], [{ block: 'p', start, end }]);
        const { prefix = '', exact = '', suffix = '' } = selector ?? {};
        expect(exact).toBe(whole.slice(start, end));
        expect(whole.slice(0, start).endsWith(prefix) && whole.slice(end).startsWith(suffix)).toBe(true);
        expect([prefix, suffix].every((part) => part.isWellFormed() && part.length <= 32)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it('joinBlocks tells where each block begins in the whole text', () => {
  const { text, starts } = joinBlocks(blocks);
  for (const { id, text: own } of blocks) {
    const start = starts.get(id) ?? -1;
    expect(text.slice(start, start + own.length)).toBe(own);
  }
});
