import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/factories.ts';
import { typeset } from './typeset.ts';

/** Text as a newsroom delivers it: mostly quotes, apostrophes, gaps and a few letters. */
const marksAndLetters = fc.string({
  unit: fc.constantFrom('"', "'", ' ', 'a', 'B', '9', '.', ',', '(', '—', '“', '’', '\n', '🚆'),
  maxLength: 60,
});

describe('typeset', () => {
  it.each([
    ['a quotation', 'He said, "No."', 'He said, “No.”'],
    ['a quotation at the start', '"No," he said.', '“No,” he said.'],
    ['an apostrophe', "That's why we're here.", 'That’s why we’re here.'],
    ['a plural possessive', "The leaders' talks", 'The leaders’ talks'],
    ['a decade', "The '90s and '68", 'The ’90s and ’68'],
    ['words that begin with an apostrophe', "'Tis 'twas 'em rock 'n' roll", '’Tis ’twas ’em rock ’n’ roll'],
    ['single quotes', "He called it 'a start'.", 'He called it ‘a start’.'],
    ['a quote in a quote', `"She said, 'Never,' and left."`, '“She said, ‘Never,’ and left.”'],
    ['two marks that open together', `"'Never,' she said."`, '“‘Never,’ she said.”'],
    ['two marks that close together', `He said, "She said 'never'"`, 'He said, “She said ‘never’”'],
    ['feet and inches', `He is 6'2" tall`, 'He is 6’2” tall'],
    ['a mark after a dash', 'He came—"at last"—home', 'He came—“at last”—home'],
    ['a mark in brackets', '("No")', '(“No”)'],
    ['a broken-off quote', 'He said, "I—" and fell', 'He said, “I—” and fell'],
    ['a new paragraph', 'One.\n"Two."', 'One.\n“Two.”'],
  ])('sets %s', (_, straight, set) => expect(typeset(straight)).toBe(set));

  it('leaves text that is already typographic as it is', () => {
    const text = '“That’s why we’re here,” he said – ‘now’.';
    expect(typeset(text)).toBe(text);
  });

  it.each([
    ['any text', anyText()],
    ['text full of marks', marksAndLetters],
  ])('changes marks one for one, so that every offset holds: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const set = typeset(text);
        expect(set).toHaveLength(text.length);
        for (let i = 0; i < text.length; i += 1)
          if (!/["']/.test(text.charAt(i))) expect(set[i]).toBe(text[i]);
        expect(set).not.toMatch(/["']/);
      }),
    );
  });

  it('sets a text that is set no further', () => {
    fc.assert(fc.property(marksAndLetters, (text) => typeset(typeset(text)) === typeset(text)));
  });
});
