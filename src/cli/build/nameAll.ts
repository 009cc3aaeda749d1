import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { likeNames, namesakesAmong } from '../../archive/namesakes.ts';
import { hashOf } from '../hashOf.ts';
import type { Crew } from './crew.ts';
import { factsOf, inOrder, type NameEntry } from './directory.ts';
import { inTurn } from './inTurn.ts';
import { ahead } from './mapAll.ts';
import { partCount, partOf } from './parts.ts';
import type { MappedPart } from './readArticles.ts';
import type { Ref } from './spill.ts';
import { writeAtOnce } from './writeAtOnce.ts';

/** All names of an archive, and where they are written for those who work. */
export type AllNames = {
  entries: NameEntry[];
  file: string;
  /** By the parts that they are dealt with in: a hash of all that is known of them. */
  own: ReadonlyMap<number, string>;
  /** What pages of others show of each, as a hash, by id. */
  facts: Record<string, string>;
};

/** Unites what all articles know of everybody. */
export async function nameAll(
  mapped: ReadonlyMap<number, MappedPart>,
  work: string,
  context: string,
  crew: Crew,
): Promise<AllNames> {
  const parts = [...Array(partCount).keys()].map((part) => ({
    part,
    rows: [...mapped.values()].flatMap(({ data, names }) => {
      const here = names[part];
      return here === undefined ? [] : [[data, here.rows] as [string, Ref]];
    }),
  }));
  const entries: NameEntry[] = [];
  await inTurn(
    parts.filter(({ rows }) => rows.length > 0),
    crew.size * ahead,
    ({ rows }) => crew.unite({ context, rows }),
    (found) => {
      entries.push(...found);
    },
  );
  entries.sort(inOrder);
  const text = JSON.stringify(entries);
  const file = join(work, `names-${hashOf(text)}.json`);
  writeAtOnce(file, text);
  const facts = Object.fromEntries(entries.map((entry) => [entry.entity.id, factsOf(entry)]));
  const namesakes = namesakesAmong(entries.filter(({ listed }) => listed).map(({ entity }) => entity));
  // What somebody lies in may be known to other articles alone.
  const own = [...Map.groupBy(entries, ({ entity }) => partOf(entity.id))].map(([part, here]) => {
    const around = here.map(({ entity }) => facts[entity.containedIn ?? '']);
    const alike = here.map(({ entity }) => likeNames(entity, namesakes));
    return [part, hashOf(JSON.stringify([here, around, alike]))] as const;
  });
  return { entries, file, own: new Map(own), facts };
}

/** Whether what pages of others show of somebody is not what it was. Who is new, or gone, stands on no page that stays as it
 *  is: the articles that name them changed. */
export const haveFactsChanged = (before: Record<string, string>, now: Record<string, string>): boolean =>
  Object.entries(before).some(([id, facts]) => now[id] !== undefined && now[id] !== facts);

/** Takes the file of all names away. */
export const forgetNames = ({ file }: AllNames): void => rmSync(file, { force: true });
