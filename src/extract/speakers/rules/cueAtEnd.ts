import { plainBases } from '../../lexicon/cues.ts';
import { type Context, cueAt, type Found } from '../context.ts';
import { isMark } from '../phrase.ts';
import { reportAt } from '../report.ts';
import { subjectAfter } from '../subjectAfter.ts';

const reach = 60;

/** Guns are “a crisis” and hurt children, Lim said. The sentence closes with its speaker, some way behind the quote. */
export function cueAtEnd({ reading, names, at }: Context): Found | undefined {
  const { items } = reading;
  const sentence = items[at]?.sentence;
  for (let v = at + 2; v < items.length && v < at + reach; v += 1) {
    const item = items[v];
    if (item === undefined || item.sentence !== sentence) return undefined;
    if (
      item.cue === undefined ||
      plainBases.has(item.cue.base) ||
      item.cue.form === 'ing' ||
      item.cue.form === 'base' ||
      item.cue.class !== 'say'
    )
      continue;
    const opens = items[v - 1];
    const closed = opens?.tag === 'run' && /[,.!?]$/.test(reading.text.slice(opens.start, opens.end));
    if (item.cue.class === 'say' && (isMark(opens, ',') || closed) && v > at + 1) {
      const source =
        items[v + 1]?.tag === 'obj' || (items[v + 1]?.tag === 'det' && item.cue.base === 'tell')
          ? undefined
          : subjectAfter(reading, names, v + 1);
      if (
        source !== undefined &&
        source.head !== 'it' &&
        (source.form !== 'description' || !/^(?:it|that|this|there)$/.test(source.head))
      )
        return { source, cue: cueAt(reading, v), rule: 'speaker-at-end', traits: ['verb-first'] };
      return undefined;
    }
    const report = reportAt(reading, names, v);
    if (report === undefined || report.by !== 'before' || report.source.from <= at) continue;
    if (
      report.source.form === 'description' &&
      items.slice(report.source.from, report.source.to).some((i) => i.tag === 'that' || i.tag === 'rel')
    )
      continue;
    const before = items[report.source.from - 1];
    const quoteEnds = before?.tag === 'run' && /[,.!?]$/.test(reading.text.slice(before.start, before.end));
    if (!isMark(before, ',') && !quoteEnds) continue;
    if (items[v + 1]?.tag === 'that' || items[v + 1]?.tag === 'pron') continue;
    return {
      source: report.source,
      cue: cueAt(reading, v),
      rule: 'speaker-at-end',
      traits: ['speaker-first'],
    };
  }
  return undefined;
}
