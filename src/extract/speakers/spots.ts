import type { Names } from '../draft.ts';
import type { Reading } from './items.ts';

/** Where the narration names a person. */
export type Spot = {
  mention: number;
  block: number;
  start: number;
  entity: number;
  sentence: number;
  /** The first person of the sentence, behind no preposition and owning nothing. */
  subject: boolean;
  /** "Trump's campaign": the name only owns. */
  owns: boolean;
};

/** Every place where a person is named outside quotes, in order. */
export function readSpots(readings: readonly Reading[], names: Names): Spot[] {
  const spots: Spot[] = [];
  for (const { block, items } of readings) {
    let sentence = -1;
    let subjectSeen = false;
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (item === undefined) break;
      if (item.sentence !== sentence) {
        sentence = item.sentence;
        subjectSeen = false;
      }
      if (item.tag === 'pron') subjectSeen = true;
      if (item.mention < 0 || items[i - 1]?.mention === item.mention) continue;
      const mention = names.mentions[item.mention];
      if (mention?.as !== 'person') continue;
      let last = i;
      while (items[last + 1]?.mention === item.mention) last += 1;
      const owns =
        /(?:'s|s')$/.test(items[last]?.lower ?? '') ||
        items[last + 1]?.lower === "'" ||
        items[last + 1]?.lower === '’';
      const before = items[i - 1];
      const led = before?.sentence === sentence && (before.tag === 'prep' || before.tag === 'to');
      const subject = !subjectSeen && !owns && !led;
      if (subject) subjectSeen = true;
      spots.push({
        mention: item.mention,
        block,
        start: item.start,
        entity: mention.entity,
        sentence,
        subject,
        owns,
      });
    }
  }
  return spots;
}

/** How many of a list stand before a place. */
export function countBefore(
  list: readonly { block: number; start: number }[],
  block: number,
  start: number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle];
    if (at !== undefined && (at.block < block || (at.block === block && at.start < start))) low = middle + 1;
    else high = middle;
  }
  return low;
}
