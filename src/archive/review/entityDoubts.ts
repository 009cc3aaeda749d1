import type { Entity, EntityId } from '../../model/article.ts';
import type { EntityDoubt } from '../../model/entityPreview.ts';

const slugPart = (id: EntityId) => id.slice(id.indexOf('/') + 1);
const folderPart = (id: EntityId) => id.slice(0, id.indexOf('/'));

/** From this many letters on, one letter more, less or other is most likely a slip of the pen: "Kathmandu". */
const longEnough = 6;

/** What to look at among the names of an archive: surnames alone, spellings one letter apart, the same words in
 *  another order, one name of two types. Hints for people; nothing follows from them by itself.
 *  Time grows with the letters of all names, not with their pairs. */
export function entityDoubts(entities: Iterable<Entity>): ReadonlyMap<EntityId, EntityDoubt[]> {
  const all = [...entities];
  const doubts = new Map<EntityId, EntityDoubt[]>();
  const add = (id: EntityId, why: EntityDoubt['why'], other: EntityId | undefined) => {
    const list = doubts.get(id) ?? [];
    if (list.some((doubt) => doubt.other === other && other !== undefined)) return;
    doubts.set(id, [...list, { why, other }]);
  };
  const bySlug = groups(all, ({ id }) => [slugPart(id)]);
  const byWords = groups(all, ({ id }) => [`${folderPart(id)}/${slugPart(id).split('-').sort().join('-')}`]);
  const byAnyWord = groups(
    all.filter((e) => e.type === 'person' && slugPart(e.id).includes('-')),
    ({ id }) => slugPart(id).split('-'),
  );
  const byNearSlug = groups(all, ({ id }) => nearSlugs(slugPart(id)).map((s) => `${folderPart(id)}/${s}`));
  for (const { id, type } of all) {
    const slug = slugPart(id);
    for (const other of bySlug.get(slug) ?? []) if (other !== id) add(id, 'sameSlug', other);
    const words = `${folderPart(id)}/${slug.split('-').sort().join('-')}`;
    for (const other of byWords.get(words) ?? []) if (other !== id) add(id, 'sameParts', other);
    if (type === 'person' && !slug.includes('-')) {
      const bearers = byAnyWord.get(slug) ?? [];
      for (const other of bearers) add(id, 'bareSurname', other);
      if (bearers.length === 0) add(id, 'oneWord', undefined);
    }
    if (type === 'person' && slug.includes('-')) {
      // "John Smith" and "John A. Smith": first and last word are the same, one has more between.
      const parts = slug.split('-');
      for (const other of byAnyWord.get(parts.at(-1) ?? '') ?? []) {
        const others = slugPart(other).split('-');
        const ends = others[0] === parts[0] && others.at(-1) === parts.at(-1);
        if (other !== id && ends && others.length !== parts.length) add(id, 'similarName', other);
      }
    }
    if (slug.length < longEnough) continue;
    for (const key of nearSlugs(slug))
      for (const other of byNearSlug.get(`${folderPart(id)}/${key}`) ?? [])
        if (other !== id && isOneApart(slug, slugPart(other))) add(id, 'similarName', other);
  }
  return doubts;
}

function groups(entities: readonly Entity[], keysOf: (entity: Entity) => string[]) {
  const map = new Map<string, EntityId[]>();
  for (const entity of entities)
    for (const key of new Set(keysOf(entity))) map.set(key, [...(map.get(key) ?? []), entity.id]);
  return map;
}

/** A slug, and itself without each of its letters: two that are one letter apart share one of these. */
function nearSlugs(slug: string): string[] {
  if (slug.length < longEnough) return [];
  return [slug, ...Array.from(slug, (_, at) => slug.slice(0, at) + slug.slice(at + 1))];
}

/** Whether one letter more, less or other makes one of the other. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
