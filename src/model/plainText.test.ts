import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/factories.ts';
import { plainName, safeHref } from './plainText.ts';

describe('plainName', () => {
  it.each([
    ['bidi overrides', '\u202eKim\u202c', 'Kim'],
    ['bidi isolates and marks', '\u2066Kim\u2069 \u200eUn\u200f', 'Kim Un'],
    ['zero-width spaces', 'Pu\u200btin', 'Putin'],
    ['a byte order mark', '\ufeffPutin', 'Putin'],
    ['control characters', 'Pu\u0000\u0007tin', 'Putin'],
  ])('takes out %s', (_, name, plain) => expect(plainName(name)).toBe(plain));

  it('puts a name on one line, single-spaced', () =>
    expect(plainName('  Lim\r\n\tSoo-suk\u2028Kim ')).toBe('Lim Soo-suk Kim'));

  it('keeps what names need', () => {
    for (const name of ['Lim Soo-suk', "O'Brien", '김정은', 'محمد', 'नरेंद्र', 'J. R. Smith (Jr.)'])
      expect(plainName(name)).toBe(name);
  });

  it('leaves a plain name as it is, for any text', () => {
    fc.assert(fc.property(anyText(), (text) => plainName(plainName(text)) === plainName(text)));
  });
});

describe('safeHref', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['mailto:editor@example.org', 'mailto:editor@example.org'],
  ])('keeps %s', (address, href) => expect(safeHref(address)).toBe(href));

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '/relative',
    '//example.org',
    'example.org',
    '',
    `https://example.org/${'x'.repeat(2_000)}`,
  ])('drops %j', (address) => expect(safeHref(address)).toBeUndefined());

  it('gives what it would give again: an address that only grows too long is dropped at once', () => {
    const grown = `https://example.org/${'é'.repeat(400)}`;
    expect(grown.length).toBeLessThan(2_000);
    expect(safeHref(grown)).toBeUndefined();
    fc.assert(
      fc.property(anyText(), (rest) => {
        const once = safeHref(`https://example.org/${rest}`);
        expect(once && safeHref(once)).toBe(once);
      }),
    );
  });

  it('gives only http, https and mailto, for any text', () => {
    const scheme = fc.constantFrom(
      '',
      'https://',
      'http:',
      'mailto:',
      'javascript:',
      'JAVA\tscript:',
      'data:',
      'x:',
    );
    fc.assert(
      fc.property(fc.tuple(scheme, anyText()), ([start, rest]) =>
        /^(https?:|mailto:|undefined$)/.test(String(safeHref(start + rest))),
      ),
    );
  });
});
