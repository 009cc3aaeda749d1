import { lexicon } from '../lexicon/lexicon.ts';
import { acronyms } from './acronyms.ts';
import type { Candidate, Entry, Reading } from './candidate.ts';
import { ownedBodies } from './ownedBodies.ts';
import { calledShort, shortForms } from './shortForms.ts';

/** A place or organization and where it is named. */
export type Group = {
  type: 'place' | 'organization';
  name: string;
  entry?: Entry;
  mentions: Candidate[];
  within?: string;
};

const leading = new Set([
  'us',
  'uk',
  'un',
  'eu',
  'united',
  'states',
  'british',
  'american',
  'national',
  'royal',
]);

/** Groups the mentions of places and organizations: by entry of the lexicon, by acronym, by words. */
export function clusterOthers(reading: Reading): Group[] {
  const tied = acronyms(reading);
  const groups = new Map<string | Entry, Group>();
  const bySuffix = new Map<string, Group>();
  const all: Group[] = [];
  const short = shortForms(reading);
  const houseOf = ownedBodies(reading);
  for (let at = 0; at < reading.candidates.length; at += 1) {
    const candidate = reading.candidates[at] as Candidate;
    const { decided } = candidate;
    const next = regionAfter(reading, candidate, reading.candidates[at + 1]);
    const long =
      tied.get(candidate.key) ?? (calledShort(reading, candidate) ? short.get(candidate.key) : undefined);
    if (long !== undefined && (decided === undefined || decided === 'person'))
      candidate.decided = long.decided;
    const type = candidate.kind === 'demonym' ? 'place' : candidate.decided;
    if (type !== 'place' && type !== 'organization') continue;
    const like = long ?? candidate;
    let entry = like.known?.entry.type === type ? like.known.entry : undefined;
    if (entry === undefined && like.rule === 'organization-head') {
      const named =
        lexicon().names.get(like.key)?.[0]?.entry ??
        lexicon().names.get(withoutCountry(like.words))?.[0]?.entry;
      if (named?.type === type) entry = named;
    }
    if (entry?.placeType === 'city' && type === 'place' && next !== undefined && elsewhere(next, entry))
      entry = undefined;
    const house = houseOf(like);
    if (house !== undefined) entry = undefined;
    let key: string | Entry = entry ?? (house && `${type} ${house.name}`) ?? `${type} ${like.key}`;
    if (entry === undefined && house === undefined && type === 'organization') {
      const words = [...like.words];
      while (words.length > 2 && leading.has(words[0] ?? '')) words.shift();
      const suffix = words.join(' ');
      key = bySuffix.has(suffix) ? `${type} ${suffix}` : key;
      if (words.length > 1) key = `${type} ${suffix}`;
    }
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        type,
        name: entry?.name ?? house?.name ?? like.text,
        mentions: [],
        ...(entry === undefined ? {} : { entry }),
      };
      const within = entry === undefined && type === 'place' ? next : undefined;
      if (within !== undefined) group.within = within;
      groups.set(key, group);
      all.push(group);
    }
    group.mentions.push(candidate);
  }
  return all;
}

/** "United States Central Intelligence Agency" without its country. */
function withoutCountry(words: readonly string[]): string {
  const from = words[0] === 'us' ? 1 : words[0] === 'united' && words[1] === 'states' ? 2 : 0;
  return from === 0 ? '' : words.slice(from).join(' ');
}

/** The state or country after a comma: "Irving, Texas". */
function regionAfter(
  reading: Reading,
  candidate: Candidate,
  next: Candidate | undefined,
): string | undefined {
  const tokens = reading.blocks[candidate.block]?.tokens;
  if (
    next?.block !== candidate.block ||
    next.first !== candidate.last + 2 ||
    tokens?.[candidate.last + 1]?.text !== ','
  )
    return undefined;
  const entry = next.kind === 'place' ? next.known?.entry : undefined;
  return entry?.actor === true || entry?.state === true ? entry.name : undefined;
}

/** Whether a region after the comma says that another city of this name is meant: "Paris, Texas". */
function elsewhere(region: string, entry: Entry): boolean {
  if (region === 'United States' || region === 'New York State' || entry.name === 'Washington') return false;
  if (/^(?:England|Scotland|Wales|Northern Ireland)$/.test(region)) return entry.within !== 'United Kingdom';
  return region !== entry.within;
}
