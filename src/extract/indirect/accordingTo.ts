import type { Names } from '../draft.ts';
import { cueAt } from '../speakers/context.ts';
import type { Item, Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';
import { writerOf } from '../speakers/rules/accordingTo.ts';
import { subjectAfter } from '../speakers/subjectAfter.ts';
import { sentenceStart } from '../speakers/subjectBefore.ts';
import { clauseEnd, isClause, lastClauseStart } from './clause.ts';
import type { Told } from './told.ts';

/** No clause before it is longer, in items; nor is more looked through, so that no text takes its time. */
const longest = 80;

/** According to Lim, Seoul is watching. Seoul is watching, according to Lim. */
export function accordingTo(reading: Reading, names: Names): Told[] {
  const { items } = reading;
  const found: Told[] = [];
  if (!/according/i.test(reading.text)) return found;
  let quoted = -1;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.tag === 'run') quoted = at;
    if (item.lower !== 'according' || items[at + 1]?.lower !== 'to') continue;
    const source = writerOf(reading, names, subjectAfter(reading, names, at + 2));
    if (source === undefined) continue;
    const start = sentenceStart(reading, at);
    const told = { source, cue: cueAt(reading, at, at + 2), rule: 'according-to', traits: [] };
    if (at === start) {
      let from = source.to;
      while (from < source.to + 25 && items[from]?.sentence === item.sentence && !isMark(items[from], ','))
        from += 1;
      // "According to AFP, which cited …, the man …": the clause begins behind the aside.
      if (items[from + 1]?.tag === 'rel') {
        from += 1;
        while (from < source.to + 40 && items[from]?.sentence === item.sentence && !isMark(items[from], ','))
          from += 1;
      }
      if (!isMark(items[from], ',')) continue;
      const to = clauseEnd(reading, from + 1);
      if (to > 0 && isClause(items, from + 1, to)) found.push({ found: told, from: from + 1, to });
    } else if (quoted < start && closes(items, source.to, item.sentence)) {
      const to = isMark(items[at - 1], ',') ? at - 1 : at;
      let from = lastClauseStart(items, Math.max(start, to - longest - 10), to);
      // "WASHINGTON (AP) — The plan …"
      for (let i = start; i < start + 8 && i < to; i += 1)
        if (isMark(items[i], '—–') && items.slice(start, i).every((x) => x.capital || x.tag === 'mark'))
          from = i + 1;
      const reported = items
        .slice(from, Math.min(to, from + longest))
        .some((i) => i.cue?.class === 'say' && i.cue.form === 'past');
      if (to - from <= longest && !reported && isClause(items, from, to))
        found.push({ found: told, from, to });
    }
  }
  return found;
}

/** Little follows: "…, according to Lim on Monday." A clause that goes on behind it was only half told before. */
function closes(items: Reading['items'], at: number, sentence: number): boolean {
  for (let i = at; i < at + 12 && items[i]?.sentence === sentence; i += 1)
    if (items[i]?.tag === 'run' || isMark(items[i], ',;')) return false;
  return true;
}
