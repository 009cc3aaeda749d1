import type { DraftBlock, Names, QuotedRun } from '../draft.ts';
import type { Cue } from '../lexicon/cues.ts';
import type { Tag } from '../lexicon/functionWords.ts';

/** A word or mark of the narration, or a whole quoted run in one: rules read a sentence as if each quote were one word. */
export type Item = {
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  tag: Tag;
  cue: Cue | undefined;
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
};

/** A block as a row of items: words outside quotation marks, each run of quoted words as one. */
export function readItems(
  block: DraftBlock,
  index: number,
  runs: readonly QuotedRun[],
  mentions: Names['mentions'],
  firstMention: number,
): Reading {
  const items: Item[] = [];
  const runItems: number[] = [];
  const sentenceStarts: number[] = [];
  let run = 0;
  let sentence = 0;
  let mention = firstMention;
  const push = (item: Omit<Item, 'sentence'>) => {
    while (sentence + 1 < block.sentences.length && (block.sentences[sentence + 1]?.start ?? 0) <= item.start)
      sentence += 1;
    while (sentenceStarts.length <= sentence) sentenceStarts.push(items.length);
    items.push({ ...item, sentence });
  };
  const pushRun = () => {
    const { start, end } = runs[run] as QuotedRun;
    runItems.push(items.length);
    push({ lower: '', start, end, capital: false, tag: 'run', cue: undefined, run, mention: -1 });
    run += 1;
  };
  for (const token of block.tokens) {
    while (run < runs.length && token.start >= (runs[run]?.start ?? 0)) pushRun();
    const last = runs[run - 1];
    if (last !== undefined && token.start < last.end + (last.close === undefined ? 0 : 1)) continue;
    const next = runs[run];
    if (next !== undefined && token.end > next.start - 1) continue; // the mark itself
    while (
      (mentions[mention]?.block ?? Number.POSITIVE_INFINITY) === index &&
      (mentions[mention]?.end ?? 0) <= token.start
    )
      mention += 1;
    const at = mentions[mention];
    const named = at !== undefined && at.block === index && at.start < token.end;
    const first = items.length === 0 || items.at(-1)?.tag === 'mark' || items.at(-1)?.tag === 'run';
    const tag: Tag = !token.word ? 'mark' : named ? 'word' : first ? token.tag : token.tagInside;
    push({
      lower: token.lower,
      start: token.start,
      end: token.end,
      capital: token.capital,
      tag,
      cue: tag === 'word' && !named && !(token.capital && !first) ? token.cue : undefined,
      run: -1,
      mention: named ? mention : -1,
    });
  }
  while (run < runs.length) pushRun();
  return { block: index, text: block.text, type: block.type, items, runs, runItems, sentenceStarts };
}
