import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/factories.ts';
import { isSlug } from './isSlug.ts';
import { quotationId, slugOf } from './slug.ts';

const wordlike = fc.stringMatching(/^[\p{L}\p{M}\p{N} '’-]{0,200}$/u);

describe('slugOf', () => {
  it.each([
    ['Lim Soo-suk', 'lim-soo-suk'],
    ['Édouard Philippe', 'edouard-philippe'],
    ['Straße', 'strasse'],
    ['STRASSE ẞ', 'strasse-ss'],
    ['Søren Kierkegård', 'soren-kierkegard'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ["South Korea's foreign ministry", 'south-koreas-foreign-ministry'],
    ['South Korea’s foreign ministry', 'south-koreas-foreign-ministry'],
    ['  --Putin!?--  ', 'putin'],
    ['ﬁne', 'fine'],
    ['İstanbul', 'istanbul'],
  ])('folds %s to %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it.each([
    ['김정은', '김정은'],
    ['习近平', '习近平'],
    ['Владимир Путин', 'владимир-путин'],
  ])('keeps the letters of other scripts: %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('writes one address for a name in either Unicode form', () => {
    expect(slugOf('김정은'.normalize('NFD'))).toBe(slugOf('김정은'.normalize('NFC')));
    expect(slugOf('Beyoncé'.normalize('NFD'))).toBe(slugOf('Beyoncé'.normalize('NFC')));
  });

  it.each(['', '   ', '?!', '—', '\u202e'])('gives nothing for %j, which has no letters', (text) =>
    expect(slugOf(text)).toBe(''),
  );

  it('cuts a long headline between words, at 120 characters at most', () => {
    const slug = slugOf('A headline of many words '.repeat(12));
    expect(slug.length).toBeLessThanOrEqual(120);
    expect(slug.split('-').every((word) => ['a', 'headline', 'of', 'many', 'words'].includes(word))).toBe(
      true,
    );
  });

  it('cuts a word that is longer than an address', () =>
    expect(slugOf('x'.repeat(500))).toBe('x'.repeat(120)));

  it('never cuts a character of two code units in half', () => {
    // 𠮷 is one letter of two units; behind one x its halves stand on either side of the cut.
    expect(isSlug(slugOf(`x${'𠮷'.repeat(100)}`))).toBe(true);
  });

  it('stays short enough for a file name in every script', () => {
    // 255 bytes are the most that file systems take, and `.json` and `.html` come behind.
    for (const letter of ['a', 'я', '한', '习', '𠮷'])
      expect(new TextEncoder().encode(slugOf(letter.repeat(400))).length).toBeLessThanOrEqual(245);
  });

  it('writes only what isSlug takes, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(300), wordlike), (text) => slugOf(text) === '' || isSlug(slugOf(text))),
      {
        numRuns: 2_000,
      },
    );
  });

  it('leaves a slug as it is', () => {
    fc.assert(fc.property(wordlike, (text) => slugOf(slugOf(text)) === slugOf(text)));
  });
});

describe('isSlug', () => {
  it.each(['kim-jong-un', '김정은', 'q-1x', '2019', 'constructor'])('takes %s', (slug) =>
    expect(isSlug(slug)).toBe(true),
  );

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a/b', '..', 'a.b', '__proto__', 'a%20b', 'x'.repeat(121)])(
    'refuses %j',
    (text) => expect(isSlug(text)).toBe(false),
  );
});

describe('quotationId', () => {
  const none: ReadonlySet<string> = new Set();

  it('takes the first five words', () =>
    expect(quotationId('We will discuss all issues without any haste.', none)).toBe(
      'we-will-discuss-all-issues',
    ));

  it('folds accents and drops apostrophes and dashes that stand alone', () =>
    expect(quotationId("C'est — l’été à Paris, n'est-ce pas?", none)).toBe('cest-lete-a-paris-nest-ce'));

  it('counts up from -2 when the words were said before', () => {
    const taken = new Set(['no-comment']);
    expect(quotationId('No comment.', taken)).toBe('no-comment-2');
    taken.add('no-comment-2');
    expect(quotationId('No comment!', taken)).toBe('no-comment-3');
  });

  it('gives words of another script a hash that depends on the words alone', () => {
    const id = quotationId('우리는 항상', none);
    expect(id).toMatch(/^q-[0-9a-z]+$/);
    expect(quotationId('우리는 항상', none)).toBe(id);
    expect(quotationId('우리는 결코', none)).not.toBe(id);
  });

  it('gives a slug that is not taken, for any words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText(300), fc.constantFrom('No.', 'no', 'No 2', '!', '아니')), {
          maxLength: 12,
        }),
        (said) => {
          const taken = new Set<string>();
          for (const words of said) {
            const id = quotationId(words, taken);
            expect(isSlug(id)).toBe(true);
            expect(taken.has(id)).toBe(false);
            taken.add(id);
          }
        },
      ),
    );
  });
});
