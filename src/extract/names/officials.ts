import { fold } from '../lexicon/fold.ts';
import { unmistakable } from '../lexicon/leaders.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate, Entry, Reading } from './candidate.ts';

/** The title before a name, folded. */
function titleOf(reading: Reading, { role, block }: Candidate): string {
  if (role === undefined) return '';
  return fold((reading.blocks[block]?.text.slice(role.start, role.end) ?? '').toLowerCase());
}

function personOf(lexicon: Lexicon, key: string): Entry | undefined {
  return lexicon.names.get(key)?.find((one) => one.entry.type === 'person')?.entry;
}

/** "Donald J. Trump" as "donald trump". */
function withoutInitial(words: readonly string[]): string {
  return words.filter((word, at) => at === 0 || word.length > 1).join(' ');
}

/** The official of a full name, unless the title before says another office: the senator of 1990 may share his name
 *  with a representative of today. */
export function officialNamed(lexicon: Lexicon, reading: Reading, candidate: Candidate): Entry | undefined {
  const own = candidate.known?.entry.type === 'person' ? candidate.known.entry : undefined;
  const entry = own ?? personOf(lexicon, candidate.key) ?? personOf(lexicon, withoutInitial(candidate.words));
  const role = titleOf(reading, candidate);
  const other = /^sen/.test(role) ? 'US representative' : /^rep/.test(role) ? 'US senator' : undefined;
  return entry?.description !== undefined && entry.description === other ? undefined : entry;
}

/** The one official of that surname whose office stands before it: "President Trump", "Sen. Grassley". */
export function officialOfSurname(
  lexicon: Lexicon,
  reading: Reading,
  candidate: Candidate,
  surname: string,
): Entry | undefined {
  const all = lexicon.surnames.get(surname) ?? [];
  if (unmistakable.has(surname)) return all[0];
  const role = titleOf(reading, candidate);
  let office: string | undefined;
  if (/^(?:us |former )?president$/.test(role)) office = 'US president';
  else if (/^sen(?:ator)?$/.test(role)) office = 'US senator';
  else if (role === 'rep') office = 'US representative';
  const fits = office === undefined ? [] : all.filter((one) => one.description === office);
  return fits.length === 1 ? fits[0] : undefined;
}
