import { expect, it } from 'vitest';
import { withQuoteMarks } from './quoteMarks.ts';

const widened = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { start: from, end } = withQuoteMarks(text, { start, end: start + words.length });
  return text.slice(from, end);
};

it.each([
  ['He said, "No."', '"No."'],
  ['He said, “No.”', '“No.”'],
  ["He said, 'No.'", "'No.'"],
  ['Er sagte: „No.“', '„No.“'],
  ['Il dit : «No.»', '«No.»'],
  ['「No.」', '「No.」'],
])('takes in the marks of %s', (text, words) => expect(widened(text, 'No.')).toBe(words));

it('takes in the one mark of a quote that runs on into the next paragraph', () =>
  expect(widened('“No.', 'No.')).toBe('“No.'));

it('takes in nothing that stands apart, and nothing else', () => {
  expect(widened('" No. "', 'No.')).toBe('No.');
  expect(widened('(No.)', 'No.')).toBe('No.');
  expect(widened('No.', 'No.')).toBe('No.');
});
