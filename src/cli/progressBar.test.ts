import { expect, it } from 'vitest';
import { progressBar } from './progressBar.ts';

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

it('is drawn on a terminal, makes way for lines, and is gone at the end', () => {
  const screen = terminal(true);
  const bar = progressBar(screen);
  bar.show('done', 20, 20);
  expect(screen.written.at(-1)).toBe(`${'█'.repeat(30)} 20 of 20 done`);
  bar.over(() => screen.write('a line'));
  const [cleared, line, again] = screen.written.slice(-3);
  expect([cleared?.trim(), line, again]).toEqual(['', 'a line', screen.written[0]]);
  bar.end();
  expect(screen.written.at(-1)).toMatch(/^\r +\r$/u);
});

it('writes nothing where there is no terminal, and for a handful of articles', () => {
  const file = terminal(false);
  progressBar(file).show('done', 20, 20);
  const few = terminal(true);
  progressBar(few).show('done', 3, 3);
  expect([...file.written, ...few.written]).toEqual([]);
});
