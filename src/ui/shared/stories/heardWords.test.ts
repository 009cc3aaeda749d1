import { expect, it } from 'vitest';
import { heardWords } from './heardWords.ts';

it.each([
  [{ quoted: 0, reported: 0, bodies: 0, unnamed: 0 }, 'Nobody quoted'],
  [{ quoted: 0, reported: 0, bodies: 0, unnamed: 1 }, '1 statement, speaker not identified'],
  [{ quoted: 1, reported: 0, bodies: 0, unnamed: 2 }, '1 person quoted directly'],
  [{ quoted: 2, reported: 2, bodies: 0, unnamed: 2 }, '2 people quoted directly, 2 more reported'],
  [{ quoted: 0, reported: 3, bodies: 0, unnamed: 2 }, '3 people reported'],
  [{ quoted: 0, reported: 0, bodies: 1, unnamed: 2 }, '1 organization heard'],
  [{ quoted: 1, reported: 0, bodies: 2, unnamed: 2 }, '1 person quoted directly, 2 organizations heard'],
])('%o: %s', (story, words) => expect(heardWords(story)).toBe(words));
