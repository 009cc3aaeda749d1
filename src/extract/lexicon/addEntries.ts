import { bodies } from './bodies.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { countryWords } from './countryWords.ts';
import { type Entry, type Known, makeEntry } from './entry.ts';
import { fold } from './fold.ts';
import { leaders } from './leaders.ts';
import { officials } from './officials.ts';
import { regions } from './regions.ts';
import { weakPlaces } from './smallWords.ts';

type Add = (name: string, known: Known) => void;

const list = (text: string | undefined) => (text ?? '').split(';').filter((name) => name !== '');
const rows = (text: string) => text.split('\n').map((line) => line.split('|'));
const acronym = /^\p{Lu}[\p{Lu}.&\d]{0,5}$/u;

/** What some cities are called besides. */
const informal = new Map([
  ['Washington', ['Washington DC', 'Washington D.C.', 'DC', 'D.C.']],
  ['Los Angeles', ['LA', 'L.A.']],
  ['New York', ['NYC', 'N.Y.C.']],
]);

/** Adjective and nouns of a people, with the plurals that follow by rule. */
function peoples(words: string[]): string[] {
  return words.flatMap((word) => (/(?:ese|ish|ch|sh|men|s|ic)$/.test(word) ? [word] : [word, `${word}s`]));
}

function addNames(add: Add, entry: Entry, names: string[], extra: Partial<Known> = {}): void {
  for (const [at, name] of names.entries()) {
    const abbreviation = /^\p{Lu}\p{Ll}+\.$/u.test(name);
    add(name, {
      entry,
      form: at === 0 ? 'name' : 'alias',
      ...(acronym.test(name) ? { exact: name.replaceAll('.', '') } : {}),
      ...(abbreviation ? { abbreviation } : {}),
      ...extra,
    });
  }
}

function addDemonyms(add: Add, entry: Entry, words: string[]): void {
  for (const word of peoples(words)) add(word, { entry, form: 'demonym' });
}

/** Countries, regions, cities; a name of several goes to the country first, then to the larger city. */
export function addPlaces(add: Add): void {
  const words = new Map(rows(countryWords).map(([code = '', names, people]) => [code, { names, people }]));
  const byCode = new Map<string, Entry>();
  const capitals = new Map<string, Entry>();
  for (const [code = '', names, capital = '', id] of rows(countries)) {
    const [name = '', ...formal] = list(names);
    const more = words.get(code);
    const aliases = [...formal, ...list(more?.names)];
    const entry = makeEntry({
      type: 'place',
      name,
      aliases: [],
      ...(id ? { wikidata: `Q${id}` } : {}),
      placeType: 'country',
      actor: true,
    });
    byCode.set(code, entry);
    if (fold(capital.toLowerCase()) !== fold(name.toLowerCase()))
      capitals.set(`${code} ${fold(capital.toLowerCase())}`, entry);
    addNames(add, entry, [name, ...aliases]);
    addDemonyms(add, entry, list(more?.people));
  }
  const kinds = {
    r: 'region',
    h: 'historical',
    c: 'collective',
    s: 'site',
    n: 'country',
    u: 'region',
  } as const;
  for (const [kind = 'r', names, within, people] of rows(regions)) {
    const [name = '', ...aliases] = list(names);
    const entry = makeEntry({
      type: 'place',
      name,
      aliases: [],
      placeType: kinds[kind as keyof typeof kinds],
      ...(within ? { within } : {}),
      ...(kind === 'n' || kind === 'h' || kind === 'c' ? { actor: true } : {}),
      ...(kind === 'u' ? { state: true } : {}),
    });
    addNames(
      add,
      entry,
      [name, ...aliases],
      kind !== 'u' && weakPlaces.has(fold(name.toLowerCase())) ? { weak: true } : {},
    );
    addDemonyms(add, entry, list(people));
  }
  for (const [names, where = '', latitude, longitude, id] of rows(cities)) {
    const [name = '', ...aliases] = list(names);
    const [code = '', state] = where.split(':');
    const country = byCode.get(code);
    const government = list(names)
      .map((one) => capitals.get(`${code} ${fold(one.toLowerCase())}`))
      .find((found) => found !== undefined);
    const entry = makeEntry({
      type: 'place',
      name,
      aliases: [],
      placeType: 'city',
      geo: { latitude: Number(latitude), longitude: Number(longitude) },
      ...(id ? { wikidata: `Q${id}` } : {}),
      ...(state ? { within: state } : country ? { within: country.name } : {}),
      ...(government ? { capitalOf: government } : {}),
    });
    const weak = weakPlaces.has(fold(name.toLowerCase())) ? { weak: true } : {};
    addNames(add, entry, [name, ...aliases], weak);
    const short = informal.get(name);
    if (short !== undefined) addNames(add, entry, [name, ...short]);
  }
}

/** Organizations known by name. */
export function addBodies(add: Add): void {
  for (const [names] of rows(bodies)) {
    const [name = '', ...aliases] = list(names);
    const entry = makeEntry({ type: 'organization', name, aliases: [], public: true });
    addNames(add, entry, [name, ...aliases]);
  }
}

/** People in public office, and the same by surname. */
export function addPeople(add: Add): Map<string, Entry[]> {
  const surnames = new Map<string, Entry[]>();
  const leading = rows(leaders).map(([names = '', id = '']) => [names, '', id]);
  for (const [names, role, id] of [...leading, ...rows(officials)]) {
    const [name = '', ...aliases] = list(names);
    const entry = makeEntry({
      type: 'person',
      name,
      aliases: [],
      public: true,
      ...(role ? { description: role } : {}),
      ...(id ? { wikidata: `Q${id}` } : {}),
    });
    addNames(add, entry, [name, ...aliases]);
    const surname = fold((name.split(' ').at(-1) ?? '').toLowerCase());
    surnames.set(surname, [...(surnames.get(surname) ?? []), entry]);
  }
  return surnames;
}
