import { clauseSubject, firstName } from '../clauseSubject.ts';
import { type Context, cueAt, type Found } from '../context.ts';
import type { Reading } from '../items.ts';
import { isMark, sourceOf } from '../phrase.ts';
import { reportAt } from '../report.ts';
import { sentenceStart } from '../subjectBefore.ts';

const reach = 60;

/** Lim had an answer: “…”, or the sentence before tells who speaks: its last verb of saying, else its subject. */
export function leadIn({ readings, reading, names, at, run }: Context): Found | undefined {
  const opening = sentenceStart(reading, at);
  // "Adding, “…”": a participle alone goes with the sentence before.
  const adding = reading.items[opening]?.cue?.form === 'ing' && at - opening <= 2;
  if (opening < at - 1 && !adding) return undefined;
  let before: Reading = reading;
  let end = adding ? opening : at;
  while (end > 0 && isMark(reading.items[end - 1], '-—–"“”*')) end -= 1;
  let sameBlock = true;
  if (end === 0) {
    const previous = readings[reading.block - 1];
    if (previous === undefined || run > 0 || previous.type === 'headline') return undefined;
    before = previous;
    end = previous.items.length;
    sameBlock = false;
    // Between paragraphs only a colon leads over.
    if (!isMark(previous.items[end - 1], ':')) return undefined;
  }
  const colon = isMark(before.items[end - 1], ':');
  const start = sentenceStart(before, end - 1);
  const trait = colon ? (sameBlock ? 'colon' : 'colon-above') : 'sentence-before';
  // Behind a colon a plain verb will do, if there is no better one.
  let plain: Found | undefined;
  for (let i = end - 1; i >= start && i > end - reach; i -= 1) {
    if (before.items[i]?.cue === undefined) continue;
    const report = reportAt(before, names, i);
    if (report === undefined) continue;
    const found = {
      source: report.source,
      cue: cueAt(before, i),
      rule: 'lead-in',
      traits: [trait, report.by],
    };
    if (!report.plain) return found;
    if (colon) plain ??= found;
  }
  if (plain !== undefined) return plain;
  const source = clauseSubject(before, names, end) ?? firstName(before, names, start, end);
  return source && { source, rule: 'lead-in', traits: [trait, 'subject'] };
}

/** LIM: “…”, or Lim: …: a turn of an interview, or a headline that quotes. */
export function colonName({ reading, names, at }: Context): Found | undefined {
  const { items } = reading;
  let start = sentenceStart(reading, at);
  // "Polls agree - Carl Holm: “…”"
  for (let i = at - 2; i > at - 8 && i > start; i -= 1) if (isMark(items[i], '-—–')) start = i + 1;
  if (!isMark(items[at - 1], ':') || at - start > 8 || at - 1 <= start) return undefined;
  for (let i = start; i < at - 1; i += 1)
    if (items[i]?.cue !== undefined || items[i]?.tag === 'aux') return undefined;
  const source = sourceOf(reading, names, start, at - 1);
  const person = source?.mention !== undefined && names.mentions[source.mention]?.as === 'person';
  return person ? { source, cue: cueAt(reading, at - 1), rule: 'name-colon', traits: [] } : undefined;
}
