import { align } from '../locate/align.ts';
import type { Words } from '../locate/wordsOf.ts';

type Spoken = {
  words: Words;
  /** Who speaks; `undefined` where nobody is identified. */
  speaker: string | undefined;
};

/* What makes two quotes one was set with the pairs of three collections before us (docs/quotes.md): words of six letters or
   more tell, for “those were all the questions I had for you” is fourteen words that many interviewers say. */

/** A word of so many letters tells which quote it is. */
const lettersTelling = 6;
/** So much of the shorter quote stands in the longer, and so many different words that tell. */
const anybody = { part: 0.7, telling: 5 };
/** With the same speaker in both, fewer do. */
const sameSpeaker = { part: 0.8, telling: 3 };
/** Longer quotes are compared by so many of their first words: laying one over another costs the product of their lengths. */
const mostWords = 400;

/** Whether two quotes are one that two articles have: one may be cut, or be worded a little otherwise.
 *  @returns how many words they share, in order and close together; `undefined` where they are two */
export function isSameQuote(a: Spoken, b: Spoken): number | undefined {
  const [short, long] = a.words.count <= b.words.count ? [a.words, b.words] : [b.words, a.words];
  const count = Math.min(short.count, mostWords);
  const weights = new Float64Array(count).fill(1);
  const laid = align({ ...short, count }, weights, long, 0, Math.min(long.count, mostWords));
  if (laid === undefined) return undefined;
  const shared: number[] = [];
  for (let at = laid.first; at <= laid.last; at += 1) {
    const other = laid.at[at] ?? -1;
    if (other >= 0 && short.hash[at] === long.hash[other]) shared.push(at);
  }
  const bounds = a.speaker !== undefined && a.speaker === b.speaker ? sameSpeaker : anybody;
  const isOne = shared.length >= bounds.part * count && tellingOf(short, shared) >= bounds.telling;
  return isOne ? shared.length : undefined;
}

/** Whether a quote has enough words that tell to be known again at all. */
export function canBeKnown({ words, speaker }: Spoken): boolean {
  const { telling } = speaker === undefined ? anybody : sameSpeaker;
  return (
    tellingOf(
      words,
      Array.from({ length: words.count }, (_, at) => at),
    ) >= telling
  );
}

/** How many different words of these tell. */
function tellingOf(words: Words, numbers: readonly number[]): number {
  return new Set(numbers.filter((at) => lengthAt(words, at) >= lettersTelling).map((at) => words.hash[at]))
    .size;
}

/** Letters of a word; of scripts without spaces, where each sign is a word, as many as with its neighbours on both sides. */
function lengthAt({ start, end, count }: Words, at: number): number {
  const letters = (end[at] ?? 0) - (start[at] ?? 0);
  const touches = (index: number) => index > 0 && index < count && start[index] === end[index - 1];
  return letters <= 2 && touches(at) && touches(at + 1) ? lettersTelling : letters;
}
