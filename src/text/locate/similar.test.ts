import { expect, it } from 'vitest';
import { similar } from './similar.ts';

it.each([
  ['letters swapped', 'receive', 'recieve'],
  ['a letter dropped', 'measured', 'mesured'],
  ['a letter doubled', 'harbour', 'harbbour'],
  ['another ending', 'bridge', 'bridges'],
  ['another case', 'Bridge', 'bridge'],
])('takes two words for one with %s', (_, a, b) => expect(similar(a, b)).toBe(true));

it.each([
  ['short words', 'now', 'not'],
  ['words that share a beginning', 'bridge', 'bright'],
  ['words without end', `${'a'.repeat(50)}`, `${'a'.repeat(49)}b`],
])('keeps %s apart', (_, a, b) => expect(similar(a, b)).toBe(false));
