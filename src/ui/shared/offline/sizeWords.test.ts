import { expect, it } from 'vitest';
import { sizeWords } from './sizeWords.ts';

it.each([
  [0, '1 kB'],
  [499, '1 kB'],
  [41_730, '42 kB'],
  [1_249_000, '1.2 MB'],
  [9_960_000, '10 MB'],
  [85_400_000, '85 MB'],
])('%d bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
