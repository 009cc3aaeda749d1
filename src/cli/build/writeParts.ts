import type { OldAddresses } from '../../archive/answerOld.ts';
import { hashOf } from '../hashOf.ts';
import { type OldOfArticle, oldByArticle } from '../sitePages.ts';
import type { PartDone, PartNote } from './articlePart.ts';
import type { Crew } from './crew.ts';
import { inTurn } from './inTurn.ts';
import { ahead } from './mapAll.ts';
import type { AllNames } from './nameAll.ts';
import type { Shard } from './options.ts';
import { partCount } from './parts.ts';
import type { MappedPart } from './readArticles.ts';
import type { PartReport } from './sitePart.ts';

/** What was written of all articles and names. */
export type WrittenParts = PartNote & {
  reports: PartReport[];
  drawn: number;
  /** How long pictures took all workers together, in ms. */
  cards: number;
  /** The folders that pages stand in. */
  folders: Set<string>;
};

/** Writes everything that stands at the addresses of articles and of names, part by part.
 *  @param namesChanged whether what pages show of some name is not what it was
 *  @param shard which parts are this machine's; the first tells of the others too
 *  @param tell is told how many parts of how many are done */
export async function writeParts(
  mapped: ReadonlyMap<number, MappedPart>,
  names: AllNames,
  old: OldAddresses,
  { context, namesChanged, shard }: { context: string; namesChanged: boolean; shard: Shard },
  crew: Crew,
  tell: (done: number, of: number) => void,
): Promise<WrittenParts> {
  const olds = oldByArticle(old);
  const isOurs = (part: number) => part % shard.of === shard.number - 1;
  const shared = { context, names: names.file, namesChanged };
  const tasks: (() => Promise<PartDone>)[] = [];
  for (let part = 0; part < partCount; part += 1) {
    const write = isOurs(part);
    if (!write && shard.number > 1) continue;
    const here = mapped.get(part);
    if (here !== undefined && here.articles.length > 0)
      tasks.push(() =>
        crew.articles({
          ...shared,
          part,
          write,
          mapped: {
            key: hashOf(here.key, here.data),
            data: here.data,
            articles: here.articles.map(({ id, record }) => ({ id, record })),
          },
          old: Object.fromEntries(
            here.articles.flatMap(({ id }): [string, OldOfArticle][] => {
              const old = olds.get(id);
              return old === undefined ? [] : [[id, old]];
            }),
          ),
        }),
      );
    const own = names.own.get(part);
    if (own !== undefined)
      tasks.push(() =>
        crew.names({
          ...shared,
          part,
          write,
          own,
          told: [...mapped.values()].flatMap(({ data, names: found }) => {
            const told = found[part];
            return told === undefined ? [] : [{ file: data, ref: told.told, hash: told.hash }];
          }),
        }),
      );
  }
  const written: WrittenParts = {
    reports: [],
    pages: 0,
    drawn: 0,
    cards: 0,
    marked: [],
    searched: [],
    newest: [],
    folders: new Set(),
  };
  let done = 0;
  await inTurn(
    tasks,
    crew.size * ahead,
    (task) => task(),
    ({ report, note, drawn, cards }) => {
      if (report !== undefined) written.reports.push(report);
      written.pages += note.pages;
      written.drawn += drawn;
      written.cards += cards;
      written.marked.push(...note.marked);
      written.searched.push(...note.searched);
      written.newest.push(...note.newest);
      done += 1;
      tell(done, tasks.length);
    },
  );
  return written;
}
