import type { Article, Entity, Mention, Span } from '../../model/article.ts';
import { textsOf } from '../../model/passages.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { slugOf } from '../../model/slug.ts';
import { inReadingOrder } from '../articleText.ts';
import { type DecisionContext, signed } from './decisionContext.ts';
import { withEntities } from './withEntities.ts';

/** The article in which words mean somebody or something, because an editor says so: "the launch center", "he". Where
 *  they meant another, they do no more.
 *  @returns a failure for a person named as a place, or the other way round */
export function nameWords(
  article: Article,
  span: Span,
  { entity, ...how }: { entity: Entity } & Partial<Pick<Mention, 'form' | 'as'>>,
  context: DecisionContext,
): Result<Article> {
  const same = ({ span: s }: Mention) =>
    s.block === span.block && s.start === span.start && s.end === span.end;
  const there = article.mentions.filter(same);
  const [known] = there.filter((m) => m.entity === entity.id);
  const mention: Mention = {
    entity: entity.id,
    span,
    as: how.as ?? known?.as ?? entity.type,
    form: how.form ?? known?.form ?? formOf(article, span, entity),
    confidence: known?.confidence ?? 1,
    review: { state: known === undefined ? 'corrected' : 'confirmed', ...signed(context) },
  };
  if (entity.type === 'person' ? mention.as !== 'person' : mention.as === 'person')
    return failure('invalid', '--as', `${entity.id} is a ${entity.type}`);
  const others = article.mentions.filter((m) => !same(m));
  return success(inReadingOrder(withEntities({ ...article, mentions: [...others, mention] }, [entity])));
}

/** A name is counted where it stands; what is no name of theirs describes them. */
function formOf(article: Article, { block, start, end }: Span, { name, aliases }: Entity): Mention['form'] {
  const slug = slugOf((textsOf(article).get(block) ?? '').slice(start, end));
  if (slug === slugOf(name)) return 'name';
  return aliases.some((alias) => slugOf(alias) === slug) ? 'alias' : 'description';
}

/** The article in which every name means whom the software says: an editor has read them all. What was decided about
 *  single ones stays.
 *  @returns a failure when all of them were decided about already */
export function confirmNames(article: Article, context: DecisionContext): Result<Article> {
  const isOpen = ({ review }: Mention) => review === undefined || review.state === 'unreviewed';
  if (!article.mentions.some(isOpen)) return failure('invalid', article.id, 'all its names are checked');
  return success({
    ...article,
    mentions: article.mentions.map((m) =>
      isOpen(m) ? { ...m, review: { state: 'confirmed', ...signed(context) } } : m,
    ),
  });
}
