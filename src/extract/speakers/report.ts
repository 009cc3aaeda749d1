import type { Names } from '../draft.ts';
import { plainBases } from '../lexicon/cues.ts';
import { clauseSubject, firstName } from './clauseSubject.ts';
import { isVerb } from './isVerb.ts';
import type { Item, Reading } from './items.ts';
import { inPhrase, isMark, type Source } from './phrase.ts';
import { subjectAfter } from './subjectAfter.ts';
import { sentenceStart, subjectBefore } from './subjectBefore.ts';

/** A verb that reports, with whose words it reports. */
export type Report = {
  /** Item of the verb. */
  verb: number;
  source: Source;
  /** How its subject was found. */
  by: 'before' | 'clause' | 'object' | 'agent';
  plain: boolean;
  /** Who passes the words on: "KCNA quoted him as saying". */
  via: Source | undefined;
};

/** Things that speak for whoever wrote on them. */
const signs = /^(?:signs?|posters?|banners?|t-shirts?|shirts?|placards?|ads?|voice|narrator)$/;

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The report of the verb at `verb`, or `undefined` where no subject is clear. */
export function reportAt(reading: Reading, names: Names, verb: number): Report | undefined {
  const { items } = reading;
  if (!isVerb(items, verb)) return undefined;
  const item = items[verb] as Item;
  const cue = item.cue;
  if (cue === undefined) return undefined;
  const plain = plainBases.has(cue.base);
  let b = verb - 1;
  while (b >= 0 && items[b]?.tag === 'adv' && items[b]?.sentence === item.sentence) b -= 1;
  const before = items[b]?.sentence === item.sentence ? items[b] : undefined;
  const make = (source: Source | undefined, by: Report['by'], via?: Source): Report | undefined =>
    source === undefined ? undefined : { verb, source, by, plain, via };

  // "quoted him as saying", "was quoted as saying", "was quoted saying"
  const quoting = quotedSaying(items, verb);
  if (quoting >= 0) {
    const passive =
      items[quoting - 1] !== undefined &&
      (be.has(items[quoting - 1]?.lower ?? '') ||
        (items[quoting - 1]?.tag === 'adv' && be.has(items[quoting - 2]?.lower ?? '')));
    if (passive) {
      let via: Source | undefined;
      if (items[quoting + 1]?.lower === 'by') via = subjectAfter(reading, names, quoting + 2);
      return make(subjectBefore(reading, names, quoting), 'before', via);
    }
    return make(subjectAfter(reading, names, quoting + 1), 'object', subjectBefore(reading, names, quoting));
  }
  if (cue.class === 'quote' && cue.form === 'past' && before !== undefined && be.has(before.lower))
    return make(subjectBefore(reading, names, verb), 'before');
  // "was described by Lim as", "said by"
  if (cue.form === 'past' && before !== undefined && be.has(before.lower) && items[verb + 1]?.lower === 'by')
    return make(subjectAfter(reading, names, verb + 2), 'agent');
  if (cue.form === 'past' && items[verb + 1]?.lower === 'by' && before !== undefined && before.tag !== 'aux')
    return make(subjectAfter(reading, names, verb + 2), 'agent');
  if (cue.form === 'past' && before !== undefined && be.has(before.lower)) return undefined;
  if (namesPassively(items, verb)) return undefined;
  if (
    before === undefined ||
    before.tag === 'conj' ||
    before.tag === 'run' ||
    before.tag === 'to' ||
    before.tag === 'sub' ||
    before.tag === 'prep' ||
    (cue.form === 'ing' && before.tag !== 'aux' && !inPhrase(before))
  ) {
    return make(sharedSubject(reading, names, verb), 'clause');
  }
  if (cue.form === 'ing' && inPhrase(before)) {
    const near = subjectBefore(reading, names, verb);
    return near?.form === 'name' || (near !== undefined && signs.test(near.head))
      ? make(near, 'before')
      : make(sharedSubject(reading, names, verb) ?? near, 'clause');
  }
  const own = subjectBefore(reading, names, verb);
  if (own !== undefined) return make(own, 'before');
  return make(sharedSubject(reading, names, verb), 'clause');
}

