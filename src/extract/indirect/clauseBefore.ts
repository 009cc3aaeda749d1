import type { At } from '../draft.ts';
import type { Item, Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';
import type { Report } from '../speakers/report.ts';
import { sentenceStart } from '../speakers/subjectBefore.ts';
import { isClause, lastClauseStart, longestClause } from './clause.ts';
import type { Told } from './told.ts';

/** Seoul is watching the visit, Lim said. The clause before the comma, where the attribution closes the sentence. */
export function clauseBefore(reading: Reading, report: Report, cue: At): Told | undefined {
  const { items } = reading;
  const { verb, source } = report;
  const word = items[verb] as Item;
  if (
    word.cue === undefined ||
    !closers.has(word.cue.base) ||
    word.cue.form === 'ing' ||
    report.by !== 'before'
  )
    return undefined;
  if (!isMark(items[source.from - 1], ',') || source.to > verb) return undefined;
  const after = items[verb + 1];
  const closes =
    after === undefined ||
    after.sentence !== word.sentence ||
    // "The bridge, Lim says, is safe": half a clause is nobody's statement.
    (after.tag === 'mark' && !isMark(after, ',—–')) ||
    after.tag === 'prep' ||
    after.tag === 'time' ||
    (after.tag === 'adv' && items[verb + 2]?.tag === 'mark' && !isMark(items[verb + 2], ','));
  if (!closes) return undefined;
  const lead = items[source.from];
  if (source.form === 'description' && lead?.tag !== 'det' && lead?.tag !== 'poss') return undefined;
  const start = sentenceStart(reading, verb);
  const to = source.from - 1;
  if (to - start > longestClause) return undefined;
  const from = lastClauseStart(items, start, to);
  for (let i = from; i < to; i += 1) if (items[i]?.tag === 'run') return undefined;
  if (!isClause(items, from, to) || leadsIn(items[from])) return undefined;
  return { found: { source, cue, rule: 'speaker-at-end', traits: ['speaker-first'] }, verb, from, to };
}

/** Verbs that close a sentence with its speaker. */
const closers = new Set(
  'say add tell argue note explain insist acknowledge claim suggest contend warn recall continue conclude predict write report'.split(
    ' ',
  ),
);

/** What opens such a sentence is its subject, not a phrase that leads in ("Asked about …, Lim said"). */
function leadsIn(item: Item | undefined): boolean {
  if (item === undefined) return true;
  return (
    item.tag === 'sub' ||
    item.tag === 'prep' ||
    item.tag === 'time' ||
    item.tag === 'adv' ||
    item.tag === 'to' ||
    (item.mention < 0 && /(?:ed|ing)$/.test(item.lower))
  );
}
