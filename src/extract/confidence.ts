import { confidenceWeights } from './confidenceWeights.ts';
import type { Names } from './draft.ts';
import { logistic } from './logistic.ts';
import { pair } from './pair.ts';
import type { Found } from './speakers/context.ts';
import type { Reading } from './speakers/items.ts';
import type { Resolved } from './speakers/resolve.ts';

/** What speaks for and against a speaker: the rule and what it saw, how the text puts it, how it was led to a person. */
export function speakerTraits(
  found: Found,
  resolved: Resolved,
  kind: 'direct' | 'mixed',
  reading: Reading,
  names: Names,
  quote: { block: number; at: number; start: number; end: number },
): string[] {
  const { source } = found;
  const traits = [
    found.rule,
    kind,
    source.form,
    ...found.traits.map((trait) => pair(short(found.rule), trait)),
  ];
  if (found.via !== undefined) traits.push('second-hand');
  for (const trait of resolved.traits) traits.push(pair(source.form, trait));
  const entity = resolved.entity === undefined ? undefined : names.entities[resolved.entity];
  traits.push(pair('type', entity?.type ?? 'none'));
  const mention = source.mention === undefined ? undefined : names.mentions[source.mention];
  if (mention !== undefined)
    traits.push(
      mention.confidence >= 0.9 ? 'sure-name' : mention.confidence >= 0.7 ? 'likely-name' : 'doubtful-name',
    );
  const long = source.to - source.from;
  if (source.form === 'description') {
    const size = long <= 1 ? 'one-word' : long <= 6 ? 'short-phrase' : 'long-phrase';
    traits.push(size, `${size}-${found.rule}`);
    const lead = reading.items[source.from];
    if (
      lead !== undefined &&
      source.block === reading.block &&
      lead.tag !== 'det' &&
      lead.tag !== 'poss' &&
      !lead.capital
    )
      traits.push('no-article');
  } else if (long > 12) traits.push('long-phrase');
  const origin = found.origin;
  if (origin !== undefined)
    for (const trait of origin.traits) traits.push(pair(pair('from', short(origin.rule)), trait));
  const length = quote.end - quote.start;
  traits.push(length < 20 ? 'quote-short' : length < 60 ? 'quote-phrase' : 'quote-long');
  const around = surroundings(reading, source, names);
  traits.push(...around, `${source.form}-${around[0]}`);
  const verb = found.cue === undefined ? undefined : reading.text.slice(found.cue.start, found.cue.end);
  if (verb !== undefined && source.block === quote.block)
    traits.push(usual.has(verb) ? 'usual-verb' : 'other-verb');
  return traits;
}

/** Verbs that hardly ever do anything but report. */
const usual = new Set('said says told tells added adds wrote writes tweeted continued'.split(' '));

/** How many others are named or speak in the sentence of the source: the more, the easier to mistake. */
function surroundings(reading: Reading, source: Found['source'], names: Names): string[] {
  const { items } = reading;
  const sentence = items[source.from]?.sentence;
  let persons = 0;
  let verbs = 0;
  let last = -1;
  const own = source.mention === undefined ? -1 : names.mentions[source.mention]?.entity;
  let i = source.from;
  while (i > 0 && i > source.from - 40 && items[i - 1]?.sentence === sentence) i -= 1;
  const first = i;
  for (; i < source.from + 40 && items[i]?.sentence === sentence; i += 1) {
    const item = items[i];
    if (item?.cue?.class === 'say' && (item.cue.form === 'past' || item.cue.form === 's')) verbs += 1;
    if (item === undefined || item.mention < 0 || item.mention === last) continue;
    last = item.mention;
    const mention = names.mentions[last];
    if (mention?.as === 'person' && mention.entity !== own) persons += 1;
  }
  return [
    persons === 0 ? 'nobody-else' : persons === 1 ? 'one-other' : 'others',
    verbs <= 1 ? 'one-verb' : 'more-verbs',
    source.from === first ? 'opens-sentence' : 'inside-sentence',
  ];
}

/** Rules that look for the same thing share what they saw. */
function short(rule: string): string {
  return rule === 'verb-before-quote' || rule === 'verb-in-sentence' ? 'verb' : rule;
}

/** Held back, in log-odds: other papers write otherwise than those the weights were fitted on, and a wrong name injures. */
const caution = 0.25;

/** How likely the speaker is right, 0 to 1, calibrated on marked news text. */
export function confidenceOf(traits: readonly string[]): number {
  return Math.round(logistic(confidenceWeights, traits, -caution) * 1000) / 1000;
}
