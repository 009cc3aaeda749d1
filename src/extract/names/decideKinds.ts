import type { Candidate, Evidence, Reading } from './candidate.ts';

/** Enough for a name on its own, short of a title or a given name. */
const enough = 1;

const locative = new Set([
  'in',
  'near',
  'at',
  'from',
  'to',
  'into',
  'outside',
  'across',
  'around',
  'throughout',
  'toward',
]);

/** Whether a preposition of place stands before. */
export function locatedBefore(reading: Reading, candidate: Candidate): boolean {
  return locative.has(reading.blocks[candidate.block]?.tokens[candidate.first - 1]?.lower ?? '');
}

function best(evidence: Evidence): Candidate['decided'] {
  const { person, place, organization, none } = evidence;
  const top = Math.max(person, place, organization);
  if (top < enough || top <= none) return undefined;
  return person === top ? 'person' : place === top ? 'place' : 'organization';
}

/** "Dorian" in an article that tells of Hurricane Dorian is the storm. */
function stormNames(reading: Reading): Set<string> {
  const found = new Set<string>();
  for (const { kind, words } of reading.candidates)
    if (
      kind === 'other' &&
      words.length === 2 &&
      /^(?:hurricane|typhoon|cyclone|storm)$/.test(words[0] ?? '')
    )
      found.add(words[1] ?? '');
  return found;
}

/** How much speaks for a kind in a group, most of it from its strongest sign. */
function strength(group: readonly Candidate[], kind: keyof Evidence): number {
  const [only] = group;
  if (only === undefined) return 0;
  if (group.length === 1) return only.evidence[kind];
  const values = group.map((one) => one.evidence[kind]).sort((a, b) => b - a);
  const [first = 0] = values;
  const weakest = kind === 'none' ? Math.min(0, (values.at(-1) ?? 0) - first) : 0;
  let others = 0;
  for (let at = 1; at < values.length; at += 1) others += values[at] ?? 0;
  return first + weakest + others / (2 * values.length);
}

/** Settles what each run of capitals is, from all that speaks for the same words anywhere in the article. */
export function decideKinds(reading: Reading): Reading {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of reading.candidates) {
    if (candidate.kind === 'other' || candidate.kind === 'demonym') continue;
    const group = groups.get(candidate.key);
    if (group === undefined) groups.set(candidate.key, [candidate]);
    else group.push(candidate);
  }
  const storms = stormNames(reading);
  for (const group of groups.values()) {
    if (storms.has(group[0]?.key ?? '')) continue;
    const words = group[0]?.words ?? [];
    const sum: Evidence = { person: 0, place: 0, organization: 0, none: 0 };
    const open = group.filter((one) => one.kind === 'unknown' || one.kind === 'person');
    // The strongest sign of each kind, and a little for every other: ten weak ones are not one strong one.
    for (const kind of ['person', 'place', 'organization', 'none'] as const) {
      sum[kind] = strength(open, kind);
    }
    // A run whose last word also stands alone is most often a person: "Hui Chi-fung … Hui", "Jane Roe … Roe said".
    const short = words.length > 1 && words.length < 5 ? groups.get(words.at(-1) ?? '') : undefined;
    if (
      short?.some(
        (one) => one.kind === 'unknown' && one.evidence.none < 2 && one.evidence.organization < 2,
      ) === true
    )
      sum.person += 1;
    const decided = best(sum);
    for (const candidate of group) {
      if (candidate.kind === 'place' || candidate.kind === 'organization') candidate.decided = candidate.kind;
      else if (candidate.known?.entry.type === 'person') candidate.decided = 'person';
      else if (decided !== undefined) candidate.decided = decided;
    }
  }
  return reading;
}
