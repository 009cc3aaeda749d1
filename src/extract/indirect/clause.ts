import type { Item, Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';

/** No statement is longer, in items: one sentence of a megabyte is nobody's. */
export const longestClause = 120;

/** Where the clause from `from` on ends (exclusive): closing marks stay out, and so does what belongs to another verb of saying
 *  (", adding that …", ", while Kim said …", "and called it …"). -1 where quoted words lie in it.
 *  @param short the sentence goes on in a main clause of its own: "While Lim said he agreed, the vote …" */
export function clauseEnd(reading: Reading, from: number, short = false): number {
  const { items } = reading;
  const sentence = items[from]?.sentence;
  let to = from;
  while (to < items.length && items[to]?.sentence === sentence) {
    const item = items[to] as Item;
    if (item.tag === 'run' || to - from > longestClause) return -1;
    const next = items[to + 1];
    // Behind a semicolon the reporter speaks again.
    if (isMark(item, ';')) break;
    if (isMark(item, ',;—–') && (short || next?.cue?.form === 'ing' || tells(next) || leadsOn(items, to + 1)))
      break;
    if (item.lower === 'and' && to > from + 3 && tells(next)) break;
    to += 1;
  }
  while (to > from && items[to - 1]?.tag === 'mark' && !isMark(items[to - 1], ')%')) to -= 1;
  return to;
}

const tells = (item: Item | undefined) =>
  item?.cue !== undefined && item.cue.class === 'say' && (item.cue.form === 'past' || item.cue.form === 's');

/** "and about the same number would …", "while Kim said …", "but he did not say when": another subject takes over. */
function leadsOn(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (
    first?.tag !== 'conj' &&
    first?.lower !== 'while' &&
    first?.lower !== 'however' &&
    first?.lower !== 'although'
  )
    return false;
  for (let i = at + 1; i < at + 9 && items[i]?.sentence === first.sentence; i += 1)
    if (tells(items[i])) return true;
  // "while Kim refused" is the reporter's; "while keeping in touch" still belongs to the clause.
  const next = items[at + 1]?.lower ?? '';
  return first.lower === 'however' || (first.lower === 'while' && !next.endsWith('ing'));
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
