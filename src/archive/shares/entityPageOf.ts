import type { Entity, EntityId } from '../../model/article.ts';
import { chunkCount, chunkRange, chunkSize } from '../../model/entityChunks.ts';
import type {
  EntityCount,
  EntityPage,
  EntityRef,
  NeighbourChunk,
  Passage,
  PassageChunk,
} from '../../model/pages.ts';
import { type PassageKind, passageKinds } from '../../model/passageKinds.ts';
import { dataPaths } from '../../model/paths.ts';
import { entityRef } from '../entityRef.ts';
import type { Atlas } from '../map/atlas.ts';
import { drawMap } from '../map/drawMap.ts';
import type { Namesakes } from '../namesakes.ts';
import { pinsOf } from '../pins.ts';
import { drawTimeline } from '../timeline/drawTimeline.ts';
import { allot } from './allot.ts';
import type { EntityShare } from './entityShares.ts';
import { yearsOf } from './yearsOf.ts';

/** What the page of one entity has to know of the others: little of each, and no article. */
export type AmongEntities = {
  /** As all articles together know it; `undefined` for one that none has. */
  get(id: EntityId): Entity | undefined;
  /** Whether it may stand in lists, feeds and search engines. */
  mayBeListed(entity: Entity): boolean;
  /** Who else may be meant by a name, by the address that the name alone has. */
  namesakes: Namesakes;
};

/** A file beside a page: its address from the root of the site, and what lies there. */
export type ChunkFile = [path: string, chunk: PassageChunk | NeighbourChunk];

/** So many people and organizations, and so many places, are named on a page as being named beside. */
const mostNeighbours = 12;
/** So many are offered where a name may mean several. */
const mostNamesakes = 20;
/** So many places are pinned on the map of a page. */
const mostPins = 12;

/** The page of a person, place or organization, as long for ten thousand mentions as for fifty.
 *  @param entity as all articles together know it
 *  @param shares of this entity, the newest article first
 *  @param atlas without one no map is drawn
 *  @returns also the files that hold what the page does not show */
export function entityPageOf(
  entity: Entity,
  shares: readonly EntityShare[],
  among: AmongEntities,
  atlas?: Atlas,
): { page: EntityPage; chunks: ChunkFile[] } {
  const all = passagesOf(shares, among);
  const totals = ofEachKind((kind) => all[kind].length);
  const given = allot(totals);
  const counts = neighboursOf(shares, among);
  const places = counts.filter((c) => c.type === 'place').slice(0, mostNeighbours);
  const together = counts.filter((c) => c.type !== 'place').slice(0, mostNeighbours);
  const container = among.get(entity.containedIn ?? '');
  const page: EntityPage = {
    entity,
    listed: among.mayBeListed(entity),
    articles: shares.length,
    named: shares.reduce((sum, { named }) => sum + named, 0),
    totals,
    newest: ofEachKind((kind) => all[kind].slice(0, given[kind])),
    years: yearsOf(all),
    timeline: drawTimeline(entity.type === 'place' ? [...all.at, ...saidIn(all)] : saidIn(all), all.named),
    together,
    places,
    neighbours: counts.length,
    within: container && entityRef(container),
    couldBe: couldBe(entity, among),
    map: atlas && mapOf(entity, places, shares, among, atlas),
  };
  return { page, chunks: [...passageChunks(entity.id, all, given), ...neighbourChunks(page, counts)] };
}

/** Whom a name of one word may mean as well: "Smith" in an article that gives no full name. */
function couldBe({ id, type, name }: Entity, { namesakes }: AmongEntities): EntityRef[] | undefined {
  if (type !== 'person' || /\s/u.test(name)) return undefined;
  return namesakes.get(id)?.slice(0, mostNamesakes).map(entityRef);
}

const saidIn = ({ quoted, reported }: Record<PassageKind, Passage[]>) => [...quoted, ...reported];

const ofEachKind = <T>(make: (kind: PassageKind) => T) =>
  Object.fromEntries(passageKinds.map((kind) => [kind, make(kind)])) as Record<PassageKind, T>;

/** All passages of each kind, newest first. Private people are not told of as being named beside. */
function passagesOf(shares: readonly EntityShare[], among: AmongEntities): Record<PassageKind, Passage[]> {
  const listed = (id: EntityId) => {
    const known = among.get(id);
    return known !== undefined && among.mayBeListed(known);
  };
  return ofEachKind((kind) =>
    shares.flatMap(({ article, passages }) =>
      (passages[kind] ?? []).map(({ beside, ...passage }) => {
        const others = beside?.filter(listed) ?? [];
        return { article, ...passage, ...(others.length === 0 ? {} : { beside: others }) };
      }),
    ),
  );
}

function passageChunks(
  id: EntityId,
  all: Record<PassageKind, Passage[]>,
  given: Record<PassageKind, number>,
): ChunkFile[] {
  return passageKinds.flatMap((kind) => {
    const total = all[kind].length;
    return Array.from({ length: chunkCount(total, given[kind]) }, (_, index): ChunkFile => {
      const { from, to } = chunkRange(total, index + 1);
      return [dataPaths.entityChunk(id, kind, index + 1), { passages: all[kind].slice(from, to) }];
    });
  });
}

function neighbourChunks({ entity, together, places }: EntityPage, counts: EntityCount[]): ChunkFile[] {
  const files = chunkCount(counts.length, together.length + places.length);
  return Array.from({ length: files }, (_, index): ChunkFile => {
    const items = counts.slice(chunkSize * index, chunkSize * (index + 1));
    return [dataPaths.entityChunk(entity.id, 'together', index + 1), { items }];
  });
}

/** Who and what is named in the same paragraphs, the most often first. A private person is linked in the article
 *  alone. */
function neighboursOf(shares: readonly EntityShare[], among: AmongEntities): EntityCount[] {
  const paragraphs = new Map<EntityId, number>();
  for (const { neighbours } of shares)
    for (const [id, count] of neighbours) paragraphs.set(id, (paragraphs.get(id) ?? 0) + count);
  return [...paragraphs]
    .flatMap(([id, count]) => {
      const known = among.get(id);
      return known && among.mayBeListed(known) ? [{ ...entityRef(known), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** A place is mapped where its own position is certain; a person's map shows the places named beside. */
function mapOf(
  entity: Entity,
  beside: readonly EntityCount[],
  shares: readonly EntityShare[],
  among: AmongEntities,
  atlas: Atlas,
) {
  const places = new Set(beside.map(({ id }) => id));
  const pins = pinsOf(
    shares.map(({ grounds }) => grounds),
    among,
  );
  const others = pins.filter((pin) => pin.id !== entity.id && places.has(pin.id));
  if (entity.type !== 'place') return drawMap(others.slice(0, mostPins), atlas);
  const itself = pins.find((pin) => pin.id === entity.id);
  return itself && drawMap([itself, ...others.slice(0, mostPins - 1)], atlas);
}
