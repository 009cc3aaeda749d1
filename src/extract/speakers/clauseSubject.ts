import type { Names } from '../draft.ts';
import { isPast } from '../lexicon/isPast.ts';
import type { Item, Reading } from './items.ts';
import { inPhrase, isMark, type Source, sourceOf } from './phrase.ts';
import { sentenceStart } from './subjectBefore.ts';

const longest = 60;

/** The subject of the main clause of a sentence, for verbs that share it: "Kim affirmed his support, stating …",
 *  "Kim went home and said …". What leads in, up to its comma, is stepped over: "After the talks, Kim …".
 *  @param before the item that the subject must stand before */
export function clauseSubject(reading: Reading, names: Names, before: number): Source | undefined {
  const { items } = reading;
  const start = sentenceStart(reading, before);
  const ceiling = Math.min(before, start + longest);
  let i = start;
  for (let guard = 0; guard < 6; guard += 1) {
    while (
      i < ceiling &&
      (items[i]?.tag === 'conj' ||
        items[i]?.tag === 'adv' ||
        items[i]?.tag === 'mark' ||
        items[i]?.tag === 'run')
    )
      i += 1;
    const item = items[i];
    if (item === undefined || i >= ceiling) return undefined;
    const leadsIn =
      aheadOfComma(items, i, names) ||
      item.tag === 'prep' ||
      item.tag === 'sub' ||
      item.tag === 'to' ||
      item.tag === 'time' ||
      ((item.tag === 'det' || item.lower === 'last') && items[i + 1]?.tag === 'time') ||
      (item.tag === 'word' &&
        item.mention < 0 &&
        /(?:ing|ed)$/.test(item.lower) &&
        !isNamePart(items[i + 1]));
    if (!leadsIn) break;
    let comma = i;
    while (comma < ceiling && !isMark(items[comma], ',')) comma += 1;
    if (comma >= ceiling) return firstName(reading, names, i, ceiling);
    i = comma + 1;
  }
  const first = items[i];
  if (first === undefined || i >= ceiling) return undefined;
  if (first.tag === 'pron') return sourceOf(reading, names, i, i + 1);
  if (!inPhrase(first)) return firstName(reading, names, i, ceiling);
  let end = i;
  let nucleus = -1;
  while (end < ceiling) {
    const item = items[end] as Item;
    if (end > i && item.tag === 'det' && items[end - 1]?.tag !== 'prep' && items[end - 1]?.tag !== 'det')
      break;
    const last = items[end - 1];
    const smallWord = end > i && item.tag === 'word' && item.mention < 0 && !item.capital;
    // A small-letter word behind a name is its verb.
    if (
      smallWord &&
      (last?.mention ?? -1) >= 0 &&
      !/(?:'s|s')$/.test(last?.lower ?? '') &&
      (item.cue !== undefined || item.lower === 'late' || isPast(item.lower) || /s$/.test(item.lower))
    )
      break;
    // "Band member Flea shared": so it is behind a capital that nobody took for a name.
    if (smallWord && last?.capital && last.tag === 'word' && item.lower.endsWith('ed')) break;
    if (end > i && item.cue !== undefined && item.cue.form !== 'ing') break;
    if (inPhrase(item)) end += 1;
    else if (item.tag === 'prep' && end > i && nucleus !== end) {
      if (nucleus < 0) nucleus = end;
      if (
        !['of', 'for', 'at', 'from', 'with', 'in', 'on'].includes(item.lower) ||
        (items[end - 1]?.mention ?? -1) >= 0
      )
        break;
      end += 1;
    } else break;
  }
  if (end === i) return firstName(reading, names, i, ceiling);
  if (nucleus >= end || nucleus < 0) nucleus = end;
  return (
    withName(reading, names, i, end) ??
    sourceOf(reading, names, i, end, nucleus) ??
    firstName(reading, names, i, ceiling)
  );
}

/** "A Republican, Mark Amodei, has …": the name set behind its description. */
function withName(reading: Reading, names: Names, from: number, end: number): Source | undefined {
  const { items } = reading;
  const mention = items[end + 1]?.mention ?? -1;
  if (
    !isMark(items[end], ',') ||
    names.mentions[mention]?.as !== 'person' ||
    (items[end - 1]?.mention ?? -1) >= 0
  )
    return undefined;
  let to = end + 1;
  while (items[to]?.mention === mention) to += 1;
  return isMark(items[to], ',') ? sourceOf(reading, names, from, to, end) : undefined;
}

const isNamePart = (item: Item | undefined) => item !== undefined && item.mention >= 0;

/** The first person named between two items, unless the name only owns something. */
export function firstName(reading: Reading, names: Names, from: number, to: number): Source | undefined {
  for (let i = from; i < to; i += 1) {
    const item = reading.items[i];
    if (item === undefined) return undefined;
    if (item.tag === 'pron' && (item.lower === 'he' || item.lower === 'she' || item.lower === 'they'))
      return sourceOf(reading, names, i, i + 1);
    if (item.mention < 0 || names.mentions[item.mention]?.as !== 'person') continue;
    let end = i;
    while (reading.items[end]?.mention === item.mention) end += 1;
    if (/(?:'s|s')$/.test(reading.items[end - 1]?.lower ?? '') || isMark(reading.items[end], "'’")) continue;
    return sourceOf(reading, names, i, end);
  }
  return undefined;
}

/** "Aspen, Colo., the …" behind a lead-in, or "Hours later, …". */
function aheadOfComma(items: readonly Item[], at: number, names: Names): boolean {
  const mention = items[at]?.mention ?? -1;
  let i = at;
  if (mention >= 0) {
    if (names.mentions[mention]?.as !== 'place') return false;
    while (items[i]?.mention === mention) i += 1;
    if (isMark(items[i], '.')) i += 1;
    return isMark(items[i], ',') && isMark(items[at - 1], ',');
  }
  for (i = at; i < at + 5; i += 1) {
    const lower = items[i]?.lower;
    if (
      lower === 'later' ||
      lower === 'earlier' ||
      lower === 'ago' ||
      lower === 'before' ||
      lower === 'after'
    )
      return isMark(items[i + 1], ',');
    if (items[i]?.mention !== -1 || items[i]?.tag === 'mark') return false;
  }
  return false;
}
