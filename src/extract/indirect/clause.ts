import type { Names } from '../draft.ts';
import { plainBases } from '../lexicon/cues.ts';
import type { Item, Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';

/** No statement is longer, in items: one sentence of a megabyte is nobody's. */
export const longestClause = 120;

/** Where the clause from `from` on ends (exclusive): closing marks stay out, and so does what belongs to another verb of saying
 *  (", adding that …", ", but Kim said …", "and called it …"). -1 where quoted words lie in it, or where the text leaves open
 *  whose words follow: a statement that lost its end, or took the reporter's in, is worse than none.
 *  @param short the sentence goes on in a main clause of its own: "While Lim said he agreed, the vote …" */
export function clauseEnd(reading: Reading, names: Names, from: number, short = false): number {
  const { items } = reading;
  const sentence = items[from]?.sentence;
  let to = from;
  while (to < items.length && items[to]?.sentence === sentence) {
    const item = items[to] as Item;
    if (item.tag === 'run' || to - from > longestClause) return -1;
    const next = items[to + 1];
    // Behind a semicolon the reporter speaks again, unless another "that" goes on.
    if (isMark(item, ';')) {
      if (items[to + 1]?.tag !== 'that' && items[to + 2]?.tag !== 'that') {
        if (ofAnother(items, to + 1)) break;
        return -1;
      }
    } else if (isMark(item, ',—–')) {
      if (short || next?.cue?.form === 'ing' || next?.lower === 'citing' || tells(next)) break;
      const turn = turnAt(items, names, to + 1);
      if (turn === 'away') break;
      if (turn === 'open') return -1;
    } else if ((item.lower === 'and' || item.lower === 'but') && to > from + 3 && tells(next)) break;
    if (item.lower === 'despite' && contrasts(items, to)) return -1;
    // "I" in the narration is a writer's own voice, whoever is quoted beside.
    if (item.lower === 'i' && item.capital) return -1;
    to += 1;
  }
  while (to > from && items[to - 1]?.tag === 'mark' && !isMark(items[to - 1], ')%')) to -= 1;
  return to;
}

/** "; the paper spoke to others", "; “…”": what follows has a speaker of its own. */
function ofAnother(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 10 && items[i]?.sentence === items[at]?.sentence; i += 1)
    if (items[i]?.tag === 'run' || items[i]?.cue?.form === 'past' || items[i]?.cue?.form === 's') return true;
  return false;
}

/** "despite Kim claiming otherwise": facts that the reporter sets against the words. */
function contrasts(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < at + 8 && items[i]?.sentence === items[at]?.sentence; i += 1)
    if (items[i]?.tag === 'word' && /.{3}ing$/.test(items[i]?.lower ?? '')) return true;
  return false;
}

const tells = (item: Item | undefined) =>
  item?.cue !== undefined &&
  item.cue.class === 'say' &&
  !plainBases.has(item.cue.base) &&
  (item.cue.form === 'past' || item.cue.form === 's');

/** What comes behind a comma: words of the same clause ('on'), someone else's ("but Kim said …", "however"), or a remark that
 *  may be the reporter's as well as the speaker's: "which Kim opposed", "almost two weeks before". */
function turnAt(items: readonly Item[], names: Names, at: number): 'on' | 'away' | 'open' {
  const first = items[at];
  if (first === undefined) return 'on';
  const { lower, sentence } = first;
  if (lower === 'which' || lower === 'who') {
    const subject = items[at + 1];
    return subject !== undefined && names.mentions[subject.mention]?.as === 'person' ? 'open' : 'on';
  }
  if (lower === 'almost' || lower === 'nearly' || lower === 'though' || lower === 'although') return 'open';
  // "…, before changing course": what he did then, told by the reporter.
  if (
    /^(?:before|after|prior)$/.test(lower) &&
    /ing$/.test(items[lower === 'prior' ? at + 2 : at + 1]?.lower ?? '')
  )
    return 'open';
  const joins = first.tag === 'conj' || lower === 'while' || lower === 'however';
  if (!joins) return 'on';
  if (lower === 'however') return 'away';
  for (let i = at + 1; i < at + 9 && items[i]?.sentence === sentence; i += 1)
    if (tells(items[i])) return 'away';
  // "…, but the vote went on": whose clause this is the words do not show.
  return lower === 'but' && (items[at + 1]?.mention ?? -1) >= 0 ? 'open' : 'on';
}

/** Where the last main clause before `to` begins: behind a semicolon, if there is one. */
export function lastClauseStart(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (isMark(items[i], ';')) return i + 1;
  return from;
}

/** Whether the run of items can be a clause: long enough, and with something like a verb in it. */
export function isClause(items: readonly Item[], from: number, to: number): boolean {
  if (to - from < 4) return false;
  for (let i = from; i < to && i < from + 40; i += 1) {
    const item = items[i] as Item;
    if (item.tag === 'aux' || (item.cue !== undefined && item.cue.form !== 'ing')) return true;
    if (item.tag === 'word' && i > from && !item.capital && /(?:ed|es|[^s]s)$/.test(item.lower)) return true;
    if (/(?:n't|'s|'re|'ll|'d|'ve)$/.test(item.lower) && item.mention < 0) return true;
  }
  return false;
}
