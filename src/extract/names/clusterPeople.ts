import { unmistakable } from '../lexicon/leaders.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lexicon/roles.ts';
import type { Candidate, Entry, Reading } from './candidate.ts';
import { locatedBefore } from './decideKinds.ts';
import { kinNames } from './kin.ts';
import { officialNamed, officialOfSurname } from './officials.ts';
import { eastern, personWords, samePerson } from './personWords.ts';

export type Person = {
  /** The longest form: folded words, without a suffix, hyphens opened. */
  words: readonly string[];
  mentions: Candidate[];
  entry?: Entry;
  /** Named as someone's mother, son or other kin. */
  kin?: boolean;
  /** Named in the headline: the article is about them. */
  headline?: boolean;
  /** A bare name stood for one of several: its mentions are less sure. */
  shared?: boolean;
};

/** So many people of one name an article is looked through for; keeps hostile text linear. */
const mostOfAName = 12;

/** People by each name they go by. */
type ByName = Map<string, Person[]>;

function learn(byName: ByName, name: string | undefined, person: Person): void {
  if (name === undefined) return;
  const others = byName.get(name);
  if (others === undefined) byName.set(name, [person]);
  else if (others.length < mostOfAName && !others.includes(person)) others.push(person);
}

/** Groups the mentions of people: full names first, then the surnames, first names and officials that stand alone. */
export function clusterPeople(lexicon: Lexicon, reading: Reading): Person[] {
  const people: Person[] = [];
  const byName: ByName = new Map();
  const owner = fullNames(lexicon, reading, people, byName);
  for (const candidate of reading.candidates) {
    const full = owner.get(candidate);
    const words = personWords(candidate);
    if (full !== undefined) {
      full.mentions.push(candidate);
      continue;
    }
    const name = words.join(' ');
    if (words.length > 1 && candidate.decided !== 'person' && !byName.has(name)) continue;
    if (candidate.kind === 'other' || (candidate.kind === 'organization' && !isBrand(candidate))) continue;
    if (candidate.kind === 'demonym' && !speaks(reading, candidate)) continue;
    let person = bareName(lexicon, reading, candidate, name, byName);
    if (person === undefined) {
      if (
        candidate.kind === 'place' ||
        candidate.kind === 'demonym' ||
        (candidate.decided !== 'person' && !unmistakable.has(name))
      )
        continue;
      if (byName.has(name) && candidate.decided !== 'person') continue;
      const entry = officialOfSurname(lexicon, reading, candidate, name);
      person = { words, mentions: [], ...(entry === undefined ? {} : { entry }) };
      people.push(person);
      learn(byName, name, person);
    }
    candidate.decided = 'person';
    if (candidate.kind === 'demonym' || candidate.kind === 'organization') candidate.kind = 'person';
    person.mentions.push(candidate);
  }
  return people.filter((person) => person.mentions.length > 0);
}

/** "Ford", "Fox": a body of one plain word may be the surname of someone in the article. */
function isBrand({ words, known, text }: Candidate): boolean {
  return words.length === 1 && known !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** "Cuban said" of Mark Cuban. */
function speaks(reading: Reading, candidate: Candidate): boolean {
  return speechVerbs.has(reading.blocks[candidate.block]?.tokens[candidate.last + 1]?.lower ?? '');
}

/** Makes a person of every full name, one of all its forms. */
function fullNames(
  lexicon: Lexicon,
  reading: Reading,
  people: Person[],
  byName: ByName,
): Map<Candidate, Person> {
  const owner = new Map<Candidate, Person>();
  const byKey = new Map<string, Person>();
  const kin = kinNames(reading);
  for (const candidate of reading.candidates) {
    const words = personWords(candidate);
    if (candidate.decided !== 'person' || words.length < 2) continue;
    const key = words.join(' ');
    const entry = officialNamed(lexicon, reading, candidate);
    const same = (one: Person) =>
      (entry !== undefined && one.entry === entry) ||
      (samePerson(one.words, words) && (one.kin === true) === kin.has(key));
    let person = byKey.get(key) ?? byName.get(words.at(-1) ?? '')?.find(same);
    if (person === undefined) {
      person = { words, mentions: [], ...(kin.has(key) ? { kin: true } : {}) };
      people.push(person);
    }
    if (reading.blocks[candidate.block]?.type === 'headline') person.headline = true;
    if (entry !== undefined) person.entry ??= entry;
    if (words.length > person.words.length) person.words = words;
    byKey.set(key, person);
    learn(byName, words[0], person);
    learn(byName, words.at(-1), person);
    // "Ursula von der Leyen" is von der Leyen too.
    for (let at = 1; at < words.length - 1; at += 1) learn(byName, words.slice(at).join(' '), person);
    owner.set(candidate, person);
  }
  return owner;
}

/** Whose surname or first name stands alone here. */
function bareName(
  lexicon: Lexicon,
  reading: Reading,
  candidate: Candidate,
  name: string,
  byName: ByName,
): Person | undefined {
  const named = byName.get(name) ?? [];
  const family = named.filter(
    ({ words }) => words.length === 1 || words[0] !== name || (eastern.has(name) && words.length > 1),
  );
  if ((candidate.kind === 'demonym' || candidate.kind === 'organization') && family.length === 0)
    return undefined;
  if (candidate.kind === 'place') {
    // "Jordan said" of Michael Jordan; elsewhere a country stays one.
    if (locatedBefore(reading, candidate) || family.length === 0) return undefined;
    const acts = candidate.role !== undefined || speaks(reading, candidate);
    if (candidate.known?.entry.actor === true && !acts) return undefined;
  }
  const first = named.filter((one) => !family.includes(one));
  // "Irving" the city is not Irving Jones.
  if (
    family.length === 0 &&
    candidate.decided !== 'person' &&
    (candidate.decided !== undefined || !lexicon.given.has(name))
  )
    return undefined;
  const fits = family.length > 0 ? family : first;
  if (fits.length < 2) return fits[0];
  for (const one of fits) one.shared = true;
  // News gives the surname alone to the one it is about: of the Clintons, the one of the headline, else the one it names most; never
  // to the mother while the daughter is told of.
  const weigh = (one: Person) =>
    one.mentions.length + (one.headline === true ? 1000 : 0) - (one.kin === true ? 1000 : 0);
  return fits.reduce((most, one) => (weigh(one) > weigh(most) ? one : most));
}
