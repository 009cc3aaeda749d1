import { describe, expect, it } from 'vitest';
import { markTurns } from './markTurns.ts';

const turns = (...lines: string[]) =>
  markTurns(lines.map((text) => ({ type: 'paragraph' as const, text }))).map(({ type, speaker, text }) =>
    type === 'turn' ? `${speaker} | ${text}` : text,
  );

describe('turns of an interview', () => {
  it('reads questions and answers', () => {
    expect(turns('Ines Okafor runs the board.', 'Q: Why?', 'A: Because.')).toEqual([
      'Ines Okafor runs the board.',
      'Q | Q: Why?',
      'A | A: Because.',
    ]);
  });

  it('reads names that come again and answer one another', () => {
    expect(
      turns('Gazette: Why?', 'INES OKAFOR: Because.', 'Gazette: And now?', 'INES OKAFOR: We wait.'),
    ).toEqual([
      'Gazette | Gazette: Why?',
      'INES OKAFOR | INES OKAFOR: Because.',
      'Gazette | Gazette: And now?',
      'INES OKAFOR | INES OKAFOR: We wait.',
    ]);
  });

  it('takes a list with colons for a list', () => {
    const list = [
      'Iowa: Twelve seats.',
      'Ohio: Three seats.',
      'Texas: Nine seats.',
      'Note: Counted by hand.',
    ];
    expect(turns(...list)).toEqual(list);
  });

  it('writes the marks of wikis as print does, and moves marks along', () => {
    expect(turns('((WN)) Why?', '((Wayne Tseng)) : Because.')).toEqual([
      'WN | WN: Why?',
      'Wayne Tseng | Wayne Tseng: Because.',
    ]);
    const [turn] = markTurns([
      { type: 'paragraph', text: '((WN)) Why not?', marks: [{ start: 11, end: 14, type: 'emphasis' }] },
    ]);
    const mark = turn?.marks?.[0];
    expect(turn?.text.slice(mark?.start, mark?.end)).toBe('not');
  });

  it('leaves a paragraph that runs on without a name to nobody', () => {
    expect(turns('Q: Why?', 'A: Because.', 'It had to be.')[2]).toBe('It had to be.');
  });
});
