import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuoteWords, sameQuotes } from './sameQuotes.ts';

const bridge =
  'The harbour bridge is safe for every passenger, and we shall keep it open through the coldest winter';
const ada = 'people/ada-lin';
const said = (article: string, words: string, speaker?: string): QuoteWords => ({
  article,
  quote: 'q',
  speaker,
  words,
});
const families = (...quotes: QuoteWords[]) =>
  sameQuotes(quotes).map((family) => family.map(({ article }) => article));

describe('one quote in several articles', () => {
  it.each([
    ['as it stands', bridge],
    ['set otherwise', bridge.toUpperCase().replace(',', ' —')],
    ['cut at the end', 'The harbour bridge is safe for every passenger, and we shall keep it open'],
    ['cut at the beginning', 'every passenger, and we shall keep it open through the coldest winter'],
    [
      'cut in the middle',
      'The harbour bridge is safe for every passenger [...] we shall keep it open through the coldest winter',
    ],
    ['with a word changed', bridge.replace('coldest', 'hardest')],
    ['inside a longer one', `I have looked at the report. ${bridge}. Nobody has to be afraid of it.`],
  ])('is known again %s', (_, words) =>
    expect(families(said('a', bridge, ada), said('b', words, ada))).toEqual([['a', 'b']]),
  );

  it('is known again though the articles name different speakers', () =>
    expect(families(said('a', bridge, ada), said('b', bridge, 'people/ben-moe'))).toEqual([['a', 'b']]));

  it('is one family with what another left out at the other end', () => {
    const [first, second] = [bridge.slice(0, 58), bridge.slice(35)];
    expect(families(said('a', bridge, ada), said('b', first, ada), said('c', second, ada))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('is none where one article alone repeats itself', () =>
    expect(families(said('a', bridge), said('a', bridge))).toEqual([]));

  // Every one of these stands in several interviews or statements of the archives that we looked at.
  it.each([
    ['Which activity took the most time and attention?'],
    ['Well, those were all the questions I had for you. Is there something you would like to add?'],
    ['Thank you for agreeing for this interview. It has been a great pleasure discussing this with you.'],
    ['null and void'],
    ['we will see what happens'],
  ])('is none for what many say: %s', (words) =>
    expect(families(said('a', words), said('b', words))).toEqual([]),
  );

  it('is none for two that end on the same office', () =>
    expect(
      families(
        said('a', 'proud to endorse Joe Biden as president of the United States.'),
        said('b', 'a blatant and obvious coup to unseat a sitting president of the United States'),
      ),
    ).toEqual([]));

  it('needs fewer words that tell where the speaker is the same', () => {
    const words = 'On the other hand, Secretary Clinton voted for that war. Her judgment was not right.';
    expect(
      families(said('a', words, 'people/bernie-sanders'), said('b', words, 'people/bernie-sanders')),
    ).toEqual([['a', 'b']]);
    expect(families(said('a', words), said('b', words))).toEqual([]);
  });
});

const parts = [
  'harbour bridge',
  'coldest winter',
  'every passenger',
  'railway engineers',
  'government ministers',
  'promised yesterday',
  'northern islands',
];
const quotes = fc
  .array(
    fc.record({
      article: fc.stringMatching(/^[a-f]$/u),
      words: fc
        .array(fc.constantFrom(...parts), { minLength: 2, maxLength: 8 })
        .map((some) => some.join(' the ')),
    }),
    { maxLength: 14 },
  )
  .map((some) => some.map((quote, at) => ({ ...quote, quote: `q${at}`, speaker: undefined })));

describe('families', () => {
  it('have a quote once, and in the order in which they came', () =>
    fc.assert(
      fc.property(quotes, (some) => {
        const numbers = sameQuotes(some).map((family) => family.map(({ quote }) => Number(quote.slice(1))));
        expect(new Set(numbers.flat()).size).toBe(numbers.flat().length);
        for (const family of numbers) expect(family).toEqual(family.toSorted((a, b) => a - b));
      }),
    ));

  it('only grow when newer quotes come', () =>
    fc.assert(
      fc.property(quotes, fc.nat({ max: 14 }), (some, older) => {
        const before = sameQuotes(some.slice(0, older));
        const after = new Map(sameQuotes(some).map((family) => [family[0]?.quote, family]));
        for (const family of before)
          expect(after.get(family[0]?.quote)?.slice(0, family.length)).toEqual(family);
      }),
    ));
});

it('takes twice as long for twice as many, also where a phrase is in all of them', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      said(`a${at}`, `the honourable members of this house number${at} number${at + 1} voted`),
    );
  const seconds = (count: number) => {
    const started = performance.now();
    sameQuotes(many(count));
    return performance.now() - started;
  };
  seconds(2_000);
  expect(seconds(8_000) / seconds(2_000)).toBeLessThan(12); // 16 if each were laid over all others
});
