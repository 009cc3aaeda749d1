import type { Article, Entity, EntityId, EntityType, Span, Speaker } from '../model/article.ts';
import type { EntityDecision, EntityDecisions, EntityMove } from '../model/entityDecisions.ts';
import { byAlphabet, union } from './lists.ts';

const typeOf: Record<string, EntityType> = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
};
const typeOfId = (id: EntityId): EntityType => typeOf[id.split('/')[0] ?? ''] ?? 'organization';

/** Where an id leads in one article, after every move; a circle of moves leads back to where it began. Moves of single
 *  mentions are no part of it. */
export function destinationOf(moves: readonly EntityMove[], articleId: string): (id: EntityId) => EntityId {
  const general = new Map<EntityId, EntityId>();
  const here = new Map<EntityId, EntityId>();
  for (const { from, into, article, mentions } of moves) {
    if (mentions !== undefined) continue;
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

const spanKey = ({ block, start, end }: Span) => `${start} ${end} ${block}`;

/** Who stands at a span, where a decision took single mentions apart; by the id that the article has for it. */
function singledOut(moves: readonly EntityMove[], articleId: string) {
  const bySpan = new Map<string, EntityMove>();
  for (const move of moves)
    if (move.article === articleId) for (const span of move.mentions ?? []) bySpan.set(spanKey(span), move);
  return bySpan;
}

/** Facts of several decisions on one id: the later says it. */
function factsById(decided: readonly EntityDecision[]): ReadonlyMap<EntityId, Partial<Entity>> {
  const facts = new Map<EntityId, Partial<Entity>>();
  for (const { by: _by, at: _at, note: _note, ...said } of decided) {
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    facts.set(said.id, { ...facts.get(said.id), ...given });
  }
  return facts;
}

/** The article as people decided it: merged, split and renamed entities under the ids and names they have now.
 *  Its text and spans stay as they are. An article that no decision touches comes back itself. */
export function applyEntityDecisions(article: Article, decisions: EntityDecisions): Article {
  const lead = destinationOf(decisions.moves, article.id);
  const single = singledOut(decisions.moves, article.id);
  const known = factsById(decisions.entities);
  if (single.size === 0 && article.entities.every(({ id }) => lead(id) === id && !known.has(id)))
    return article;

  /** Whom an id means at a place of the text. */
  const whoAt = (id: EntityId, spans: readonly Span[]): EntityId => {
    const moves = spans.flatMap((span) => single.get(spanKey(span)) ?? []);
    const move = moves.find(({ from }) => from === id || from === lead(id));
    return lead(move?.into ?? id);
  };
  const entities = leadEntities(article, decisions, lead);
  for (const { from, into } of single.values()) {
    const id = lead(into);
    const model = entities.get(lead(from)) ?? article.entities.find((entity) => entity.id === from);
    if (model !== undefined && !entities.has(id)) entities.set(id, apart(model, id));
  }
  for (const [id, entity] of entities) {
    const facts = known.get(id) ?? {};
    const name = facts.name ?? entity.name;
    const aliases = union(entity.aliases, name === entity.name ? [] : [entity.name]);
    const { containedIn } = { ...entity, ...facts };
    const within = containedIn === undefined ? undefined : lead(containedIn);
    entities.set(id, {
      ...entity,
      aliases: aliases.filter((alias) => alias !== name),
      ...facts,
      // A place that lies in one this article does not know is told so by the archive, where all are known.
      containedIn: within !== undefined && within !== id ? within : undefined,
    });
  }
  const optional = (id: EntityId | undefined) => (id === undefined ? undefined : lead(id));
  const nameOf = (id: EntityId | undefined, name: string) => entities.get(id ?? '')?.name ?? name;
  return {
    ...article,
    entities: [...entities.values()].sort(byAlphabet(({ id }) => id)),
    blocks: article.blocks.map((b) => (b.speaker === undefined ? b : { ...b, speaker: lead(b.speaker) })),
    mentions: article.mentions.map((m) => {
      const entity = whoAt(m.entity, [m.span]);
      const type = typeOfId(entity);
      return entity === m.entity ? m : { ...m, entity, as: type === typeOfId(m.entity) ? m.as : type };
    }),
    quotations: article.quotations.map((q) => {
      const via = optional(q.via?.entity);
      const speaker =
        q.speaker?.entity === undefined ? undefined : whoAt(q.speaker.entity, tellingSpans(q.speaker));
      return {
        ...q,
        to: optional(q.to),
        at: optional(q.at),
        via: q.via && { ...q.via, entity: via, name: nameOf(via, q.via.name) },
        speaker: q.speaker && { ...q.speaker, entity: speaker, name: nameOf(speaker, q.speaker.name) },
      };
    }),
  };
}

/** The words that name a speaker, and those that "he" leads back to, nearest first. */
const tellingSpans = ({ span, antecedents = [] }: Speaker): Span[] =>
  span === undefined ? antecedents : [span, ...antecedents];

/** The entities of an article under the ids that all their moves lead to. */
function leadEntities(
  article: Article,
  decisions: EntityDecisions,
  lead: (id: EntityId) => EntityId,
): Map<EntityId, Entity> {
  const forever = destinationOf(decisions.moves, '');
  const entities = new Map<EntityId, Entity>();
  // The one that others are merged into comes first: its facts are the ones to believe.
  const inOrder = [...article.entities].sort(
    (a, b) => Number(lead(a.id) !== a.id) - Number(lead(b.id) !== b.id),
  );
  for (const entity of inOrder) {
    const id = lead(entity.id);
    const former = id !== entity.id && forever(entity.id) === id ? [entity.id] : [];
    const before = entities.get(id);
    if (before !== undefined) {
      entities.set(id, {
        ...before,
        aliases: union(before.aliases, [entity.name, ...entity.aliases]).filter((n) => n !== before.name),
        formerIds: union(before.formerIds ?? [], former),
      });
      continue;
    }
    const kept = id === entity.id ? entity : apart(entity, id);
    entities.set(id, former.length > 0 ? { ...kept, formerIds: union(kept.formerIds ?? [], former) } : kept);
  }
  return entities;
}

/** An entity under another id: what the text calls it goes along; what a gazetteer knew of the other does not, nor that
 *  it knew it, for that would make somebody a public person. */
function apart({ name, aliases, description, origin }: Entity, id: EntityId): Entity {
  return {
    id,
    type: typeOfId(id),
    name,
    aliases,
    ...(description === undefined ? {} : { description }),
    origin: origin === 'editor' ? 'editor' : 'text',
  };
}
