import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMarked } from './fold.ts';

describe('folding text', () => {
  it('folds every kind of white space to one space and trims', () => {
    expect(fold(' \tThe\u00a0bridge\r\n\u2009is\u3000shut. \n')).toBe('The bridge is shut.');
  });

  it('takes out soft hyphens, controls, byte order marks and overrides of direction', () => {
    expect(fold('\ufeffin\u00adstalled\u0000 \u202eby\u202d\u0007 hand')).toBe('installed by hand');
  });

  it('keeps joiners where they spell a word and drops them where they spell nothing', () => {
    expect(fold('می‌خواهم')).toBe('می‌خواهم');
    expect(fold('👩‍🚒 said')).toBe('👩‍🚒 said');
    expect(fold('Wikinews\u200d’s re\u200bporter')).toBe('Wikinews’s reporter');
  });

  it('neither composes nor decomposes letters', () => {
    expect(fold('Cafe\u0301 Caf\u00e9')).toBe('Cafe\u0301 Caf\u00e9');
  });

  it('replaces a lone surrogate, which no file could hold', () => {
    expect(fold('a\ud83d b')).toBe('a\ufffd b');
  });

  it('moves marks with the text and trims them to words', () => {
    const raw = '  He  said \u00ad no  ';
    const { text, marks } = foldMarked(raw, [
      { start: raw.indexOf('said') - 2, end: raw.length, type: 'emphasis' },
    ]);
    expect(text).toBe('He said no');
    expect(marks).toEqual([{ start: 3, end: 10, type: 'emphasis' }]);
  });

  it('keeps the words of a link whose address may not stand in a page', () => {
    expect(foldMarked('free', [{ start: 0, end: 4, type: 'link', href: 'javascript:alert(1)' }])).toEqual({
      text: 'free',
      marks: [],
    });
  });

  it('joins marks of a kind that touch and keeps links to different pages apart', () => {
    const href = 'https://a.example/';
    expect(
      foldMarked('one two three', [
        { start: 0, end: 3, type: 'strong' },
        { start: 4, end: 7, type: 'strong' },
        { start: 0, end: 3, type: 'link', href },
        { start: 4, end: 7, type: 'link', href: 'https://b.example/' },
      ]).marks,
    ).toEqual([
      { start: 0, end: 7, type: 'strong' },
      { start: 0, end: 3, type: 'link', href },
      { start: 4, end: 7, type: 'link', href: 'https://b.example/' },
    ]);
  });

  it('keeps every mark inside the text, around words, whatever the text', () => {
    const text = fc.array(
      fc.constantFrom('a', 'é', ' ', '\n', '\u00ad', '\u200d', '\u0000', '😀', 'ن', '\ud800'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (parts, a, b) => {
        const raw = parts.join('');
        const start = Math.min(a, b, raw.length);
        const end = Math.min(Math.max(a, b), raw.length);
        const folded = foldMarked(raw, [{ start, end, type: 'strong' }]);
        expect(folded.text).toBe(folded.text.trim());
        expect(fold(folded.text)).toBe(folded.text);
        for (const mark of folded.marks) {
          const words = folded.text.slice(mark.start, mark.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
        }
      }),
    );
  });
});
