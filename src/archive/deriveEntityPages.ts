import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, Entity, EntityId } from '../model/article.ts';
import { isListed } from '../model/publicRole.ts';
import type { Atlas } from './map/atlas.ts';
import { namesakesAmong } from './namesakes.ts';
import { type AmongEntities, entityPageOf } from './shares/entityPageOf.ts';
import { type EntityShare, entityShares } from './shares/entityShares.ts';

/** Who may stand in lists: whoever has a public role, and where the archive asks for review, of the people those alone
 *  at whom an editor has looked.
 *  @param checked the ids of these */
export function listedAmong(review: ArchiveInfo['review'], checked: ReadonlySet<EntityId>) {
  return (entity: Entity): boolean =>
    isListed(entity) &&
    (review === 'labelled' || entity.type !== 'person' || entity.public === true || checked.has(entity.id));
}

/** The page of every person, place and organization that the articles name, newest article first, and the files beside it.
 *  @param entities as all articles together know them
 *  @param review where it is `required`, statements and people that nobody has
 *  checked are on the page of their article alone: statements on no other, people's own pages in no list */
export function deriveEntityPages(
  articles: readonly Article[],
  entities: ReadonlyMap<EntityId, Entity>,
  review: ArchiveInfo['review'],
  atlas?: Atlas,
): ReturnType<typeof entityPageOf>[] {
  const sharesOf = new Map<EntityId, EntityShare[]>();
  const checked = new Set<EntityId>();
  for (const article of articles)
    for (const share of entityShares(article, review)) {
      const { id } = share.entity;
      const known = sharesOf.get(id);
      if (known) known.push(share);
      else sharesOf.set(id, [share]);
      if (share.checked) checked.add(id);
    }
  const mayBeListed = listedAmong(review, checked);
  const namesakes = namesakesAmong([...entities.values()].filter(mayBeListed));
  const among: AmongEntities = { get: (id) => entities.get(id), mayBeListed, namesakes };
  return [...entities.values()].map((entity) =>
    entityPageOf(entity, sharesOf.get(entity.id) ?? [], among, atlas),
  );
}
