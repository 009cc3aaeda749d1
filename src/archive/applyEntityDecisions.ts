import type { Article, Entity, EntityId, EntityType } from '../model/article.ts';
import type { EntityDecisions, EntityMove } from '../model/entityDecisions.ts';
import { byAlphabet, union } from './lists.ts';

const typeOf: Record<string, EntityType> = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
};
const typeOfId = (id: EntityId): EntityType => typeOf[id.split('/')[0] ?? ''] ?? 'organization';

/** Where an id leads in one article, after every move; a circle of moves leads back to where it began. */
export function destinationOf(moves: readonly EntityMove[], articleId: string): (id: EntityId) => EntityId {
  const general = new Map<EntityId, EntityId>();
  const here = new Map<EntityId, EntityId>();
  for (const { from, into, article } of moves) {
    if (article === undefined) general.set(from, into);
    else if (article === articleId) here.set(from, into);
  }
  return (id) => {
    const seen = new Set([id]);
    let at = here.get(id) ?? general.get(id);
    let last = id;
    while (at !== undefined) {
      if (seen.has(at)) return id;
      seen.add(at);
      last = at;
      at = general.get(at);
    }
    return last;
  };
}

/** The article as people decided it: merged, split and renamed entities under the ids and names they have now.
 *  Its text and spans stay as they are. An article that no decision touches comes back itself. */
export function applyEntityDecisions(article: Article, decisions: EntityDecisions): Article {
  const lead = destinationOf(decisions.moves, article.id);
  const known = new Map(decisions.entities.map((decision) => [decision.id, decision]));
  if (article.entities.every(({ id }) => lead(id) === id && !known.has(id))) return article;

  const forever = destinationOf(decisions.moves, '');
  const entities = new Map<EntityId, Entity>();
  const own = new Set(article.entities.map((e) => e.id));
  // The one that others are merged into comes first: its facts are the ones to believe.
  const inOrder = [...article.entities].sort(
    (a, b) => Number(lead(a.id) !== a.id) - Number(lead(b.id) !== b.id),
  );
  for (const entity of inOrder) {
    const id = lead(entity.id);
    const moved = id !== entity.id;
    const former = moved && forever(entity.id) === id ? [entity.id] : [];
    const before = entities.get(id);
    if (before !== undefined) {
      entities.set(id, {
        ...before,
        aliases: union(before.aliases, [entity.name, ...entity.aliases]).filter((n) => n !== before.name),
        formerIds: union(before.formerIds ?? [], former),
      });
      continue;
    }
    const type = typeOfId(id);
    const kept: Entity = moved
      ? {
          id,
          type,
          name: entity.name,
          aliases: entity.aliases,
          ...(entity.description === undefined ? {} : { description: entity.description }),
          origin: 'editor',
        }
      : entity;
    entities.set(id, former.length > 0 ? { ...kept, formerIds: union(kept.formerIds ?? [], former) } : kept);
  }
  for (const [id, entity] of entities) {
    const { by: _by, at: _at, note: _note, ...facts } = known.get(id) ?? { id };
    const name = facts.name ?? entity.name;
    const aliases = union(entity.aliases, name === entity.name ? [] : [entity.name]);
    const { containedIn } = { ...entity, ...facts };
    const within = containedIn === undefined ? undefined : lead(containedIn);
    entities.set(id, {
      ...entity,
      aliases: aliases.filter((alias) => alias !== name),
      ...facts,
      containedIn: within !== undefined && within !== id && own.has(within) ? within : undefined,
    });
  }
  const optional = (id: EntityId | undefined) => (id === undefined ? undefined : lead(id));
  const nameOf = (id: EntityId | undefined, name: string) => entities.get(id ?? '')?.name ?? name;
  return {
    ...article,
    entities: [...entities.values()].sort(byAlphabet(({ id }) => id)),
    blocks: article.blocks.map((b) => (b.speaker === undefined ? b : { ...b, speaker: lead(b.speaker) })),
    mentions: article.mentions.map((m) => {
      const entity = lead(m.entity);
      const type = typeOfId(entity);
      return entity === m.entity ? m : { ...m, entity, as: type === typeOfId(m.entity) ? m.as : type };
    }),
    quotations: article.quotations.map((q) => ({
      ...q,
      to: optional(q.to),
      at: optional(q.at),
      via: q.via && {
        ...q.via,
        entity: optional(q.via.entity),
        name: nameOf(optional(q.via.entity), q.via.name),
      },
      speaker: q.speaker && {
        ...q.speaker,
        entity: optional(q.speaker.entity),
        name: nameOf(optional(q.speaker.entity), q.speaker.name),
      },
    })),
  };
}
