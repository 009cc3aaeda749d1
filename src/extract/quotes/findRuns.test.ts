import { describe, expect, it } from 'vitest';
import { readBlocks } from '../readBlocks.ts';
import { findRuns } from './findRuns.ts';

/** The words of each run of a text. */
const runs = (text: string) =>
  (findRuns(readBlocks([{ id: 'p1', type: 'paragraph', text }]))[0] ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('findRuns', () => {
  it.each([
    ['curly marks', 'He said “no” and left.', ['no']],
    ['straight marks', 'He said "no" and "never".', ['no', 'never']],
    ['marks of two kinds', 'He said "no” and left.', ['no']],
    ['guillemets', 'He said «no» and left.', ['no']],
    ['German marks', 'He said „no“ and left.', ['no']],
    ['corner brackets', 'He said 「no」 and left.', ['no']],
    ['single marks', 'He said ‘no’ and left.', ['no']],
    ['straight single marks', "He said 'not now' and left.", ['not now']],
    ['a quote within a quote', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['the same marks within', '“He said “no” to me,” she said.', ['He said “no” to me,']],
    ['a quote that is not closed', '“We stay. Nobody asked us.', ['We stay. Nobody asked us.']],
    ['a mark stuck to the word before', 'It was about"joint work" and more.', ['joint work']],
    ['a gap before the closing mark', '"We stay ", he said.', ['We stay ']],
  ])('finds %s', (_, text, words) => {
    expect(runs(text)).toEqual(words);
  });

  it.each([
    ['apostrophes', 'The voters’ hall isn’t the board’s; rock ’n’ roll is.'],
    ['decades', "It opened in the '90s and '80s."],
    ['inches and feet', 'A man of 6\' 2" stood on a 12" board.'],
    ['a shortened them', "Let 'em wait."],
  ])('takes no quote out of %s', (_, text) => {
    expect(runs(text)).toEqual([]);
  });
});
