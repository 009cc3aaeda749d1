import type { DraftBlock, Names, QuotedRun } from '../draft.ts';
import type { Cue } from '../lexicon/cues.ts';
import type { Tag } from '../lexicon/functionWords.ts';
import type { Gender } from '../lexicon/genders.ts';

/** A word or mark of the narration, or a whole quoted run in one: rules read a sentence as if each quote were one word. */
export type Item = {
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  tag: Tag;
  cue: Cue | undefined;
  gender: Gender | undefined;
  /** Index of the quoted run, or -1. */
  run: number;
  /** Index of the mention that covers it, or -1. */
  mention: number;
  sentence: number;
};

/** One block, ready for the rules. `runItems[i]` is the item of run `i`; `sentenceStarts[i]` the first item of sentence `i`. */
export type Reading = {
  block: number;
  text: string;
  type: DraftBlock['type'];
  items: Item[];
  runs: readonly QuotedRun[];
  runItems: number[];
  sentenceStarts: number[];
  /** The items that may report: those with a cue. */
  cueItems: number[];
};

/** "PUSAN, July 25 (UPI) — ", "PUSAN - ", "Pusan (Reuters) — ": the place and agency that open a report. Bounded throughout. */
const dateline =
  /^(?:\p{Lu}{3,20}[\p{Lu} .,'’]{0,30}(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? ?)?|\p{Lu}[\p{L}\d .,'’]{1,50}\((?:\p{Lu}{2,8}|Reuters|Xinhua|Bernama)\)) ?[—–―-]{1,2} /u;

/** The first item behind such an opening, where the first sentence really begins; 0 where there is none. */
function afterDateline(items: readonly Item[], text: string): number {
  // Most paragraphs have no dash so early; asking that first spares them the long pattern.
  if (!/[—–―-] /.test(text.slice(0, 110))) return 0;
  const length = dateline.exec(text)?.[0].length ?? 0;
  let first = 0;
  while (first < 20 && (items[first]?.start ?? length) < length) first += 1;
  return items[first] === undefined ? 0 : first;
}

/** A block as a row of items: words outside quotation marks, each run of quoted words as one. */
export function readItems(
  block: DraftBlock,
  index: number,
  runs: readonly QuotedRun[],
  mentions: Names['mentions'],
  firstMention: number,
): Reading {
  const { tokens, sentences } = block;
  const reading: Reading = {
    block: index,
    text: block.text,
    type: block.type,
    items: [],
    runs,
    runItems: [],
    sentenceStarts: [],
    cueItems: [],
  };
  const { items, cueItems } = reading;
  let run = 0;
  let sentence = 0;
  let mention = firstMention;
  let last: Item | undefined;
  // Where the run being read ends with its mark, where the next begins, and where the name being read ends.
  let runEnd = -1;
  let nextRun = runs[0]?.start ?? Number.POSITIVE_INFINITY;
  for (let t = 0; t < tokens.length; t += 1) {
    const token = tokens[t];
    if (token === undefined) break;
    while (token.start >= nextRun) {
      last = addRun(reading, sentences, sentence, run);
      sentence = last.sentence;
      runEnd = last.end + (runs[run]?.close === undefined ? 0 : 1);
      run += 1;
      nextRun = runs[run]?.start ?? Number.POSITIVE_INFINITY;
    }
    if (token.start < runEnd || token.end > nextRun - 1) continue; // Quoted, or the mark itself.
    let at = mentions[mention];
    while (at !== undefined && at.block === index && at.end <= token.start) {
      mention += 1;
      at = mentions[mention];
    }
    const named = at !== undefined && at.block === index && at.start < token.end;
    const { facts } = token;
    const first = last === undefined || last.tag === 'mark' || last.tag === 'run';
    const inside = token.capital && !first;
    const tag: Tag = !token.word ? 'mark' : named ? 'word' : inside ? facts.tagInside : facts.tag;
    const cue = tag === 'word' && !named && !inside ? facts.cue : undefined;
    sentence = sentenceAt(reading, sentences, sentence, token.start);
    if (cue !== undefined) cueItems.push(items.length);
    last = {
      lower: token.lower,
      start: token.start,
      end: token.end,
      capital: token.capital,
      tag,
      cue,
      gender: facts.gender,
      run: -1,
      mention: named ? mention : -1,
      sentence,
    };
    items.push(last);
  }
  for (; run < runs.length; run += 1) sentence = addRun(reading, sentences, sentence, run).sentence;
  const lead = afterDateline(reading.items, block.text);
  if (lead > 0) reading.sentenceStarts[reading.items[lead]?.sentence ?? 0] = lead;
  return reading;
}

/** The sentence of the next item, which begins at `start`; those that begin with it or before take it as their first. */
function sentenceAt(
  { items, sentenceStarts }: Reading,
  sentences: DraftBlock['sentences'],
  from: number,
  start: number,
): number {
  let sentence = from;
  while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start) sentence += 1;
  while (sentenceStarts.length <= sentence) sentenceStarts.push(items.length);
  return sentence;
}

function addRun(reading: Reading, sentences: DraftBlock['sentences'], from: number, run: number): Item {
  const { start, end } = reading.runs[run] as QuotedRun;
  reading.runItems.push(reading.items.length);
  const item: Item = {
    lower: '',
    start,
    end,
    capital: false,
    tag: 'run',
    cue: undefined,
    gender: undefined,
    run,
    mention: -1,
    sentence: sentenceAt(reading, sentences, from, start),
  };
  reading.items.push(item);
  return item;
}
