import { describe, expect, it } from 'vitest';
import { paragraphLines } from './paragraphLines.ts';

const texts = (text: string) => paragraphLines(text).map((paragraph) => paragraph.text);

const wrapped = `The swing bridge over the harbour will open to all traffic on the sixth
of May, the council said on Tuesday, three years after a freighter
struck its northern pier and was itself so badly damaged that it sank.

"We have waited long enough," said Marta Quill, who leads the council's
transport committee. "The last bolt is installed, and Lim Soo-
suk himself will cut the ribbon."
`;

describe('paragraphs of a text file', () => {
  it('joins lines that were wrapped', () => {
    expect(texts(wrapped)).toEqual([
      'The swing bridge over the harbour will open to all traffic on the sixth of May, the council said on Tuesday, three years after a freighter struck its northern pier and was itself so badly damaged that it sank.',
      '"We have waited long enough," said Marta Quill, who leads the council\'s transport committee. "The last bolt is installed, and Lim Soo-suk himself will cut the ribbon."',
    ]);
  });

  it('reads the same from files of any system', () => {
    expect(texts(wrapped.replaceAll('\n', '\r\n'))).toEqual(texts(wrapped));
    expect(texts(wrapped.replaceAll('\n', '\r'))).toEqual(texts(wrapped));
  });

  it('takes each line for a paragraph where nothing was wrapped', () => {
    expect(
      texts('Bridge to reopen\nBy Jane Doe\nThe bridge will open in May.\nIt was shut for three years.\n'),
    ).toHaveLength(4);
    expect(
      texts(`Head\n${'A long paragraph on one line. '.repeat(8)}\n${'Another of them, as long. '.repeat(8)}`),
    ).toHaveLength(3);
  });

  it('begins a paragraph at an indented line and at a bullet', () => {
    const lines = 'word '.repeat(14).trim();
    const text = `${lines}\n${lines}\n${lines}\n${lines}\n     Then ${lines.slice(5)}\n${lines}\n- item`;
    expect(texts(text)).toHaveLength(3);
  });
});
