import { speechVerbs } from '../lexicon/roles.ts';
import { smallWords } from '../lexicon/smallWords.ts';
import type { Candidate, Entry, Reading } from './candidate.ts';

/** Houses that many countries have under one name: bare, they are those of the country that the article speaks of. */
const shared = new Set(['US Congress', 'US Senate', 'US House of Representatives', 'Marine Corps']);

/** Whose a house is: the entry of the lexicon stands, or the article's own ("Libyan House of Representatives"), or nobody is told. */
export type House = { entry?: Entry; name: string };

/** Which house each bare "Senate" or "House of Representatives" of the article is. In an article that owns one to another country or
 *  state it is that one; where nothing speaks of the United States it is nobody's in particular.
 *  @returns for a candidate, `undefined` where the lexicon's entry may stand */
export function ownedBodies(reading: Reading): (candidate: Candidate) => House | undefined {
  const { candidates } = reading;
  const owned = new Map<Candidate, House>();
  const byEntry = new Map<Entry, House | undefined>();
  const explicit = new Set<Entry>();
  let american = false;
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    const entry = candidate?.known?.entry;
    if (candidate === undefined || entry === undefined) continue;
    if (entry.name === 'United States' || entry.state === true || entry.within === 'United States')
      american = true;
    if (!shared.has(entry.name) || !isBare(candidate)) {
      if (shared.has(entry.name)) explicit.add(entry);
      continue;
    }
    const owner = ownerOf(reading, candidate, candidates[at - 1], candidates[at + 1]);
    if (owner === undefined) continue;
    if (owner.known?.entry.name === 'United States') {
      explicit.add(entry);
      continue;
    }
    const name =
      owner.start < candidate.start
        ? `${owner.text} ${candidate.text}`
        : `${candidate.text} of ${owner.text}`;
    // "the Florida Senate race": a state's name beside it may only say where; it owns this one at most.
    if (owner.known?.entry.state === true) {
      const next = reading.blocks[candidate.block]?.tokens[candidate.last + 1];
      if (next?.word !== true || smallWords.has(next.lower) || speechVerbs.has(next.lower))
        owned.set(candidate, { name });
      continue;
    }
    const house = byEntry.get(entry) ?? { name };
    owned.set(candidate, house);
    byEntry.set(entry, house);
  }
  return (candidate) => {
    const own = owned.get(candidate);
    if (own !== undefined) return own;
    const entry = candidate.known?.entry;
    if (entry === undefined || !shared.has(entry.name) || !isBare(candidate)) return undefined;
    const foreign = byEntry.get(entry);
    if (foreign !== undefined && !explicit.has(entry)) return foreign;
    return american || explicit.size > 0 ? undefined : { name: candidate.text };
  };
}

const isBare = ({ text }: Candidate) => !/\b(?:US|U\.S\.|United States)/.test(text);

/** "the Libyan Senate", "Kenya's Senate", "the Senate of Kenya". */
function ownerOf(
  reading: Reading,
  candidate: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): Candidate | undefined {
  const tokens = reading.blocks[candidate.block]?.tokens ?? [];
  if (before?.block === candidate.block && before.last === candidate.first - 1 && isLand(before))
    return before;
  const of =
    tokens[candidate.last + 1]?.lower === 'of' ? (tokens[candidate.last + 2]?.lower === 'the' ? 3 : 2) : 0;
  if (of > 0 && after?.block === candidate.block && after.first === candidate.last + of && isLand(after))
    return after;
  return undefined;
}

const isLand = ({ kind, known }: Candidate) =>
  kind === 'demonym' ||
  (known?.entry.type === 'place' && (known.entry.actor === true || known.entry.state === true));
