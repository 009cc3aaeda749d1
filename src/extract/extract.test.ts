import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

const block = (text: string, id = 'p1') => ({ id, type: 'paragraph' as const, text });

/** Pieces that news is made of, and pieces that have hurt readers of news. */
const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '「',
    '」',
    ' ',
    '. ',
    ', ',
    ': ',
    '\u{1f600}',
    '\ud800',
    '\u202e',
  ),
  fc.constantFrom(
    'said',
    'Lim Soo-suk',
    'Mr.',
    'he',
    'she',
    'according to',
    'told reporters that',
    'and',
    'who',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('extract', () => {
  it('never throws, and every span lies inside its block', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const blocks = texts.map((t, index) => block(t, `p${index}`));
        const result = extract(blocks);
        if (!result.ok) return;
        const spans = [
          ...result.mentions.map((m) => m.span),
          ...result.quotations.flatMap((q) => [
            ...q.segments,
            ...(q.cue ? [q.cue] : []),
            ...(q.speaker?.span ? [q.speaker.span] : []),
          ]),
        ];
        for (const { block: id, start, end } of spans) {
          const length = blocks.find((b) => b.id === id)?.text.length ?? -1;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
        const ids = result.quotations.map((q) => q.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  /** A megabyte in the long run, in characters. */
  const hostileLength = process.env.VERBATIM_FULL ? 1_000_000 : 150_000;
  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['empty quotes', '"" '],
    ['short quotes', '“a” '],
    ['titles', 'Mr. '],
    ['names that speak', 'Lim said '],
    ['quotes with speakers', '“No,” Lim said. '],
    ['commas', 'Lim, '],
    ['people owned by people', "Lim's "],
    ['reports in reports', 'he said that '],
    ['sources without end', 'according to '],
  ])(
    'comes to an end on a page of nothing but %s',
    (_, unit) => {
      // Linear work takes a second or two for a megabyte; quadratic work would take hours, and run out of time.
      const result = extract([block(unit.repeat(Math.floor(hostileLength / unit.length)))]);
      expect(result.ok || result.reason !== '').toBe(true);
    },
    60_000,
  );

  it('leads a description to its person, and says where that person was named', () => {
    const blocks = [
      block('Industry commissioner Albert Moyo announced the plan for the port on Monday.', 'p1'),
      block('The commissioner said, “The port is open to all of them.”', 'p2'),
    ];
    const result = extract(blocks);
    const speaker = result.ok ? result.quotations.find(({ kind }) => kind === 'direct')?.speaker : undefined;
    expect(speaker).toMatchObject({
      name: 'Albert Moyo',
      form: 'description',
      antecedents: [{ block: 'p1', start: 22, end: 33 }],
    });
  });

  it('declines other languages with a clear word', () => {
    const result = extract([
      block(
        'La ministra dijo el lunes que el puente de la ciudad no se va a cerrar hasta que los vecinos lo pidan.',
      ),
    ]);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('English') });
  });
});
