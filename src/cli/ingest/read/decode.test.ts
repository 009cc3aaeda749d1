import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../model/result.ts';
import { decode } from './decode.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(Uint16Array.from((mark ? '\ufeff' : '') + text, (unit) => unit.charCodeAt(0)).buffer);
const textOf = (bytes: Uint8Array, type?: string) => {
  const decoded = decode(bytes, type);
  return decoded.ok ? decoded.value.text : describeFailure(decoded.error);
};

describe('decoding bytes', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(textOf(new TextEncoder().encode('Zoë said'))).toBe('Zoë said');
    expect(textOf(new TextEncoder().encode('\ufeffZoë said'))).toBe('Zoë said');
  });

  it('reads UTF-16 by its mark, and without one by its zeros', () => {
    expect(textOf(utf16('Zoë said no.', true))).toBe('Zoë said no.');
    expect(textOf(utf16('Zoë said no.', false))).toBe('Zoë said no.');
    expect(textOf(utf16('Zoë said no.', true).reverse().slice(0))).not.toBe('');
  });

  it('takes bytes that are not UTF-8 for windows-1252 and says so', () => {
    const decoded = decode(latin('\x93Zo\xeb,\x94 she said'), undefined);
    expect(decoded).toMatchObject({
      ok: true,
      value: { text: '“Zoë,” she said', notes: ['not UTF-8, read as windows-1252'] },
    });
  });

  it('follows the encoding that the server or the page names', () => {
    expect(textOf(latin('<p>\xcc\xee\xf1\xea\xe2\xe0</p>'), 'text/html; charset=windows-1251')).toBe(
      '<p>Москва</p>',
    );
    expect(textOf(latin('<meta charset="koi8-r"><p>\xed\xcf\xd3\xcb\xd7\xc1</p>'))).toContain('Москва');
    expect(textOf(latin('<?xml version="1.0" encoding="iso-8859-1"?><a>Zo\xeb</a>'))).toContain('Zoë');
    expect(textOf(new TextEncoder().encode('Zoë'), 'text/plain; charset=no-such-thing')).toBe('Zoë');
  });

  it.each([
    ['1f8b0800', 'a gzip file; unpack it first'],
    ['504b0304', 'a zip archive; unpack it first'],
    ['255044462d312e37', 'a PDF; save its text as .txt or .html first'],
    ['89504e470d0a1a0a', 'a PNG picture, no text'],
    ['ffd8ffe0', 'a JPEG picture, no text'],
    ['d0cf11e0a1b11ae1', 'an old Word or Excel file; save it as .txt or .html first'],
  ])('names the file that begins with %s', (head, what) => {
    expect(textOf(Uint8Array.from(Buffer.from(head, 'hex')))).toBe(what);
  });

  it('knows a Word document among zip archives', () => {
    const bytes = Buffer.concat([
      Buffer.from('504b030414000600', 'hex'),
      Buffer.from('....[Content_Types].xml'),
    ]);
    expect(textOf(bytes)).toMatch(/^a Word document/);
  });

  it('refuses bytes that are no text', () => {
    expect(textOf(Uint8Array.from({ length: 2_000 }, (_, index) => (index * 7919) % 251))).toMatch(
      /^no text/,
    );
  });

  it('bears a few stray control characters', () => {
    expect(textOf(new TextEncoder().encode('The bridge\u0000 is shut.\u0007'))).toContain('The bridge');
  });
});
