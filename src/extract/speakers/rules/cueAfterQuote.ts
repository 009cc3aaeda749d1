import { type Context, cueAt, type Found } from '../context.ts';
import type { Item } from '../items.ts';
import { inPhrase, isMark, type Source, sourceOf } from '../phrase.ts';
import { reportAt } from '../report.ts';
import { subjectAfter } from '../subjectAfter.ts';
import { sentenceStart } from '../subjectBefore.ts';

/** How far behind the quote its verb may stand: room for "the foreign minister of …, who …, said". */
const reach = 40;

/** “…,” Lim said. “…,” said Lim. The words end with a mark, or a comma follows, and nothing but the subject stands between. */
export function cueAfterQuote({ reading, names, at, words }: Context): Found | undefined {
  const { items } = reading;
  const quote = items[at];
  let i = at + 1;
  while (isMark(items[i], ',—–-')) i += 1;
  const loose = i === at + 1 && !/[,.!?…—–-]['’]?\s*$/.test(words);
  const next = items[i];
  if (quote === undefined || next === undefined) return undefined;
  // A quote that ends with ? or ! ends a sentence for the reader of sentences, not for the reporter.
  const sentence = next.sentence;
  const fresh = sentence !== quote.sentence;
  const asks = /[!?…—–]['’]?\s*$/.test(words);
  if (fresh && !(sentence === quote.sentence + 1 && /[!?…—–.]['’]?\s*$/.test(words))) return undefined;
  while (items[i]?.tag === 'adv' && items[i]?.sentence === sentence) i += 1;
  const first = items[i];
  if (first === undefined || first.sentence !== sentence) return undefined;
  const cue = first.cue;
  if (
    cue !== undefined &&
    (cue.form === 'past' || cue.form === 's') &&
    (cue.class === 'say' || cue.class === 'claim')
  ) {
    const source = loose ? undefined : subjectAfter(reading, names, i + 1);
    if (source === undefined || source.head === 'it' || items[i + 1]?.tag === 'obj') return undefined;
    return { source, cue: cueAt(reading, i), rule: 'verb-then-speaker', traits: [cue.class] };
  }
  if (!inPhrase(first) && first.tag !== 'pron') return undefined;
  const start = sentenceStart(reading, at);
  if (fresh && at > start) return undefined;
  // "When someone shouted, “Lim,” the minister joked that …": the quote belongs to the clause it stands in.
  const inClause = at > start && items[start]?.tag === 'sub';
  for (let v = i + 1; v < items.length && v < i + reach; v += 1) {
    const item = items[v] as Item;
    if (item.sentence !== sentence || item.tag === 'run') break;
    if (item.cue === undefined || item.cue.form === 'ing') continue;
    const report = reportAt(reading, names, v);
    if (report === undefined || report.by !== 'before' || report.source.to <= i || report.source.from <= at)
      continue;
    const source = report.source.from > i ? wholePhrase(items, i, report.source) : report.source;
    if (source === undefined) continue;
    if (fresh && !asks && items[v + 2]?.sentence === sentence) return undefined;
    if (loose && (source.form !== 'name' || !endsClause(items, v))) return undefined;
    if (item.cue.class !== 'say' && at > start) continue;
    // “….” Duda remarked, “…”: the verb in a sentence of its own leads to the next quote.
    if (fresh && leadsToQuote(items, v)) return undefined;
    if (item.cue.class === 'call' && report.plain && !endsClause(items, v)) continue;
    // In a sentence of its own, "Trump said he …" reports something else: the verb has to end its clause.
    if (!endsClause(items, v) && (fresh || at > start || opensClause(items, v))) return undefined;
    if (at > start && statesMore(items, v)) return undefined;
    if (source.form === 'description' && /ing$/.test(items[source.from]?.lower ?? '')) return undefined;
    if (inClause && items[v + 2]?.sentence === sentence) return undefined;
    const traits = [item.cue.class, ...(fresh ? ['fresh'] : []), ...(loose ? ['loose'] : [])];
    return { source, cue: cueAt(reading, v), rule: 'speaker-then-verb', traits };
  }
  return loose || fresh || at > start ? undefined : unlistedVerb(i);

  /** "the senator and Republican candidate said": all that stands between quote and verb, if nothing in it is a verb. */
  function wholePhrase(row: readonly Item[], from: number, source: Source): Source | undefined {
    for (let k = from; k < source.from; k += 1) {
      const item = row[k] as Item;
      const joins = item.tag === 'conj' || item.tag === 'prep' || item.tag === 'rel' || isMark(item, ',');
      if (!(inPhrase(item) || joins) || item.cue?.form === 'past' || item.cue?.form === 's') return undefined;
    }
    let nucleus = from + 1;
    while (nucleus < source.to && inPhrase(row[nucleus] as Item)) nucleus += 1;
    const whole = sourceOf(reading, names, from, source.to, nucleus);
    // "Nate Silver, the guru who founded it, wrote": the name stands before its own description.
    const aside = isMark(row[nucleus], ',');
    return whole?.form === 'name' && source.form !== 'name' && !aside ? source : (whole ?? source);
  }

  /** “…,” an angry Lim retaliated. No list has every verb: a name and a past tense that ends its clause will do. */
  function unlistedVerb(from: number): Found | undefined {
    for (let v = from + 1; v < from + 9; v += 1) {
      const item = items[v];
      if (item === undefined || item.sentence !== sentence || !(inPhrase(item) || item.tag === 'adv'))
        return undefined;
      const named = (items[v - 1]?.mention ?? -1) >= 0;
      if (!named || item.mention >= 0 || item.tag !== 'word' || item.capital || !item.lower.endsWith('ed'))
        continue;
      const source = endsClause(items, v) ? sourceOf(reading, names, from, v) : undefined;
      if (source?.form !== 'name') return undefined;
      return { source, cue: cueAt(reading, v), rule: 'speaker-then-verb', traits: ['unlisted'] };
    }
    return undefined;
  }
}

const listeners = /^(?:reporters|journalists|supporters|voters|viewers|to)$/;
const closing = new Set(['mark', 'run', 'prep', 'time', 'adv', 'sub', 'obj', 'conj', 'to']);

/** Nothing but a mark, a time, a place or a listener follows the verb. */
function endsClause(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (next === undefined || next.sentence !== items[verb]?.sentence) return true;
  if (closing.has(next.tag) || next.mention >= 0 || listeners.test(next.lower)) return true;
  if (next.tag === 'det' || next.tag === 'poss' || next.capital) return items[verb]?.cue?.base === 'tell';
  return next.tag === 'word' && /ing$/.test(next.lower);
}

/** "Lim said that …", "Lim said he …": a statement of its own follows. */
function opensClause(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  return next !== undefined && (next.tag === 'that' || next.tag === 'pron');
}

/** "Clinton said Trump was wrong": the name behind the verb has a verb of its own. */
function statesMore(items: readonly Item[], verb: number): boolean {
  if ((items[verb + 1]?.mention ?? -1) < 0) return false;
  for (let i = verb + 2; i < verb + 7 && items[i]?.sentence === items[verb]?.sentence; i += 1) {
    const item = items[i];
    if (item?.tag === 'aux' || item?.cue?.form === 'past' || item?.cue?.form === 's') return true;
    if (item?.tag === 'mark' || item?.tag === 'prep') return false;
  }
  return false;
}

function leadsToQuote(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 9 && items[i]?.sentence === items[verb]?.sentence; i += 1)
    if (items[i]?.tag === 'run') return true;
  return isMark(items[verb + 1], ':');
}
