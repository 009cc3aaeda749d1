import type { At, Names } from '../draft.ts';
import type { Item, Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';
import type { Report } from '../speakers/report.ts';
import { clauseEnd, isClause } from './clause.ts';
import type { Told } from './told.ts';

/** Verbs that take a clause without "that": "Lim said Seoul was watching". */
const bare = new Set(
  'say add argue insist claim warn suggest tell predict contend maintain note explain acknowledge stress announce allege assert concede admit reiterate conclude complain tweet write'.split(
    ' ',
  ),
);
const denied =
  /^(?:not|never|n't|didn't|doesn't|don't|hasn't|haven't|hadn't|won't|wouldn't|cannot|can't|couldn't|if|whether|would|could|might|may|should|must|will)$/;

/** Lim revealed that Seoul was watching the visit. The clause behind the verb, "that" left out. */
export function clauseAfter(reading: Reading, names: Names, report: Report, cue: At): Told | undefined {
  const { items } = reading;
  const { verb, source } = report;
  const word = items[verb] as Item;
  if (word.cue === undefined || report.by === 'object' || source.to > verb) return undefined;
  if (word.cue.form === 'ing' && items[verb - 1]?.tag !== 'aux' && items[verb - 1]?.tag !== 'mark')
    return undefined;
  if (word.cue.form === 'ing' && namedBy(items, names, source.to, verb)) return undefined;
  for (let i = source.to; i < verb; i += 1)
    if (denied.test(items[i]?.lower ?? '') || items[i]?.lower.endsWith("n't")) return undefined;
  const before = items[source.from - 1];
  if (items[verb - 1]?.tag === 'rel' && source.form === 'description') return undefined;
  if (/^(?:if|whether|nobody|no)$/.test(items[source.from - 1]?.lower ?? '')) return undefined;
  let i = verb + 1;
  const sentence = word.sentence;
  // "told reporters on Tuesday that …"
  const told = word.cue.base === 'tell';
  while (i < verb + 12 && items[i]?.sentence === sentence && items[i]?.tag !== 'that') {
    const item = items[i] as Item;
    const adverbial =
      item.tag === 'time' || item.tag === 'adv' || item.tag === 'prep' || (told && i <= verb + 4);
    const inside =
      i > verb + 1 &&
      (item.tag === 'word' || item.tag === 'det' || item.tag === 'poss' || item.tag === 'time');
    if (!adverbial && !inside) break;
    i += 1;
  }
  let from: number;
  let trait: string;
  if (items[i]?.tag === 'that' && items[i]?.sentence === sentence) {
    from = i + 1;
    trait = 'that';
  } else {
    if (!bare.has(word.cue.base)) return undefined;
    from = verb + 1;
    if (told) from = behindListener(items, from);
    if (from < 0) return undefined;
    while (items[from]?.tag === 'time') from += 1;
    const first = items[from];
    if (first === undefined || first.sentence !== sentence) return undefined;
    const starts =
      (first.tag === 'pron' && first.lower !== 'it' && first.lower !== 'you') ||
      first.mention >= 0 ||
      first.tag === 'det' ||
      first.tag === 'poss' ||
      (first.lower === 'it' && items[from + 1]?.tag !== 'mark');
    if (!starts) return undefined;
    trait = 'bare';
  }
  while (items[from]?.tag === 'mark' && items[from]?.sentence === sentence) from += 1;
  const to = clauseEnd(reading, names, from, before?.sentence === sentence && before?.tag === 'sub');
  if (to < 0 || !isClause(items, from, to)) return undefined;
  if (trait === 'bare' && !hasOwnVerb(items, from, to)) return undefined;
  return {
    found: { source, cue, rule: 'verb-in-sentence', traits: [word.cue.class, report.by, 'far', trait] },
    verb,
    from,
    to,
  };
}

/** "told reporters he would", "told CNN, neighbors tried", "told the board the plan …": where the clause begins behind whoever is
 *  told; -1 where the listener does not clearly end. */
function behindListener(items: readonly Item[], at: number): number {
  const start = items[at]?.tag === 'det' ? at + 1 : at;
  const first = items[start];
  if (first === undefined) return -1;
  let i = start + 1;
  if (first.mention >= 0) while (items[i]?.mention === first.mention) i += 1;
  else if (first.tag !== 'obj' && !first.capital) {
    while (i < at + 4 && items[i]?.tag === 'word' && !items[i]?.capital) i += 1;
    if (i === at + 4) return -1;
  }
  return isMark(items[i], ',') ? i + 1 : i;
}

/** "The deal, described by Ngo as poor, saying …": the one behind "by" may speak as well as the subject. */
function namedBy(items: readonly Item[], names: Names, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i += 1)
    if (items[i]?.lower === 'by' && names.mentions[items[i + 1]?.mention ?? -1]?.as === 'person') return true;
  return false;
}

/** "said the plan was dead" has a verb near its subject; "said the same thing" has none. */
function hasOwnVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to && i < from + 12; i += 1) {
    const item = items[i] as Item;
    // "announced a coalition which was joined by others": the verb is not that of its subject.
    if (item.tag === 'rel' || item.tag === 'that' || item.lower === 'which') return false;
    if (item.tag === 'aux') return items[i - 1]?.tag !== 'to';
    if ((item.cue?.form === 'past' || item.cue?.form === 's') && items[i - 1]?.tag !== 'det')
      return items[from]?.tag !== 'poss' && items[from]?.tag !== 'det';
    if (
      item.tag === 'word' &&
      item.mention < 0 &&
      !item.capital &&
      /[^s]s$|ed$/.test(item.lower) &&
      items[from]?.tag === 'pron'
    )
      return true;
    if (/(?:n't|'s|'re|'ll|'d|'ve)$/.test(items[from]?.lower ?? '') && items[from]?.tag === 'pron')
      return true;
  }
  return false;
}
