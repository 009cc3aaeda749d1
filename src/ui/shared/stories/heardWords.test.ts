import { expect, it } from 'vitest';
import { heardWords } from './heardWords.ts';

it.each([
  [{ quoted: 0, reported: 0, bodies: 0 }, 'Nobody quoted'],
  [{ quoted: 1, reported: 0, bodies: 0 }, '1 person quoted directly'],
  [{ quoted: 2, reported: 2, bodies: 0 }, '2 people quoted directly, 2 more reported'],
  [{ quoted: 0, reported: 3, bodies: 0 }, '3 people reported'],
  [{ quoted: 0, reported: 0, bodies: 1 }, '1 organization heard'],
  [{ quoted: 1, reported: 0, bodies: 2 }, '1 person quoted directly, 2 organizations heard'],
])('%o: %s', (story, words) => expect(heardWords(story)).toBe(words));
