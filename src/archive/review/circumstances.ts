import type { Article, Entity, EntityId, Quotation } from '../../model/article.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { slugOf } from '../../model/slug.ts';
import type { DecisionContext } from './decisionContext.ts';

/** Where, to whom and in which language something was said; `null` takes it away, what is left out stays. */
export type Circumstances = {
  at?: EntityId | null | undefined;
  to?: EntityId | null | undefined;
  translated?: 'yes' | 'likely' | null | undefined;
};

/** A quotation with its circumstances, and those it names, whom the article may not know yet.
 *  @returns a failure for an id that nothing in the archive has, and for a place that is none */
export function setCircumstances(
  article: Article,
  quotation: Quotation,
  { at, to, translated }: Circumstances,
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
  return success({ now, named });
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
