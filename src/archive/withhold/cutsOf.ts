import { withQuoteMarks } from '../../text/quoteMarks.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { type Cut, joinCuts } from './cutText.ts';

type Here = {
  /** What was said: the segments in this text, and the same words wherever else they stand. */
  words: readonly Cut[];
  /** What says who said it: names, roles, cues. Goes where it stands in a sentence of the words. */
  tells: readonly Cut[];
  /** The attribution that belongs to the words, even from another sentence. */
  attribution: readonly Cut[];
  /** The statements of others in this text. They stay, and what lies between them and the words is no attribution. */
  others: readonly Cut[];
};

const overlaps = (a: Cut, b: Cut) => a.start < b.end && b.start < a.end;
const isInside = (a: Cut, b: Cut) => b.start <= a.start && a.end <= b.end;

/** Words that were found again end before the stop that closed them: `eels.”` */
function withStop(text: string, { start, end }: Cut): Cut {
  const stop = /^[.,;!?…]{1,3}(?=["”’»」])/u.exec(text.slice(end, end + 4))?.[0] ?? '';
  return { start, end: end + stop.length };
}

/** What of a text must go: withheld words with their quotation marks, and what their sentences say of who said them,
 *  with all that stands between the two: "Quill, who was sure of it, told the court: …" is one cut. */
export function cutsOf(text: string, { words, tells, attribution, others }: Here): Cut[] {
  const said = words.map((cut) => withQuoteMarks(text, withStop(text, cut)));
  const around = said.map((cut) => sentenceAround(text, cut));
  const inSentence = (cut: Cut) => around.some((sentence) => isInside(cut, sentence));
  // A statement around the words gives way: "He told us: ‘…’" inside somebody's quote is their attribution.
  const isTheirs = (cut: Cut) =>
    others.some((other) => {
      const isAround = said.some((words) => isInside(words, other)) && isInside(cut, other);
      return overlaps(cut, other) && !isAround;
    });
  const belongs = [...tells.filter(inSentence), ...attribution].filter((cut) => !isTheirs(cut));
  const parts = joinCuts([...said, ...belongs]);
  const bridges: Cut[] = [];
  for (const [index, { end }] of parts.entries()) {
    const next = parts[index + 1];
    if (next === undefined) break;
    const gap = { start: end, end: next.start };
    const nothing = !/[\p{L}\p{N}]/u.test(text.slice(gap.start, gap.end));
    if (nothing || (inSentence(gap) && !isTheirs(gap))) bridges.push(gap);
  }
  return joinCuts([...parts, ...bridges]);
}
