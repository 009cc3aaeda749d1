/* Writes the generated half of the lexicon: node src/cli/lexicon/buildLexicon.ts DIR
 * DIR holds places/ and people-us/ (their README tells source and licence). Run again after an update of either. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './readCsv.ts';

type City = {
  name: string;
  alt: string[];
  kind: string;
  iso2: string;
  adm1: string | null;
  pop: number;
  lat: number;
  lon: number;
  wikidata: string | null;
};
type Official = {
  name: string;
  alt: string[];
  role: string;
  wikidata: string | null;
  wikipedia: string | null;
};

const dir = process.argv[2];
if (dir === undefined) throw new Error('Name the folder that holds places/ and people-us/.');
const out = join(import.meta.dirname, '../../extract/lexicon');

/** The English name of today, where the gazetteer prefers another. */
const preferred = new Map(
  `Kiev=Kyiv;København=Copenhagen;Ōsaka=Osaka;Makkah=Mecca;Shenyeng=Shenyang;Montréal=Montreal;Québec=Quebec City;Lvov=Lviv;Odessa=Odesa;
Rangoon=Yangon;Ndjamena=N'Djamena;Banghazi=Benghazi;Xian=Xi'an;Archangel=Arkhangelsk;Tel Aviv-Yafo=Tel Aviv;Zürich=Zurich;Ft. Worth=Fort Worth;
Hargeysa=Hargeisa;Sevastapol=Sevastopol;Groznyy=Grozny;Kuwait=Kuwait City;Guatemala=Guatemala City;Misratah=Misrata;Bandar-e-Abbas=Bandar Abbas;
Mazar-e Sharif=Mazar-i-Sharif;Port-of-Spain=Port of Spain;Bur Said=Port Said;An Najaf=Najaf;Andorra=Andorra la Vella;Poitier=Poitiers;
Bogota=Bogotá;Yaounde=Yaoundé;Ujungpandang=Makassar;Samarqand=Samarkand;Taizz=Taiz;Niyala=Nyala;Mt. Hagen=Mount Hagen;Bangalore=Bengaluru;
İzmir=Izmir;Vishakhapatnam=Visakhapatnam;St.-Denis=Saint-Denis;Shijianzhuang=Shijiazhuang;Jullundur=Jalandhar;Dnipro=Dnipro;Macau=Macau`
    .split(';')
    .map((pair) => pair.trim().split('=') as [string, string]),
);

/** Cut short or wrong in the source. */
const broken =
  /^(?:Ciudad de M|Sio Paulo|H|M|F-s|Grande S|rumqi|USA|UK|Hai Phnng|N'Djamnna|.*\(.*|.*, .*|\p{Lu}\p{L}+-\p{Lu}.*|Argentina|Australia|Chile|Durg-.*|Th nh.*|Ciudad de Panam|Dickson|Novgorod|Danzig|Seyhan|Penang)$/u;

/** Small towns cost more bytes than they find; capitals, and states' capitals where English is spoken, stay. */
const fewestPeople = 240_000;
const english = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ']);

function kept({ kind, pop, iso2 }: City): boolean {
  if (kind === 'Scientific station') return false;
  return (
    pop >= fewestPeople || kind === 'Admin-0 capital' || (english.has(iso2) && kind !== 'Populated place')
  );
}

function cities(): string {
  const all = JSON.parse(
    readFileSync(join(dir as string, 'places/natural-earth-cities.json'), 'utf8'),
  ) as City[];
  const lines = all.filter(kept).map((city) => {
    const name = preferred.get(city.name) ?? city.name.replace(/, D\.C\.$/, '');
    const alt = [...new Set([city.name, ...city.alt])].filter(
      (other) => other !== name && !broken.test(other) && !city.name.startsWith('Suzhou, '),
    );
    const where = city.iso2 === 'US' ? `US:${city.adm1 ?? ''}` : city.iso2;
    const at = [city.lat, city.lon].map((degrees) => degrees.toFixed(3).replace(/\.?0+$/, ''));
    return [[name, ...alt].join(';'), where, ...at, city.wikidata?.slice(1) ?? ''].join('|');
  });
  return lines.join('\n');
}

function countries(): string {
  const rows = readCsv(readFileSync(join(dir as string, 'places/country-codes.csv'), 'utf8'));
  const named = new Map([
    ['US', 'United States'],
    ['GB', 'United Kingdom'],
  ]);
  const lines = rows.map((row) => {
    const code = row.get('ISO3166-1-Alpha-2') ?? '';
    const name = named.get(code) ?? row.get('CLDR display name') ?? '';
    const names = [
      row.get('UNTERM English Formal'),
      row.get('UNTERM English Short'),
      row.get('official_name_en'),
    ]
      .map((other) =>
        (other ?? '')
          .replace(/\s*\(.*\)|\*/g, '')
          .replace(/^the /, '')
          .trim(),
      )
      .filter((other) => other !== '' && other !== name && !other.includes(','));
    const id = /Q(\d+)/.exec(row.get('wikidata_id') ?? '')?.[1] ?? '';
    return [code, [name, ...new Set(names)].join(';'), (row.get('Capital') ?? '').trim(), id].join('|');
  });
  return lines.join('\n');
}

/** What people are called, where the source has only the full form. Two were a George Bush: that name alone is neither. */
const called = new Map([
  ['James Carter', 'Jimmy Carter'],
  ['William Clinton', 'Bill Clinton'],
  ['Albert Gore', 'Al Gore'],
  ['James Quayle', 'Dan Quayle'],
  ['John Kennedy', 'John F. Kennedy'],
  ['Lyndon Johnson', 'Lyndon B. Johnson'],
  ['Harry Truman', 'Harry S. Truman'],
  ['Dwight Eisenhower', 'Dwight D. Eisenhower'],
]);

function officials(): string {
  const all = JSON.parse(
    readFileSync(join(dir as string, 'people-us/us-officials.json'), 'utf8'),
  ) as Official[];
  const lines = all.map(({ name, alt, role, wikidata, wikipedia }) => {
    const known = wikipedia?.replace(/\s*\(.*\)/, '').trim() || undefined;
    const best =
      known ?? called.get(name) ?? (alt[0] === 'George Herbert Walker Bush' ? 'George H. W. Bush' : name);
    // A middle name more is told by rule: `officials.ts` in names/ looks past it.
    const ends = (one: string) => `${one.split(' ')[0]} ${one.split(' ').at(-1)}`;
    const aliases = [...new Set([name, ...alt])].filter(
      (other) => other !== best && other !== 'George Bush' && ends(other) !== ends(best),
    );
    return [[best, ...aliases].join(';'), role, wikidata?.slice(1) ?? ''].join('|');
  });
  return lines.join('\n');
}

function write(name: string, about: string, text: string): void {
  const safe = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  writeFileSync(
    join(out, `${name}.ts`),
    `/* Generated by src/cli/lexicon/buildLexicon.ts. ${about} */\nexport const ${name} = \`${safe}\`;\n`,
  );
}

write('cities', 'Names | country (US: state) | latitude | longitude | Wikidata Q.', cities());
write('countries', 'ISO code | names | capital | Wikidata Q.', countries());
write('officials', 'Names | office | Wikidata Q.', officials());
