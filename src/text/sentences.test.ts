import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentences } from './sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));
const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

describe('sentences', () => {
  it('end at full stops, question marks and exclamation marks', () =>
    expect(cut('He came. Did she? Yes! They left…  Then')).toEqual([
      'He came.',
      'Did she?',
      'Yes!',
      'They left…',
      'Then',
    ]));

  it.each([
    ['a title', 'Mr. Kim met Dr. Lin.'],
    ['a title in brackets', 'They came (Gen. Park first).'],
    ['an initial', 'George W. Bush came.'],
    ['joined initials', 'The U.S. Senate voted.'],
    ['a month', 'He came on Aug. 29 to Oslo.'],
    ['a company', 'The Acme Inc. Report was read.'],
    ['a number', 'It costs 3.50 dollars.'],
    ['a web address', 'See www.example.org for more.'],
    ['an hour with its zone', 'It left at 9:54 a.m. ET and was lost.'],
    ['an hour with its day', 'It left at 6 p.m. Monday and was lost.'],
  ])('do not end at %s', (_, sentence) =>
    expect(cut(`${sentence} Then it rained.`)).toEqual([sentence, 'Then it rained.']),
  );

  it('run on where a small letter follows', () =>
    expect(cut('"Why?" he asked. Nobody knew.')).toEqual(['"Why?" he asked.', 'Nobody knew.']));

  it('take the closing marks along', () =>
    expect(cut('He said “No.” She said (yes.) All left.')).toEqual([
      'He said “No.”',
      'She said (yes.)',
      'All left.',
    ]));

  it.each([
    ['curly', '“It is safe. It stays open,” said Lin. She left.'],
    ['straight', '"It is safe. It stays open," said Lin. She left.'],
  ])('never cut a quotation in two: %s marks', (_, text) => {
    expect(cut(text)).toHaveLength(2);
    expect(cut(text)[1]).toBe('She left.');
  });

  it('do not take a quote that runs on into the next paragraph for the whole of it', () =>
    expect(cut('“It is safe. It stays open.')).toEqual(['“It is safe.', 'It stays open.']));

  it('of other scripts end too', () => expect(cut('他来了。 他走了。')).toEqual(['他来了。', '他走了。']));

  it.each(['', '   ', '\n'])('there are none in %j', (text) => expect(sentences(text)).toEqual([]));

  it.each([
    ['exclamation marks', '!'],
    ['marks and brackets', '!)'],
    ['titles', 'Mr. '],
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['gaps', ' '],
    ['full stops with gaps', '. '],
    ['quotes', '“A.” '],
  ])('are found in a megabyte of %s', (_, part) => {
    const text = part.repeat(1_000_000 / part.length);
    expect(sentences(text).at(-1)?.end ?? 0).toBe(text.trimEnd().length);
  });

  it('stand in order, apart, inside the text, and leave out nothing but gaps', () => {
    const unit = fc.constantFrom(
      'A',
      'b',
      ' ',
      '. ',
      '.',
      '! ',
      '?',
      '"',
      '“',
      '”',
      "'",
      'Mr. ',
      '\n',
      ')',
      '…',
      '🚆',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('sentenceAround', () => {
  const text = 'It rained. Lin said, "It is safe. It stays open." Then she left.';

  it('gives the sentence of a passage', () => expect(around(text, 'left')).toBe('Then she left.'));

  it('gives a quote of several sentences with the words that lead up to it', () =>
    expect(around(text, 'It is safe. It stays open.')).toBe('Lin said, "It is safe. It stays open."'));

  it('gives a run of sentences where a passage crosses their ends', () =>
    expect(around(text, 'rained. Lin')).toBe('It rained. Lin said, "It is safe. It stays open."'));

  it('always holds the passage, wherever it lies', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (any, a, b) => {
        const passage = { start: Math.min(a, b, any.length), end: Math.min(Math.max(a, b), any.length) };
        const found = sentenceAround(any, passage);
        expect(found.start).toBeLessThanOrEqual(passage.start);
        expect(found.end).toBeGreaterThanOrEqual(passage.end);
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
