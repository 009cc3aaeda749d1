import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBlock, anArticle, spanOf } from '../../tests/factories.ts';
import type { Quotation } from '../model/article.ts';
import { runsOf, statementRuns } from './statementRuns.ts';
import { typeset } from './typeset.ts';

const p1 = aBlock('p1', 'It rained. Ada Lin said, "The bridge is safe. It stays open." Then she left.');
const p2 = aBlock('p2', '"All winter," she went on. Nobody asked why.');
const article = anArticle({ blocks: [p1, p2] });
const quote = (...segments: Quotation['segments']) => ({ kind: 'direct' as const, segments });

const drawn = (runs: ReturnType<typeof statementRuns>) =>
  runs.map(({ as, text }) => (as === 'words' ? `[${text}]` : as === 'name' ? `{${text}}` : text)).join('');

describe('statementRuns', () => {
  it('gives a quote with its marks, in its sentence', () =>
    expect(drawn(statementRuns(article, quote(spanOf(p1, 'The bridge is safe. It stays open.'))))).toBe(
      'Ada Lin said, [“The bridge is safe. It stays open.”]',
    ));

  it('lets a name in the words stand out', () =>
    expect(
      drawn(
        statementRuns(article, quote(spanOf(p1, 'The bridge is safe. It stays open.')), [
          spanOf(p1, 'Ada Lin'),
          spanOf(p1, 'bridge'),
        ]),
      ),
    ).toBe('{Ada Lin} said, [“The ]{bridge}[ is safe. It stays open.”]'));

  it('leads up to the first and follows the last of a quote over two paragraphs', () =>
    expect(
      drawn(
        statementRuns(
          article,
          quote(spanOf(p1, 'The bridge is safe. It stays open.'), spanOf(p2, 'All winter,')),
        ),
      ),
    ).toBe('Ada Lin said, [“The bridge is safe. It stays open.”] [“All winter,”] she went on.'));

  it('sets no marks around what the reporter tells', () => {
    const told = aBlock('p', 'Ada Lin promised that it stays open.');
    const indirect = { kind: 'indirect' as const, segments: [spanOf(told, 'that it stays open')] };
    expect(drawn(statementRuns(anArticle({ blocks: [told] }), indirect))).toBe(
      'Ada Lin promised [that it stays open].',
    );
  });

  it('leaves out a quote that follows reported words: it has a passage of its own', () => {
    const told = aBlock('p', 'Lin promised its safety, saying, "It stays open." All left.');
    const indirect = { kind: 'indirect' as const, segments: [spanOf(told, 'its safety')] };
    expect(drawn(statementRuns(anArticle({ blocks: [told] }), indirect))).toBe(
      'Lin promised [its safety], saying, …',
    );
  });

  it('never loses a word of the quote, whatever stands around and inside', () => {
    const unit = fc.constantFrom('a', 'B', ' ', '. ', '"', '“', '”', '! ', '\n', 'Mr. ', '’');
    const text = fc.string({ unit, minLength: 1, maxLength: 60 });
    const kinds = fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const);
    const cuts = fc.tuple(fc.nat(59), fc.nat(59), fc.nat(59), fc.nat(59));
    fc.assert(
      fc.property(text, text, cuts, kinds, (one, two, [a, b, c, d], kind) => {
        const span = (block: string, own: string, x: number, y: number) => ({
          block,
          start: Math.min(x, y, own.length - 1),
          end: Math.min(Math.max(x, y) + 1, own.length),
        });
        const segments = [span('p1', one, a, b), span('p2', two, c, d)];
        const runs = statementRuns(anArticle({ blocks: [aBlock('p1', one), aBlock('p2', two)] }), {
          kind,
          segments,
        });
        const words = runs.filter((run) => run.as !== 'context').map((run) => run.text);
        for (const { block, start, end } of segments)
          expect(words.join('\n')).toContain(typeset(block === 'p1' ? one : two).slice(start, end));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('runsOf', () => {
  it('gives only what lies between the two offsets, in runs of one kind', () => {
    const text = 'abcdefgh';
    const runs = runsOf(
      text,
      { start: 1, end: 7 },
      [
        { start: 0, end: 3 },
        { start: 3, end: 4 },
      ],
      [{ start: 5, end: 8 }],
    );
    expect(runs).toEqual([
      { text: 'bcd', as: 'words' },
      { text: 'e', as: 'context' },
      { text: 'fg', as: 'name' },
    ]);
  });
});
