import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../tests/factories.ts';
import { locate } from '../locate.ts';

/* What holds for every text and every link. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Where characters as people see them begin, and the end. */
const boundaries = (text: string) => [
  ...Array.from(graphemes.segment(text), ({ index }) => index),
  text.length,
];

/** A text of many scripts with words that come again, and an even share of anything. */
const texts = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'the',
        'bridge',
        'is',
        'safe',
        '“',
        '”',
        ',',
        '.',
        ' ',
        ' ',
        ' ',
        '\n\n',
        '…',
        "'",
        '大桥',
        'é',
        '👩‍🚀',
        'आमि',
        'مفتوح',
        '€',
      ),
      { minLength: 1, maxLength: 80 },
    )
    .map((parts) => parts.join('')),
  anyText(120).filter((text) => text !== ''),
);
const links = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const places = boundaries(text);
  const i = a % (places.length - 1);
  const start = places[i] ?? 0;
  const end = places[i + 1 + (b % (places.length - 1 - i))] ?? text.length;
  const prefix = text.slice(Math.max(0, start - 32), start);
  const suffix = text.slice(end, end + 32);
  return { text, start, end, selector: { exact: text.slice(start, end), prefix, suffix } };
});

it('finds a passage of an unchanged text at its old position', () => {
  fc.assert(
    fc.property(links, ({ text, start, end, selector }) => {
      expect(locate(text, selector, start)).toMatchObject({ start, end, change: 'none' });
    }),
    { numRuns: 2000 },
  );
});

it('finds a passage of an unchanged text without it, where its words and surroundings stand once', () => {
  fc.assert(
    fc.property(links, ({ text, start, end, selector }) => {
      const around = selector.prefix + selector.exact + selector.suffix;
      fc.pre(text.indexOf(around) === text.lastIndexOf(around) && selector.prefix + selector.suffix !== '');
      expect(locate(text, selector)).toMatchObject({ start, end, change: 'none' });
    }),
    { numRuns: 2000 },
  );
});

it('answers with a run of whole characters of the text, whatever it is given', () => {
  const part = anyText(60);
  fc.assert(
    fc.property(
      links,
      part,
      part,
      part,
      fc.option(fc.integer(), { nil: undefined }),
      (link, exact, prefix, suffix, hint) => {
        for (const selector of [
          { exact, prefix, suffix },
          { ...link.selector, exact: `${link.selector.exact} ${exact}` },
          { ...link.selector, prefix, suffix },
        ]) {
          const found = locate(link.text, selector, hint);
          if (found === undefined) continue;
          const places = boundaries(link.text);
          expect(places).toContain(found.start);
          expect(places).toContain(found.end);
          expect(found.start).toBeLessThan(found.end);
          expect(found.confidence).toBeGreaterThan(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it('calls a change of typography just that', () => {
  const word = fc.constantFrom(
    'we',
    'measured',
    'don’t',
    'piers',
    'Monday',
    'holds',
    '5',
    'percent',
    'Øresund',
    'winter',
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 5, maxLength: 20 }),
      fc.array(fc.nat(4), { minLength: 20 }),
      (list, turns) => {
        const exact = list.join(' ');
        const retyped = list
          .map(
            (w, i) =>
              [w, w.toUpperCase(), `${w},`, w.replace('’', "'"), `${w} —`][turns[i % turns.length] ?? 0],
          )
          .join('\u00a0');
        const before = `Ada Lin looked up and said, "${exact}" Then she left.`;
        const after = `Ada Lin looked up and said, “${retyped}” Then she left.`;
        const start = before.indexOf(exact);
        const selector = { exact, prefix: before.slice(0, start), suffix: '" Then she left.' };
        const found = locate(after, selector, start);
        fc.pre(!after.includes(exact));
        expect(found?.change).toBe('typography');
        const plain = (text = '') =>
          text
            .toLowerCase()
            .replaceAll('’', "'")
            .match(/[\p{L}\p{N}']+/gu);
        expect(plain(after.slice(found?.start, found?.end))).toEqual(plain(exact));
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ['nothing', '', 'a'],
  ['a mark', '…', 'What… is it'],
  ['halves of pairs', '\ud800', 'a\ud83d\ude80b'],
  ['one letter in a million', 'a', 'a '.repeat(500_000)],
  ['a million letters', 'a'.repeat(1_000_000), 'a'.repeat(999_999)],
  ['a million words', 'oh no '.repeat(170_000), 'no oh '.repeat(170_000)],
  ['a near miss all along', `b${'a'.repeat(200_000)}`, 'a'.repeat(1_000_000)],
  ['400 words that stand everywhere', 'ha '.repeat(399), 'ha ho '.repeat(170_000)],
  ['marks alone', '"\'…'.repeat(100), '"…\''.repeat(300_000)],
  ['accents piled up', `e${'\u0301'.repeat(100_000)}`, `e${'\u0301'.repeat(500_000)}`],
  ['ideographs', '大桥'.repeat(150), '桥大'.repeat(250_000)],
])(
  'takes bounded time for %s',
  (_, exact, text) => {
    const from = performance.now();
    locate(text, { exact, prefix: exact, suffix: exact }, 7);
    locate(text, { exact, prefix: '', suffix: '' });
    // Far above the tenth of a second that it takes, far below what quadratic work would.
    expect(performance.now() - from).toBeLessThan(10_000);
  },
  20_000,
);
