import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, theSummit } from '../../tests/factories.ts';
import { findPassage } from './findPassage.ts';
import { decodeWords, encodeWords } from './passage/wordCode.ts';
import { decodePassage, encodePassage, passageLinkOf } from './passageLink.ts';
import { joinBlocks } from './selectors.ts';

const { text: summit } = joinBlocks(theSummit().blocks);

/** There and back, as an address takes a passage. */
function sendAndOpen(text: string, start: number, end: number) {
  const link = decodePassage(encodePassage(passageLinkOf(text, start, end)));
  return link && findPassage(text, link);
}

describe('the words of an address', () => {
  it('come back whatever they are', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(decodeWords(encodeWords(text))).toBe(text);
      }),
    );
  });

  it('use only what no program encodes anew, and never what parts them', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(encodeWords(text)).toMatch(/^[\w.~-]*$/u);
        expect(encodeWords(text)).not.toContain('..');
      }),
    );
  });

  it('can be read in English, and take about a character a letter in scripts of their own', () => {
    expect(encodeWords('We will discuss all issues, he said')).toBe('We-will-discuss-all-issues.0-he-said');
    for (const text of [
      'الجسر آمن وسيبقى مفتوحا طوال الشتاء',
      'мост безопасен и открыт всю зиму',
      'הגשר בטוח',
    ])
      expect(encodeWords(text).length).toBeLessThan(text.length * 1.25 + 6);
  });

  it('never throw, and are no code of ours, when somebody made them up', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(...'~_.-aZ9%') })), (code) => {
        const words = decodeWords(code);
        expect(words === undefined || typeof words === 'string').toBe(true);
      }),
    );
  });
});

describe('the address of a passage', () => {
  const anySpan = fc
    .tuple(fc.nat(summit.length - 1), fc.integer({ min: 1, max: 700 }))
    .map(([start, length]) => ({ start, end: Math.min(summit.length, start + length) }))
    .filter(({ start, end }) => /\p{L}{3,}/u.test(summit.slice(start, end)));

  it('leads back to the very words, whichever they are', () => {
    fc.assert(
      fc.property(anySpan, ({ start, end }) => {
        expect(sendAndOpen(summit, start, end)).toMatchObject({ start, end, change: 'none', part: 'whole' });
      }),
    );
  });

  it('stays below 300 characters for any passage of any text', () => {
    fc.assert(
      fc.property(anyText(900), fc.nat(900), fc.nat(900), (text, a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        expect(encodePassage(passageLinkOf(text, start, end)).length).toBeLessThan(290);
      }),
    );
  });

  it('comes back unit for unit', () => {
    fc.assert(
      fc.property(anyText(300), fc.nat(300), fc.integer({ min: 1, max: 300 }), (text, start, length) => {
        fc.pre(start < text.length);
        const link = passageLinkOf(text, start, Math.min(text.length, start + length));
        expect(decodePassage(encodePassage(link))).toEqual(link);
      }),
    );
  });

  it('is read where a program has percent-encoded it, and ends in what no program cuts off', () => {
    const code = encodePassage(passageLinkOf(summit, 100, 160));
    const encoded = code.replace(/[-._~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    expect(decodePassage(encoded)).toEqual(decodePassage(code));
    expect(code).toMatch(/[0-9a-z]$/u);
  });

  it('is nothing when it was cut short, is of a version not known, or was made up', () => {
    const code = encodePassage(passageLinkOf(summit, 100, 160));
    const long = encodePassage(passageLinkOf(summit, 100, 600));
    expect(decodePassage(code.slice(0, 40))).toBeUndefined();
    expect(decodePassage(long.slice(0, -8))).toBeUndefined();
    expect(decodePassage(`9${code.slice(1)}`)).toBeUndefined();
    expect(decodePassage('')).toBeUndefined();
    expect(decodePassage('1........0')).toBeUndefined();
  });

  it('never throws and costs next to nothing, whatever it says', () => {
    const part = fc.oneof(
      anyText(200),
      fc.string({ unit: fc.constantFrom(...'1.~_-%aZ0'), maxLength: 300 }),
      fc.constant('1..'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const link = decodePassage(parts.join('..'));
        if (link) findPassage(summit, link);
      }),
    );
    const before = performance.now();
    decodePassage('1..'.padEnd(5_000_000, '~_.'));
    decodePassage('%'.repeat(5_000_000));
    expect(performance.now() - before).toBeLessThan(50);
  });

  it('finds hostile words in a long article within the time of a frame or two', () => {
    const long = `${summit}\n\n`.repeat(Math.ceil(200_000 / summit.length));
    const words = summit.split(/\s+/u);
    const soup = Array.from({ length: 40 }, (_, i) => words[(i * 37) % words.length]).join(' ');
    const link = decodePassage(`1..${encodeWords(soup)}..the..and..0`);
    if (link === undefined) throw new Error('It is an address of ours.');
    findPassage(long, link); // warm
    const before = performance.now();
    findPassage(long, link);
    expect(performance.now() - before).toBeLessThan(250);
  });
});

describe('a passage of several paragraphs', () => {
  const start = 200;
  const end = start + 900;

  it('is found when only its typography changed, and says when a word in its middle did', () => {
    const link = passageLinkOf(summit, start, end);
    expect('head' in link).toBe(true);
    const middle = start + 450;
    const word = /\p{L}{4,}/u.exec(summit.slice(middle))?.[0] ?? '';
    const at = summit.indexOf(word, middle);
    const edited = `${summit.slice(0, at)}entirely${summit.slice(at + word.length)}`;
    expect(findPassage(edited, link)).toMatchObject({ start, change: 'reworded', part: 'whole' });
    const dotted = `${summit.slice(0, at)}\u00a0${summit.slice(at)}`;
    expect(findPassage(dotted, link)).toMatchObject({ start, change: 'typography', part: 'whole' });
  });

  it('is told to be only the beginning when the rest has gone', () => {
    const link = passageLinkOf(summit, start, end);
    const cut = summit.slice(0, start + 300);
    expect(findPassage(cut, link)).toMatchObject({ start, change: 'cut', part: 'beginning' });
  });

  it('is gone when both its ends are', () => {
    expect(findPassage(summit.slice(1200), passageLinkOf(summit, 0, 900))).toBeUndefined();
  });
});
