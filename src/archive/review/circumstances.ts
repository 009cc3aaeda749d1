import type { Article, Entity, EntityId, Quotation } from '../../model/article.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { slugOf } from '../../model/slug.ts';
import type { DecisionContext } from './decisionContext.ts';

/** Where, to whom, in which language and in which role something was said; `null` takes it away, what is left out stays. */
export type Circumstances = {
  at?: EntityId | null | undefined;
  to?: EntityId | null | undefined;
  translated?: 'yes' | 'likely' | null | undefined;
  /** What the speaker is, as readers see it beside the name: "mayor of London". */
  role?: string | null | undefined;
};

/** A quotation with its circumstances, and those it names, whom the article may not know yet.
 *  @returns a failure for an id that nothing in the archive has, a place that is none, the role of nobody */
export function setCircumstances(
  article: Article,
  quotation: Quotation,
  { at, to, translated, role }: Circumstances,
  { entities }: Pick<DecisionContext, 'entities'>,
): Result<{ now: Quotation; named: Entity[] }> {
  const now: Quotation = { ...quotation };
  const named: Entity[] = [];
  for (const [field, id] of [
    ['at', at],
    ['to', to],
  ] as const) {
    if (id === undefined) continue;
    delete now[field];
    if (id === null) continue;
    const entity = article.entities.find((e) => e.id === id) ?? entities?.get(id);
    if (entity === undefined) return failure('missing', field, `nothing in the archive has the id ${id}`);
    if (field === 'at' && entity.type !== 'place')
      return failure('invalid', field, `${id} is a ${entity.type}, expected a place`);
    now[field] = id;
    named.push(entity);
  }
  if (translated !== undefined) delete now.translated;
  if (translated) now.translated = translated;
  if (role !== undefined) {
    if (now.speaker === undefined) return failure('missing', 'role', 'nobody is named as the speaker');
    const { role: _was, ...speaker } = now.speaker;
    now.speaker = role === null ? speaker : { ...speaker, role };
  }
  return success({ now, named });
}

/** The article with the role that one of its quotations got (or lost) wherever the same wrong one stood beside the same
 *  person: with other quotations, and with the person. */
export function spreadRole(article: Article, before: Quotation, now: Quotation): Article {
  const who = now.speaker?.entity;
  const was = before.speaker?.role;
  const role = now.speaker?.role;
  if (who === undefined || was === role) return article;
  const stood = (has: string | undefined) => has === was;
  return {
    ...article,
    quotations: article.quotations.map((q) => {
      if (q.speaker?.entity !== who || !stood(q.speaker.role)) return q;
      const { role: _was, ...speaker } = q.speaker;
      return { ...q, speaker: role === undefined ? speaker : { ...speaker, role } };
    }),
    entities: article.entities.map((entity) => {
      if (entity.id !== who || !stood(entity.description)) return entity;
      const { description: _was, ...known } = entity;
      return role === undefined ? known : { ...known, description: role };
    }),
  };
}

/** The one of the article, else of the archive, that has this id, or is called so; a name must be one's alone. */
export function findEntity(
  article: Article,
  asked: string,
  { entities }: Pick<DecisionContext, 'entities'>,
  fits: (entity: Entity) => boolean = () => true,
): Result<Entity> {
  const slug = slugOf(asked);
  for (const known of [article.entities, [...(entities?.values() ?? [])]]) {
    const fitting = known.filter(fits);
    const byId = fitting.find(({ id }) => id === asked);
    const named = fitting.filter(({ name }) => slugOf(name) === slug);
    const called = fitting.filter(({ aliases }) => aliases.some((alias) => slugOf(alias) === slug));
    const matches = byId ? [byId] : named.length > 0 ? named : called;
    const [match] = matches;
    if (match === undefined) continue;
    return matches.length === 1
      ? success(match)
      : failure('invalid', '', `“${asked}” is ${matches.map(({ id }) => id).join(' or ')}, expected one id`);
  }
  return failure('missing', '', `nothing in the archive is called “${asked}” or has it for an id`);
}
