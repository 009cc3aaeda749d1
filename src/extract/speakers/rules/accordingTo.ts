import type { Names } from '../../draft.ts';
import { cueNouns, findings } from '../../lexicon/cues.ts';
import { type Context, cueAt, type Found } from '../context.ts';
import type { Reading } from '../items.ts';
import type { Source } from '../phrase.ts';
import { subjectAfter } from '../subjectAfter.ts';
import { sentenceStart } from '../subjectBefore.ts';

/** How far from the quote, in items. */
const reach = 60;

/** Length of "according to", "in the words of", "per" at `at`, or 0. */
function opener(items: Reading['items'], at: number): number {
  if (items[at]?.lower === 'according' && items[at + 1]?.lower === 'to') return 2;
  if (
    items[at]?.lower === 'in' &&
    items[at + 1]?.lower === 'the' &&
    items[at + 2]?.lower === 'words' &&
    items[at + 3]?.lower === 'of'
  )
    return 4;
  return 0;
}

/** “…,” according to Lim. According to Lim, it was “…”. In the words of Lim, “…”. */
export function accordingTo({ reading, names, at, cites }: Context): Found | undefined {
  if (!cites) return undefined;
  const { items } = reading;
  const sentence = items[at]?.sentence;
  const start = sentenceStart(reading, at);
  for (let i = at - 1; i >= start && i > at - reach; i -= 1) {
    const length = opener(items, i);
    if (length > 0) return found(i, length, 'before');
  }
  for (let i = at + 1; i < items.length && i < at + reach && items[i]?.sentence === sentence; i += 1) {
    if (items[i]?.tag === 'run') continue;
    const length = opener(items, i);
    if (length > 0) return found(i, length, i <= at + 2 ? 'next' : 'far');
  }
  return undefined;

  function found(i: number, length: number, trait: string): Found | undefined {
    const source = writerOf(reading, names, subjectAfter(reading, names, i + length));
    return source && { source, cue: cueAt(reading, i, i + length), rule: 'according-to', traits: [trait] };
  }
}

/** "according to a tweet on Monday by Lim": whoever wrote it, not the tweet. */
export function writerOf(reading: Reading, names: Names, source: Source | undefined): Source | undefined {
  if (source?.form !== 'description') return source;
  const { items } = reading;
  let noun = source.from;
  while (
    noun < source.to &&
    !cueNouns.has(items[noun]?.lower ?? '') &&
    !findings.has(items[noun]?.lower ?? '')
  )
    noun += 1;
  if (noun >= source.to) return source;
  for (let i = noun + 1; i < noun + 8 && items[i]?.sentence === items[noun]?.sentence; i += 1) {
    if (items[i]?.lower !== 'by' && items[i]?.lower !== 'from') continue;
    const writer = subjectAfter(reading, names, i + 1);
    if (writer === undefined) return source;
    const head = items[writer.from]?.tag === 'det' ? writer.from + 1 : writer.from;
    return writer.form === 'name' || items[head]?.capital === true ? writer : source;
  }
  return source;
}
