import { readFileSync } from 'node:fs';
import { listedAmong } from '../../archive/deriveEntityPages.ts';
import { byAlphabet } from '../../archive/lists.ts';
import { uniteTwo } from '../../archive/uniteEntities.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Entity, EntityId } from '../../model/article.ts';
import { hashOf } from '../hashOf.ts';
import type { NameRow } from './readArticles.ts';
import { type Ref, spillReader } from './spill.ts';

/** A person, place or organization as all articles together know it, and how often it is named and speaks. */
export type NameEntry = {
  entity: Entity;
  listed: boolean;
  quoted: number;
  reported: number;
  named: number;
  articles: number;
  /** The article that is first in the alphabet, and the place in it: settles the order among equals. */
  first: [article: string, index: number];
};

/** Unites what the articles know of the names of one part.
 *  @param rows where they lie, by the spill of their articles */
export function uniteNames(
  rows: readonly [file: string, ref: Ref][],
  review: ArchiveInfo['review'],
): NameEntry[] {
  const reader = spillReader();
  try {
    const all = rows
      .flatMap(([file, ref]) => reader.read<NameRow[]>(file, ref))
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.index - b.index));
    const entries = new Map<EntityId, Omit<NameEntry, 'listed'> & { checked: boolean }>();
    for (const { article, index, entity, checked, quoted, reported, named } of all) {
      const known = entries.get(entity.id);
      if (known === undefined) {
        entries.set(entity.id, {
          entity,
          checked,
          quoted,
          reported,
          named,
          articles: 1,
          first: [article, index],
        });
        continue;
      }
      known.entity = uniteTwo(known.entity, entity);
      known.checked ||= checked;
      known.quoted += quoted;
      known.reported += reported;
      known.named += named;
      known.articles += 1;
    }
    return [...entries.values()].map(({ checked, ...entry }) => ({
      ...entry,
      listed: listedAmong(review, new Set(checked ? [entry.entity.id] : []))(entry.entity),
    }));
  } finally {
    reader.close();
  }
}

/** The order of names wherever nothing else decides: of the articles that know them, in the alphabet of these. */
export const inOrder = (a: NameEntry, b: NameEntry): number =>
  byAlphabet<NameEntry>(({ first }) => first[0])(a, b) || a.first[1] - b.first[1];

/** What pages of others show of a name. */
export const factsOf = ({ entity, listed }: NameEntry): string => {
  const { id, type, name, description, geo, placeType, containedIn } = entity;
  return hashOf(JSON.stringify([id, type, name, description, geo, placeType, containedIn, listed])).slice(
    0,
    16,
  );
};

/** All names of an archive, to be asked by id. */
export type Directory = ReadonlyMap<EntityId, NameEntry>;

const known = new Map<string, Directory>();

/** @param file its name is another for other contents */
export function readDirectory(file: string): Directory {
  const directory =
    known.get(file) ??
    new Map((JSON.parse(readFileSync(file, 'utf8')) as NameEntry[]).map((entry) => [entry.entity.id, entry]));
  known.clear();
  known.set(file, directory);
  return directory;
}