/** The subject that a verb shares with the reporting verb before it in the sentence, else with the main clause. */
function sharedSubject(reading: Reading, names: Names, verb: number): Source | undefined {
  const { items } = reading;
  const start = sentenceStart(reading, verb);
  for (let i = verb - 1; i >= start && i > verb - 40; i -= 1) {
    const item = items[i];
    if (
      item?.cue !== undefined &&
      item.cue.form !== 'ing' &&
      !plainBases.has(item.cue.base) &&
      isVerb(items, i)
    ) {
      const before = items[i - 1];
      if (before === undefined || i === start || before.tag === 'to' || before.tag === 'conj') continue;
      const source = subjectBefore(reading, names, i);
      if (source !== undefined) return source;
    }
    // A pronoun with its verb is the nearest subject there is.
    if (item?.tag === 'pron' && (item.lower === 'he' || item.lower === 'she') && items[i + 1]?.tag !== 'mark')
      return subjectBefore(reading, names, i + 1);
  }
  if (items[verb]?.cue?.form === 'ing' && isMark(items[verb - 1], ','))
    return clauseSubject(reading, names, verb);
  // "When Cruz knocked Rubio on trade and called him …": the clause has its own subject.
  for (let i = verb - 1; i > start && i > verb - 25; i -= 1) {
    const item = items[i];
    if (item === undefined || item.tag === 'run') break;
    if (
      item.tag === 'sub' ||
      item.tag === 'that' ||
      (item.tag === 'conj' && i < verb - 2) ||
      isMark(item, ';:—(')
    ) {
      const source = firstName(reading, names, i + 1, Math.min(i + 7, verb));
      if (source !== undefined) return source;
      break;
    }
  }
  return clauseSubject(reading, names, verb);
}

/** Where "quoted" stands before "as saying" or "saying", at most a short object before it; else -1. */
function quotedSaying(items: readonly Item[], verb: number): number {
  if (items[verb]?.cue?.form !== 'ing') return -1;
  for (let i = verb - 1; i >= 0 && i > verb - 8; i -= 1) {
    const item = items[i];
    if (item === undefined || item.sentence !== items[verb]?.sentence || item.tag === 'run') return -1;
    if (item.cue?.class === 'quote') return i;
    if (isMark(item, ',')) return -1;
  }
  return -1;
}

/** Every report of a block, in order. */
export function reportsOf(reading: Reading, names: Names): Report[] {
  const found: Report[] = [];
  for (const at of reading.cueItems) {
    const report = reportAt(reading, names, at);
    if (report !== undefined) found.push(report);
  }
  return found;
}

/** Verbs that give a name. */
const naming = new Set('call dub name nickname title term label brand headline caption'.split(' '));

/** "Baloch, nicknamed the “…”", "a process called “…”": with the name right behind it the verb has no object left, so
 *  its subject is the one who is named, not the one who speaks. */
function namesPassively(items: readonly Item[], verb: number): boolean {
  const cue = items[verb]?.cue;
  if (cue?.form !== 'past' || !naming.has(cue.base) || items[verb - 1]?.tag === 'aux') return false;
  // "what aide Kevin Phillips called “…”", "which he dubbed “…”": there the object stands in front.
  if (items[verb - 1]?.tag === 'pron') return false;
  for (let i = verb - 1; i >= 0 && i > verb - 9 && items[i]?.tag !== 'run'; i -= 1)
    if (/^(?:what|which|whom)$/.test(items[i]?.lower ?? '')) return false;
  const next = items[verb + 1];
  return (
    next?.tag === 'run' || ((next?.tag === 'det' || next?.tag === 'poss') && items[verb + 2]?.tag === 'run')
  );
}
