import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from './candidate.ts';
import { ownWords } from './context/ownWords.ts';
import { title } from './context/signs.ts';
import { wordsAfter } from './context/wordsAfter.ts';
import { wordsBefore } from './context/wordsBefore.ts';

/** Weighs the words around every run whose own words do not settle what it is. */
export function scoreContext(lexicon: Lexicon, reading: Reading): Reading {
  for (let index = 0; index < reading.candidates.length; index += 1) {
    const candidate = reading.candidates[index];
    if (candidate === undefined) continue;
    const { evidence } = candidate;
    if (candidate.kind === 'person') evidence.person += title;
    if (candidate.kind !== 'person' && candidate.kind !== 'unknown') continue;
    ownWords(lexicon, reading, candidate);
    wordsBefore(reading, candidate, index);
    wordsAfter(lexicon, reading, candidate);
  }
  return reading;
}
