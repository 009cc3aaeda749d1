import type { Entity, EntityId } from '../../model/article.ts';
import type { NameList } from '../../model/browse.ts';
import { browsePaths } from '../../model/browsePaths.ts';
import type { EntityFolder } from '../../model/paths.ts';
import { entityRef } from '../entityRef.ts';
import { letterOf } from './letterOf.ts';
import type { NameTotal } from './nameTotals.ts';
import { type Page, paginate } from './paginate.ts';

/** One name in a list, with how often it is quoted, told of and named. */
export type NameItem = Omit<NameList['items'][number], 'letter'>;

/** One page of names before it is drawn: its address and what is on it. */
export type NameListPage = NameList & { path: string };

/** Everybody of one folder who may stand in a list, by name. Names of one letter stand together; among them the order is
 *  that of the archive's language.
 *  @param listed everybody who may stand in a list */
export function sortedNames(
  folder: EntityFolder,
  { entities, totals, listed }: Names,
  language: string,
): NameItem[] {
  const collator = new Intl.Collator(language);
  return [...listed]
    .filter((id) => id.startsWith(`${folder}/`))
    .flatMap((id) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [{ item: itemOf(entity, totals.get(id)), ...letterOf(entity.name) }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || collator.compare(a.item.name, b.item.name) || (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}

/** All names of an archive: what they are called, how often they come, and who of them may stand in a list. */
export type Names = {
  entities: ReadonlyMap<EntityId, Entity>;
  totals: ReadonlyMap<EntityId, NameTotal>;
  listed: ReadonlySet<EntityId>;
};

function itemOf(entity: Entity, total: NameTotal | undefined): NameItem {
  const { quoted = 0, reported = 0, named = 0, articles = 0 } = total ?? {};
  return { ...entityRef(entity), quoted, reported, named, articles };
}

/** Those first who are quoted most, then told of most, then named most; places by how often they are named. */
export const mostFirst = (a: NameItem, b: NameItem): number =>
  b.quoted - a.quoted ||
  b.reported - a.reported ||
  b.named - a.named ||
  (a.name < b.name ? -1 : Number(a.name > b.name)) ||
  (a.id < b.id ? -1 : 1);

/** The pages of all people, places or organizations: by name, with where each letter begins, and by how often.
 *  @param items by name
 *  @param ranked whether there are pages by how often: people may not be ranked */
export function nameListPages(
  folder: EntityFolder,
  items: readonly NameItem[],
  ranked: boolean,
): NameListPage[] {
  const byName = paginate(items, (page) => browsePaths.byName(folder, page));
  const letters = lettersOf(byName);
  const isRanked = ranked && items.length > 1;
  const shared = {
    kind: 'names' as const,
    folder,
    orders: [
      { order: 'name' as const, path: browsePaths.byName(folder) },
      ...(isRanked ? [{ order: 'count' as const, path: browsePaths.byCount(folder) }] : []),
    ],
  };
  return [
    ...byName.map((page) => ({
      ...shared,
      ...page,
      order: 'name' as const,
      letters,
      items: withLetters(page.items),
    })),
    ...(isRanked
      ? paginate(items.toSorted(mostFirst), (page) => browsePaths.byCount(folder, page)).map((page) => ({
          ...shared,
          ...page,
          order: 'count' as const,
          letters: [],
        }))
      : []),
  ];
}

/** Where each letter begins, in the order of the list. */
function lettersOf(pages: readonly Page<NameItem>[]): NameList['letters'] {
  const letters = new Map<string, NameList['letters'][number]>();
  for (const { path, items } of pages)
    for (const { name } of items) {
      const { letter } = letterOf(name);
      const known = letters.get(letter);
      if (known) known.count += 1;
      else letters.set(letter, { letter, path, count: 1 });
    }
  return [...letters.values()];
}

/** The letter on the first name of each, and on the first of the page, where a letter may go on. */
const withLetters = (items: readonly NameItem[]): NameList['items'] =>
  items.map((item, at) => {
    const { letter } = letterOf(item.name);
    const before = items[at - 1];
    return before !== undefined && letterOf(before.name).letter === letter ? item : { ...item, letter };
  });
