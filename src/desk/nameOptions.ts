import type { EntityId } from '../model/article.ts';
import type { SpeakerChoice } from '../model/decisions.ts';
import type { DeskName } from '../model/desk.ts';
import { slugOf } from '../model/slug.ts';

/** A name to be taken: somebody of the archive, somebody new, or whom the text calls by no name. */
export type NameOption = { key: string; label: string; hint: string } & (
  | { id: EntityId }
  | { id: undefined; name: string; type: 'person' | 'organization' | 'anonymous' | 'group' }
);

/** Whom an option means, as the desk's server is told. */
export function speakerChoice(option: NameOption): SpeakerChoice {
  if (option.id !== undefined) return { do: 'speaker', entity: option.id };
  const { name, type } = option;
  return type === 'person' || type === 'organization'
    ? { do: 'speakerByName', name, type }
    : { do: 'speakerUnnamed', name, type };
}

/** As many as are looked through at a glance. */
const mostShown = 8;

/** Who may be meant by what was typed: those whose name or other name has a word that begins so, full names first.
 *  Accents and capitals do not count.
 *  @param options.allowNew adds the typed name itself: for a person, an organization, and for those whom the text names by
 *    no name, "residents" or "a spokesman" */
export function nameOptions(
  names: readonly DeskName[],
  typed: string,
  { allowNew = false, except }: { allowNew?: boolean; except?: EntityId | undefined } = {},
): NameOption[] {
  const wanted = slugOf(typed);
  if (wanted === '') return [];
  const found: { rank: number; name: DeskName }[] = [];
  for (const name of names) {
    if (name.id === except) continue;
    const own = rankOf(slugOf(name.name), wanted);
    const rank =
      own ?? name.aliases.map((alias) => rankOf(slugOf(alias), wanted)).find((r) => r !== undefined);
    if (rank !== undefined) found.push({ rank: own === undefined ? rank + 3 : rank, name });
  }
  const known = found
    .sort((a, b) => a.rank - b.rank || a.name.name.length - b.name.name.length)
    .slice(0, mostShown)
    .map(({ name }) => ({ key: name.id, id: name.id, label: name.name, hint: name.id }));
  const typedName = typed.trim();
  const fresh = (type: 'person' | 'organization') =>
    names.some(({ name, type: has }) => has === type && slugOf(name) === wanted)
      ? []
      : [{ key: `new ${type}`, id: undefined, name: typedName, type, label: typedName, hint: `new ${type}` }];
  const unnamed = ([type, hint]: readonly ['anonymous' | 'group', string]): NameOption => ({
    key: type,
    id: undefined,
    name: typedName,
    type,
    label: typedName,
    hint,
  });
  if (!allowNew) return known;
  const named = [...fresh('person'), ...fresh('organization')];
  const nameless = unnamedHints.map(unnamed);
  // "residents" is a name of nobody: what a slip would make of it must not be a person.
  const isName = !/^\p{Ll}/u.test(typedName);
  return [...known, ...(isName ? [...named, ...nameless] : [...nameless, ...named])];
}

const unnamedHints = [
  ['anonymous', 'somebody, not named'],
  ['group', 'a group'],
] as const;

/** 0: the very name; 1: begins so; 2: a later word begins so. */
function rankOf(slug: string, wanted: string): number | undefined {
  if (slug === wanted) return 0;
  if (slug.startsWith(wanted)) return 1;
  return slug.includes(`-${wanted}`) ? 2 : undefined;
}
