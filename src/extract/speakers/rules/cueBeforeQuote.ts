import type { Names } from '../../draft.ts';
import { type Context, cueAt, type Found } from '../context.ts';
import type { Item } from '../items.ts';
import { isMark } from '../phrase.ts';
import { type Report, reportAt } from '../report.ts';
import { sentenceStart } from '../subjectBefore.ts';

const reach = 60;
const listeners = new Set(
  'reporters journalists supporters voters viewers congress crowd audience'.split(' '),
);

/** Lim said, “…”; Lim told reporters: “…”; Lim said that the plan was “…”; Kim affirmed his support, stating, “…”.
 *  The nearest verb before the quote in its sentence that has a speaker. */
export function cueBeforeQuote({ reading, names, at }: Context): Found | undefined {
  const { items } = reading;
  const start = sentenceStart(reading, at);
  let clear = true;
  let crossed = 0;
  for (let i = beforeAside(items, at, start); i >= start && i > at - reach; i -= 1) {
    const item = items[i] as Item;
    if (item.tag === 'run') {
      crossed += 1;
      continue;
    }
    if (item.cue !== undefined) {
      const report = reportAt(reading, names, i);
      if (report !== undefined && report.source.to <= at && (clear || !report.plain)) {
        const next = i === at - 1 ? 'touching' : clear ? 'near' : 'far';
        const outer =
          next === 'far' ||
          item.cue.class !== 'say' ||
          report.by === 'clause' ||
          report.source.form === 'description'
            ? outerReport(reading, names, report, start, next === 'far')
            : undefined;
        if (outer !== undefined)
          return {
            source: outer.source,
            cue: cueAt(reading, outer.verb),
            rule: 'verb-in-sentence',
            traits: [items[outer.verb]?.cue?.class ?? 'say', outer.by, 'outer'],
          };
        return {
          source: report.source,
          cue: cueAt(reading, i),
          ...(report.via === undefined ? {} : { via: report.via }),
          rule: next === 'far' ? 'verb-in-sentence' : 'verb-before-quote',
          traits: [item.cue.class, report.by, next, ...(crossed > 0 ? ['crossed'] : [])],
        };
      }
    }
    if (
      clear &&
      !(
        isMark(item, ',:—–-') ||
        item.tag === 'that' ||
        item.tag === 'obj' ||
        item.tag === 'prep' ||
        item.tag === 'time' ||
        item.tag === 'det' ||
        item.tag === 'adv' ||
        item.tag === 'to' ||
        listeners.has(item.lower) ||
        item.mention >= 0
      )
    )
      clear = false;
  }
  return undefined;
}

/** Lim commented — which the Ledger noted as unusual — “…”: the item from which on to look back, in front of an aside between dashes
 *  that ends at the quote. */
function beforeAside(items: readonly Item[], at: number, start: number): number {
  if (!isMark(items[at - 1], '—–')) return at - 1;
  for (let i = at - 3; i > start && i > at - reach / 2 && items[i]?.tag !== 'run'; i -= 1)
    if (isMark(items[i], '—–')) return i - 1;
  return at - 1;
}

/** "Lim said the minister called it …": the verb whose clause holds the nearer one. The whole of that clause is Lim's to answer for. */
function outerReport(
  reading: Context['reading'],
  names: Names,
  inner: Report,
  start: number,
  far: boolean,
): Report | undefined {
  const { items } = reading;
  let i = inner.source.from - 1;
  while (
    i > start &&
    (items[i]?.tag === 'that' ||
      items[i]?.tag === 'adv' ||
      items[i]?.tag === 'time' ||
      listeners.has(items[i]?.lower ?? ''))
  )
    i -= 1;
  if (
    inner.plain ||
    (inner.source.form === 'description' && (far || items[inner.verb]?.cue?.class !== 'say'))
  ) {
    // A thing that "means" or "calls" is no speaker while the sentence has one.
    for (let j = start + 1; j <= i; j += 1) {
      if (items[j]?.tag === 'run') break;
      const cue = items[j]?.cue;
      if (cue?.class !== 'say' || cue.form === 'ing' || cue.form === 'base') continue;
      const report = reportAt(reading, names, j);
      if (report !== undefined && !report.plain && report.source.form !== 'description') return report;
    }
  }
  const cue = items[i]?.cue;
  if (cue === undefined || i <= start || (cue.class !== 'say' && cue.class !== 'claim')) return undefined;
  const outer = reportAt(reading, names, i);
  return outer !== undefined && !outer.plain && outer.source.to <= inner.source.from ? outer : undefined;
}
