import type { Names } from '../draft.ts';
import type { Context, Found, Rule } from './context.ts';
import type { Reading } from './items.ts';
import type { Report } from './report.ts';
import { accordingTo } from './rules/accordingTo.ts';
import { agentAfterQuote } from './rules/agentAfterQuote.ts';
import { asTheyPutIt } from './rules/asTheyPutIt.ts';
import { cueAfterQuote } from './rules/cueAfterQuote.ts';
import { cueAtEnd } from './rules/cueAtEnd.ts';
import { cueBeforeQuote } from './rules/cueBeforeQuote.ts';
import { labelInQuote } from './rules/labelInQuote.ts';
import { colonName, leadIn } from './rules/leadIn.ts';
import { owner, ownerOfClause } from './rules/owner.ts';
import { runsOn } from './rules/runsOn.ts';
import { sameParagraph } from './rules/sameParagraph.ts';
import { signature } from './rules/signature.ts';
import { subjectOfSentence } from './rules/subjectOfSentence.ts';
import { wordsFrom } from './rules/wordsFrom.ts';
import { subjectAfter } from './subjectAfter.ts';

/** The first rule that answers wins. Words right behind a quote say whose it is more surely than words before it, for these may
 *  belong to another quote; what stands in its own sentence more surely than what was said around it. */
const rules: readonly Rule[] = [
  signature,
  labelInQuote,
  cueAfterQuote,
  asTheyPutIt,
  colonName,
  accordingTo,
  agentAfterQuote,
  ownerOfClause,
  wordsFrom,
  cueAtEnd,
  cueBeforeQuote,
  owner,
  sameParagraph,
  subjectOfSentence,
  leadIn,
  runsOn,
];

/** What the rules find for each run of each block. */
export function findSpeakers(
  readings: readonly Reading[],
  names: Names,
  reports: readonly (readonly Report[])[],
): (Found | undefined)[][] {
  const all: (Found | undefined)[][] = [];
  let last: { found: Found; block: number } | undefined;
  for (const reading of readings) {
    const earlier: (Found | undefined)[] = [];
    const cites = reading.runs.length > 0 && /according|words/i.test(reading.text);
    for (let run = 0; run < reading.runs.length; run += 1) {
      const { start, end } = reading.runs[run] as Reading['runs'][number];
      const context: Context = {
        readings,
        names,
        reading,
        at: reading.runItems[run] ?? 0,
        run,
        cites,
        words: reading.text.slice(start, end),
        earlier,
        reports: reports[reading.block] ?? [],
        last: last && { found: last.found, blocksAgo: reading.block - last.block },
      };
      let found: Found | undefined;
      for (const rule of rules) {
        found = rule(context);
        if (found !== undefined) break;
      }
      earlier.push(found && whole(secondHand(reading, names, found)));
    }
    lookAhead(reading, earlier);
    const final = earlier.findLast((found) => found !== undefined);
    const told = (reports[reading.block] ?? []).findLast((r) => !r.plain && r.source.form !== 'description');
    if (
      told !== undefined &&
      (final === undefined || final.source.block !== reading.block || told.source.start > final.source.start)
    )
      last = { found: { source: told.source, rule: 'told-before', traits: [] }, block: reading.block };
    else if (final !== undefined) last = { found: final, block: reading.block };
    all.push(earlier);
  }
  return all;
}

/** “….” “…,” Lim said: a quote at the head of a paragraph that nothing introduced takes the speaker named behind the next one. */
function lookAhead(reading: Reading, found: (Found | undefined)[]): void {
  for (let run = found.length - 2; run >= 0; run -= 1) {
    const next = found[run + 1];
    const own = found[run];
    const weak = own === undefined || own.rule === 'last-speaker' || own.rule === 'runs-on';
    if (!weak || next === undefined) continue;
    if (next.rule !== 'speaker-then-verb' && next.rule !== 'verb-then-speaker') continue;
    const at = reading.runItems[run] ?? 0;
    const nextAt = reading.runItems[run + 1] ?? 0;
    if (nextAt - at > 2 || own?.traits.includes('open')) continue;
    found[run] = { ...next, origin: next, rule: 'same-speaker', traits: ['ahead', next.rule] };
  }
}

/** Rules set the fields they know. All are set here: what comes after meets one kind of object, whichever rule it is from. */
function whole({ source, cue, via, rule, origin, traits }: Found): Found {
  return { source, cue, via, rule, origin, traits };
}

/** How far behind the verb the source of a report may stand, in items. */
const hearsay = 20;

/** “…,” Lim said, according to KCNA: Lim spoke, and KCNA passes it on. */
function secondHand(reading: Reading, names: Names, found: Found): Found {
  if (found.via !== undefined || found.rule === 'according-to' || found.source.block !== reading.block)
    return found;
  const { items } = reading;
  const sentence = items[found.source.from]?.sentence;
  for (let i = found.source.to; i < found.source.to + hearsay && items[i]?.sentence === sentence; i += 1) {
    if (items[i]?.lower !== 'according' || items[i + 1]?.lower !== 'to') continue;
    const via = subjectAfter(reading, names, i + 2);
    return via === undefined ? found : { ...found, via, traits: [...found.traits, 'second-hand'] };
  }
  return found;
}
