import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, theSummit } from '../../tests/factories.ts';
import { encodePassage, passageLinkOf } from './passageLink.ts';
import { joinBlocks } from './selectors.ts';
import {
  matchTextDirective,
  parseTextDirectives,
  type TextDirective,
  textDirectiveOf,
  writeTextDirective,
} from './textFragment.ts';

const { text: summit } = joinBlocks(theSummit().blocks);

describe('a text directive', () => {
  it.each<[string, TextDirective]>([
    [':~:text=all%20issues', { start: 'all issues' }],
    [':~:text=without-,any%20haste', { prefix: 'without', start: 'any haste' }],
    [':~:text=We,time,-Russia', { start: 'We', end: 'time', suffix: 'Russia' }],
    [':~:text=a-,b,c,-d', { prefix: 'a', start: 'b', end: 'c', suffix: 'd' }],
  ])('is written and read as the specification has it: %s', (written, directive) => {
    expect(writeTextDirective(directive)).toBe(written);
    expect(parseTextDirectives(`https://a.example/b#${written}`)).toEqual([directive]);
  });

  it('encodes what means something in a directive, and what ends an address in running text', () => {
    const directive = { start: 'well-known, R&D (a 50% cut)!' };
    expect(writeTextDirective(directive)).toBe(':~:text=well%2Dknown%2C%20R%26D%20%28a%2050%25%20cut%29%21');
    expect(parseTextDirectives(`#x${writeTextDirective(directive)}`)).toEqual([directive]);
  });

  it('is read beside others, and beside an anchor of our own', () => {
    expect(parseTextDirectives('/a#passage=1..b:~:text=one&text=two&other=3')).toEqual([
      { start: 'one' },
      { start: 'two' },
    ]);
  });

  it('is none when it is malformed', () => {
    for (const bad of ['text=', 'text=a,b,c', 'text=%E0%A4%A', 'tekst=a', `text=${'a'.repeat(400)}`])
      expect(parseTextDirectives(`#:~:${bad}`)).toEqual([]);
    expect(parseTextDirectives('/a:~:b')).toEqual([]);
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(anyText(200), anyText(200), (a, b) => {
        const found = parseTextDirectives(`${a}#${b}:~:text=${a}`);
        for (const directive of found) matchTextDirective(summit, directive);
        if (a !== '') writeTextDirective({ start: a });
      }),
    );
  });
});

describe('the directive of a passage', () => {
  const anySpan = fc
    .tuple(fc.nat(summit.length - 1), fc.integer({ min: 3, max: 900 }))
    .map(([start, length]) => ({ start, end: Math.min(summit.length, start + length) }));

  it('is found first by the steps of the specification, from the first word to the last, whichever they are', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const directive = textDirectiveOf(summit, span);
        if (directive === undefined) return;
        const found = matchTextDirective(summit, directive) ?? { start: -1, end: -1 };
        const words = summit.slice(span.start, span.end).replace(/^\P{L}+|\P{L}+$/gu, '');
        expect(summit.slice(found.start, found.end)).toContain(words);
        // Whole words at both ends, and nothing beyond.
        expect(found.start).toBeGreaterThan(span.start - 25);
        expect(found.end).toBeLessThan(span.end + 25);
      }),
    );
  });

  it('names a short passage whole, and the ends of a long one', () => {
    const text = 'The bridge is safe. It stays open all winter long, said the engineer who built it.';
    expect(textDirectiveOf(text, { start: 4, end: 18 })).toEqual({ start: 'bridge is safe' });
    expect(textDirectiveOf(text, { start: 4, end: text.length })).toEqual({
      start: 'bridge is safe',
      end: 'who built it',
    });
  });

  it('says what stands beside it when the same words come before', () => {
    const text = 'He said yes to the plan. She said yes to the idea.';
    const start = text.lastIndexOf('yes');
    expect(textDirectiveOf(text, { start, end: start + 3 })).toEqual({
      prefix: 'She said',
      start: 'yes',
      suffix: 'to the',
    });
  });

  it('takes no word in halves', () => {
    const text = 'The bridges are safe.';
    expect(textDirectiveOf(text, { start: 6, end: 9 })).toEqual({ start: 'bridges' });
  });

  it('crosses neither paragraphs nor notes inside one term', () => {
    const text = 'Ada said, "It holds for years." Nobody asked.\n\nThe next day she left.';
    const quote = text.indexOf('"');
    const all = { start: 0, end: text.length };
    const directive = textDirectiveOf(text, all, { breaks: [quote] });
    expect(directive).toEqual({ start: 'Ada said', end: 'day she left' });
  });

  it('looks beyond what the page says above the text', () => {
    const text = 'We asked. All is well here.';
    const start = text.indexOf('All');
    expect(textDirectiveOf(text, { start, end: start + 3 }, { before: 'All quotes' })).toEqual({
      prefix: 'We asked.',
      start: 'All',
      suffix: 'is well',
    });
  });

  it('leaves the whole address below 300 characters for a usual passage', () => {
    const lengths = [...summit.matchAll(/[^.\n]{20,160}/gu)].map(({ 0: words, index }) => {
      const span = { start: index, end: index + words.length };
      const directive = textDirectiveOf(summit, span);
      return `#passage=${encodePassage(passageLinkOf(summit, span.start, span.end))}${directive ? writeTextDirective(directive) : ''}`
        .length;
    });
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeLessThan(300);
  });
});
