import { confidenceOf, speakerTraits } from './confidence.ts';
import type { DraftBlock, DraftQuotation, Names } from './draft.ts';
import { findRuns } from './quotes/findRuns.ts';
import { joinRuns } from './quotes/joinRuns.ts';
import { kindOf } from './quotes/kindOf.ts';
import type { Found } from './speakers/context.ts';
import { findSpeakers } from './speakers/findSpeakers.ts';
import { type Reading, readItems } from './speakers/items.ts';
import { type Pronouns, readPronouns } from './speakers/pronouns.ts';
import { type Report, reportsOf } from './speakers/report.ts';
import { type Described, type Resolved, resolve } from './speakers/resolve.ts';
import { speakerOf } from './speakers/speakerOf.ts';

/** The names alone: pronouns and descriptions are led to their persons here, by who spoke. */
export function namesAlone({ entities, mentions }: Names): Names {
  return { entities, mentions: mentions.filter(({ form }) => form !== 'pronoun' && form !== 'description') };
}

/** The descriptions that stand alone for a person. */
export function descriptionsAlone({ mentions }: Names): Described {
  return new Map(
    mentions
      .filter(({ rule }) => rule === 'described-before')
      .map((mention) => [`${mention.block} ${mention.end}`, mention]),
  );
}

/** The blocks as rows of items, quotes folded into one item each. */
export function readAll(blocks: readonly DraftBlock[], names: Names): Reading[] {
  const runs = findRuns(blocks);
  const first: number[] = [];
  for (let index = 0; index < names.mentions.length; index += 1) {
    const block = names.mentions[index]?.block ?? 0;
    while (first.length <= block) first.push(index);
  }
  return blocks.map((block, index) =>
    readItems(block, index, runs[index] ?? [], names.mentions, first[index] ?? names.mentions.length),
  );
}

/** The people named inside the quotes that share one source. */
function peopleQuoted(
  found: readonly (readonly (Found | undefined)[])[],
  readings: readonly Reading[],
  names: Names,
): (source: Found['source']) => ReadonlySet<number> {
  const inside = new Map<Found['source'], Set<number>>();
  let next = 0;
  for (const [block, reading] of readings.entries()) {
    for (const [index, run] of reading.runs.entries()) {
      const who = found[block]?.[index];
      while (
        (names.mentions[next]?.block ?? Number.POSITIVE_INFINITY) < block ||
        (names.mentions[next]?.block === block && (names.mentions[next]?.start ?? 0) < run.start)
      )
        next += 1;
      if (who === undefined) continue;
      for (
        let i = next;
        names.mentions[i]?.block === block && (names.mentions[i]?.start ?? 0) < run.end;
        i += 1
      ) {
        const mention = names.mentions[i];
        if (mention?.as !== 'person') continue;
        const set = inside.get(who.source) ?? new Set();
        set.add(mention.entity);
        inside.set(who.source, set);
      }
    }
  }
  const none = new Set<number>();
  return (source) => inside.get(source) ?? none;
}

/** The reports of each block, what the rules found for each run, and who that is. */
export type Speakers = {
  reports: readonly (readonly Report[])[];
  found: readonly (readonly (Found | undefined)[])[];
  names: Names;
  personOf(who: Found): Resolved;
};

/** For the fitting of weights. */
type Inner = { pronouns: Pronouns; quoted(source: Found['source']): ReadonlySet<number> };

/** What the speaker rules find, and a way to lead each to its person. */
export function readSpeakers(
  readings: readonly Reading[],
  names: Names,
  described: Described = new Map(),
): Speakers & Inner {
  const reports = readings.map((reading) => reportsOf(reading, names));
  const found = findSpeakers(readings, names, reports);
  const spoken = found.map((list) =>
    list.flatMap((f) =>
      f === undefined || f.rule === 'subject-of-sentence' ? [] : [{ source: f.source, plain: false }],
    ),
  );
  const pronouns = readPronouns(readings, names, [...reports, ...spoken]);
  const quoted = peopleQuoted(found, readings, names);
  const memo = new Map<Found['source'], Resolved>();
  const personOf = (who: Found): Resolved => {
    const had = memo.get(who.source);
    if (had !== undefined) return had;
    const resolved = resolve(who, readings, names, pronouns, quoted(who.source), described);
    // Nobody calls himself by his name: a quote that names its own speaker is likely someone else's.
    if (resolved.entity !== undefined && quoted(who.source).has(resolved.entity))
      resolved.traits.push('names-self');
    memo.set(who.source, resolved);
    return resolved;
  };
  return { reports, found, names, pronouns, quoted, personOf };
}

/** Every quoted run with its speaker, joined into quotations. */
export function readQuotations(
  readings: readonly Reading[],
  { found, names, personOf }: Speakers,
): DraftQuotation[] {
  const parts: DraftQuotation[] = [];
  for (const [block, reading] of readings.entries()) {
    for (const [index, run] of reading.runs.entries()) {
      const who = found[block]?.[index];
      const kind = kindOf(reading, run, index, who);
      const segment = { block, start: run.start, end: run.end };
      if (kind === 'term' || who === undefined) {
        parts.push({
          kind,
          segments: [segment],
          confidence: 0,
          rule: who === undefined ? 'no-speaker' : 'term',
        });
        continue;
      }
      const person = personOf(who);
      const confidence = confidenceOf(
        speakerTraits(who, person, kind, readings[who.source.block] ?? reading, names, {
          ...segment,
          at: reading.runItems[index] ?? 0,
        }),
      );
      parts.push({
        kind,
        segments: [segment],
        speaker: speakerOf(who, person, readings, names),
        ...(who.cue === undefined ? {} : { cue: who.cue }),
        ...(who.via === undefined
          ? {}
          : {
              via: {
                name: textOfVia(readings, who.via),
                entity: names.mentions[who.via.mention ?? -1]?.entity,
              },
            }),
        confidence,
        rule: [who.rule, ...who.traits].join(' '),
      });
    }
  }
  return joinRuns(parts, readings);
}

const textOfVia = (readings: readonly Reading[], via: Found['source']) =>
  readings[via.block]?.text.slice(via.start, via.end) ?? '';
