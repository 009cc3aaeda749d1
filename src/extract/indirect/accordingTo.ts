import type { Names } from '../draft.ts';
import { isPast } from '../lexicon/isPast.ts';
import { roles } from '../lexicon/roles.ts';
import { companies } from '../names/context/companies.ts';
import { cueAt } from '../speakers/context.ts';
import { isTensed } from '../speakers/isVerb.ts';
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
    // "According to a March 14": a day is no source.
    if (source === undefined || isTime(items[source.to - 1])) continue;
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
      if (source.form === 'name') from = behindDescription(items, from);
      if (!isMark(items[from], ',')) continue;
      const to = clauseEnd(reading, names, from + 1);
      if (to > 0 && isClause(items, from + 1, to)) found.push({ found: told, verb: at, from: from + 1, to });
    } else if (quoted < start && closes(items, source.to, item.sentence)) {
      const to = isMark(items[at - 1], ',') ? at - 1 : at;
      // "While Lim stayed, according to Kim …": half a sentence.
      if (
        items[start]?.tag === 'sub' &&
        !items.slice(start, Math.min(to, start + 80)).some((item) => isMark(item, ','))
      )
        continue;
      const from = lastClauseStart(items, Math.max(start, to - longest - 10), to);
      const reported = items
        .slice(from, Math.min(to, from + longest))
        .some((i) => i.cue?.class === 'say' && i.cue.form === 'past');
      if (to - from <= longest && !reported && isClause(items, from, to))
        found.push({ found: told, verb: at, from, to });
    }
  }
  return found;
}

const isTime = (item: Reading['items'][number] | undefined) =>
  item === undefined || item.tag === 'time' || /^\d+$/.test(item.lower);

/** "According to Ngo, the mayor's former spokeswoman, the bridge …": the comma behind the description, where one stands. */
function behindDescription(items: Reading['items'], comma: number): number {
  let role = false;
  for (let i = comma + 1; i < comma + 14; i += 1) {
    const item = items[i];
    if (item === undefined || item.tag === 'aux' || item.tag === 'pron' || item.tag === 'run') return comma;
    if (isMark(item, ',')) return role ? i : comma;
    if (item.mention < 0 && (isTensed(items, i) || isPast(item.lower))) return comma;
    if (roles.has(item.lower) || companies.has(item.lower)) role = true;
  }
  return comma;
}

/** Little follows: "…, according to Lim on Monday." A clause that goes on behind it was only half told before. */
function closes(items: Reading['items'], at: number, sentence: number): boolean {
  for (let i = at; i < at + 16 && items[i]?.sentence === sentence; i += 1) {
    const item = items[i];
    if (item === undefined || item.tag === 'run' || isMark(item, ',;—–')) return false;
    if (item.tag === 'aux' || item.tag === 'conj' || item.tag === 'pron') return false;
    if (item.mention < 0 && item.tag === 'word' && (isTensed(items, i) || isPast(item.lower))) return false;
  }
  return true;
}
