import { describe, expect, it } from 'vitest';
import { countWords, firstWords, readingMinutes } from './words.ts';

it.each([
  ['We will discuss all issues without any haste. There is ample time.', 12],
  ["That's why we're here.", 4],
  ['One – two — 3', 3],
  ['  ', 0],
  ['?! …', 0],
  ['well-known', 1],
  ['김정은 국무위원장', 2],
])('counts the words of %j', (text, words) => expect(countWords(text)).toBe(words));

it('tells how long a text takes, never less than a minute', () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(238 * 3)).toBe(3);
  expect(readingMinutes(10_000)).toBeGreaterThan(readingMinutes(5_000));
});

describe('firstWords', () => {
  it('says whether any are left out', () => {
    expect(firstWords('one two three', 2)).toEqual({ words: 'one two', cut: true });
    expect(firstWords('one two', 2)).toEqual({ words: 'one two', cut: false });
  });

  it('puts what it gives on one line', () => expect(firstWords(' one\n\ntwo ', 5).words).toBe('one two'));
});
