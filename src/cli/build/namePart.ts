import { newestOf } from '../../archive/deriveWhich.ts';
import type { FeedArticle } from '../../archive/feeds/feedOf.ts';
import { entityFeeds } from '../../archive/feeds/siteFeeds.ts';
import type { Atlas } from '../../archive/map/atlas.ts';
import { newestFirst } from '../../archive/newestFirst.ts';
import { type AmongEntities, entityPageOf } from '../../archive/shares/entityPageOf.ts';
import type { EntityId } from '../../model/article.ts';
import { hashOf } from '../hashOf.ts';
import type { Program } from '../program.ts';
import { sharedEntity } from '../share/sharedPages.ts';
import { entityData } from '../siteData.ts';
import { entityPage } from '../sitePages.ts';
import type { PartDone, PartNote } from './articlePart.ts';
import type { BuildContext } from './context.ts';
import { inOrder, readDirectory } from './directory.ts';
import { askedFor, namesakesIn } from './namesakesIn.ts';
import { partName, partOf } from './parts.ts';
import { putData } from './putData.ts';
import { ownPath, putPage } from './putPage.ts';
import { putShared } from './putShared.ts';
import type { ToldOfName } from './readArticles.ts';
import { sitePart } from './sitePart.ts';
import { type Ref, spillReader } from './spill.ts';

export type NameTask = {
  part: number;
  /** Where the shares of these names lie, and their hash. */
  told: { file: string; ref: Ref; hash: string }[];
  /** The directory of all names. */
  names: string;
  /** A hash of what the directory says of these. */
  own: string;
  namesChanged: boolean;
  write: boolean;
};

/** Writes everything that stands at the addresses of the people, places and organizations of one part. */
export async function writeNames(
  { part: number, told, names, own, namesChanged, write }: NameTask,
  context: BuildContext,
  program: Program,
  atlas: Atlas,
): Promise<PartDone> {
  const { bundle, info, addresses, cards } = context;
  const name = partName('names', number);
  const key = hashOf(
    bundle.hash,
    own,
    JSON.stringify([info, addresses, cards]),
    ...told.map(({ hash }) => hash),
  );
  const part = write ? sitePart(context.out, context.fresh, name) : undefined;
  if (part !== undefined && !namesChanged && part.isSame(key))
    return { report: part.keep(), note: part.note() as PartNote, drawn: 0, cards: 0 };

  const directory = readDirectory(names);
  const among: AmongEntities = {
    get: (id) => directory.get(id)?.entity,
    mayBeListed: ({ id }) => directory.get(id)?.listed === true,
    namesakes: namesakesIn(directory),
  };
  const asked = askedFor(directory);
  const shares = readShares(told);
  const note: PartNote = { pages: 0, marked: [], searched: [], newest: [] };
  let drawn = 0;
  const spent = { cards: 0 };
  const entries = [...directory.values()].filter(({ entity }) => partOf(entity.id) === number).sort(inOrder);
  for (const { entity } of entries) {
    const own = (shares.get(entity.id) ?? []).sort((a, b) => newestFirst(a.share.article, b.share.article));
    shares.delete(entity.id);
    const feeds = new Map<string, FeedArticle>(own.map(({ share, feed }) => [share.article.id, feed]));
    const { page, chunks } = entityPageOf(
      entity,
      own.map(({ share }) => share),
      among,
      atlas,
    );
    note.marked.push(...(await putData(part, entityData(page, chunks))));
    const newest = asked.has(entity.id) ? newestOf(page) : undefined;
    if (newest !== undefined) note.newest.push([entity.id, newest]);
    if (part === undefined) continue;
    const followed = entityFeeds(page, feeds, info);
    for (const [path, text] of followed) await part.putText(path, text);
    const shared = sharedEntity(page, followed.length > 0, info, ownPath(context));
    const tags = await putShared(part, shared === undefined ? [] : [shared], context, cards === 'all', spent);
    const drawing = entityPage(entity.id, page, info);
    note.pages += 1;
    if (await putPage(part, drawing, tags.get(drawing.path) ?? '', context, program)) drawn += 1;
  }
  return { report: part?.close(key, note), note, drawn, ...spent };
}

function readShares(told: NameTask['told']): Map<EntityId, ToldOfName[]> {
  const reader = spillReader();
  try {
    const shares = new Map<EntityId, ToldOfName[]>();
    for (const { file, ref } of told)
      for (const item of reader.read<ToldOfName[]>(file, ref)) {
        const known = shares.get(item.share.entity.id);
        if (known) known.push(item);
        else shares.set(item.share.entity.id, [item]);
      }
    return shares;
  } finally {
    reader.close();
  }
}
