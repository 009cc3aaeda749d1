import { cueNouns } from '../../lexicon/cues.ts';
import { type Context, cueAt, type Found } from '../context.ts';
import type { Item } from '../items.ts';
import { type Source, sourceOf } from '../phrase.ts';
import { phraseEndingAt, sentenceStart } from '../subjectBefore.ts';

/** Lim's claim that “…”, her “…” remark, his statement: “…”: whose the noun of saying is. */
export function owner(context: Context): Found | undefined {
  return ownedWords(context, false);
}

/** Lim blamed the press for Trump's claim that he “…”: "that" behind the noun leads to the owner's words, whoever speaks of them. */
export function ownerOfClause(context: Context): Found | undefined {
  return ownedWords(context, true);
}

function ownedWords({ reading, names, at }: Context, clause: boolean): Found | undefined {
  const { items } = reading;
  const start = sentenceStart(reading, at);
  // Trump's “…” comment
  const after = items[at + 1];
  if (
    !clause &&
    after !== undefined &&
    after.sentence === items[at]?.sentence &&
    (cueNouns.has(after.lower) || cueNouns.has(items[at + 2]?.lower ?? ''))
  ) {
    const source = ownerAt(at - 1);
    if (source !== undefined)
      return { source, cue: cueAt(reading, at + 1), rule: 'owner-of-words', traits: ['around'] };
  }
  for (let i = at - 1; i >= start && i > at - 8; i -= 1) {
    const item = items[i] as Item;
    if (item.tag === 'run') return undefined;
    if (item.cue?.form === 'past') return undefined;
    if (!cueNouns.has(item.lower) || (clause && items[i + 1]?.tag !== 'that')) continue;
    for (let j = i - 1; j >= start && j > i - 5; j -= 1) {
      const source = ownerAt(j);
      if (source !== undefined)
        return { source, cue: cueAt(reading, i), rule: 'owner-of-words', traits: ['before'] };
      if (items[j]?.tag !== 'word') break;
    }
  }
  return undefined;

  function ownerAt(i: number): Source | undefined {
    const item = items[i];
    if (item === undefined || i < start) return undefined;
    if (
      item.tag === 'poss' &&
      item.lower !== 'its' &&
      item.lower !== 'our' &&
      item.lower !== 'my' &&
      item.lower !== 'your'
    )
      return sourceOf(reading, names, i, i + 1);
    const mark = item.lower === "'" || item.lower === '’';
    if (!mark && !/(?:'s|s')$/.test(item.lower)) return undefined;
    const end = mark ? i - 1 : i;
    const mention = items[end]?.mention ?? -1;
    if (mention < 0) return phraseEndingAt(reading, names, end, start);
    // "the board for Tomas Lindqvist's claim": the name alone owns it.
    let from = end;
    while (from > start && items[from - 1]?.mention === mention) from -= 1;
    return sourceOf(reading, names, from, end + 1);
  }
}
