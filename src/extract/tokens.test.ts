import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/factories.ts';
import { tokens } from './tokens.ts';

const words = (text: string) => tokens(text).map((token) => token.text);

/** What a token is, said once more as a grammar; too slow to read news with. */
const grammar =
  /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{M}\p{N}]+(?:[-'’.&][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Text rich in what makes tokens hard: joining marks, capitals, characters of two units and halves of them. */
const knotty = fc
  .array(
    fc.constantFrom('A', 'b', 'É', '7', '.', "'", '’', '-', '&', ' ', '“', '𝐀', '🚆', '\ud835', '\u0301'),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(''));

describe('tokens', () => {
  it.each([
    ['an apostrophe', 'They don’t know.', ['They', 'don’t', 'know', '.']],
    ['a hyphen', 'Lim Soo-suk came.', ['Lim', 'Soo-suk', 'came', '.']],
    ['initials with full stops', 'The U.S. Senate', ['The', 'U.S.', 'Senate']],
    ['an ampersand', 'AT&T paid $5.', ['AT&T', 'paid', '$', '5', '.']],
  ])('keep %s inside a word', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('are what the grammar says, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(knotty, anyText(60)), (text) => {
        expect(words(text)).toEqual(text.match(grammar) ?? []);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.oneof(knotty, anyText(60)), (text) =>
        tokens(text).every((token) => text.slice(token.start, token.end) === token.text),
      ),
    );
  });

  it('know a word again, and tell the same of it', () => {
    const [first, second, long, longAgain] = tokens(
      'Soo-suk Soo-suk incomprehensibilities incomprehensibilities',
    );
    expect(first?.facts).toEqual(second?.facts);
    expect(long?.facts).toEqual(longAgain?.facts);
    expect(first).toMatchObject({ capital: true, word: true, lower: 'soo-suk', folded: 'soo-suk' });
  });

  it('tell two words apart that only begin alike', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zé]{1,14}$/u),
        fc.stringMatching(/^[a-zé]{1,14}$/u),
        (one, other) => {
          expect(words(`${one} ${other} ${one}`)).toEqual([one, other, one]);
        },
      ),
    );
  });
});
