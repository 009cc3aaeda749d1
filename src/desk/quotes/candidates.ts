import type { Article, Entity, EntityId, Quotation } from '../../model/article.ts';
import { mentionsInOrder } from '../../model/mentions.ts';
import { readingOrder } from '../../model/passages.ts';

/** As many as there are digits. */
const mostNumbered = 9;

/** Who of the article may have said it, for the keys 1 to 9: people, and whoever else speaks in it. They stand in the
 *  order in which the article brings them in, so that a number stays somebody's while one works through an article; of
 *  more than nine, those named nearest to the quote are kept. */
export function candidates(article: Article, quotation: Pick<Quotation, 'segments' | 'speaker'>): Entity[] {
  const order = readingOrder(article);
  const here = order.get(quotation.segments[0]?.block ?? '') ?? 0;
  const speaking = new Set(article.quotations.map((q) => q.speaker?.entity));
  const fit = article.entities.filter((entity) => entity.type === 'person' || speaking.has(entity.id));
  const first = new Map<EntityId, number>();
  const nearest = new Map<EntityId, number>();
  for (const [index, mention] of mentionsInOrder(article).entries()) {
    const { entity, span } = mention;
    if (!first.has(entity)) first.set(entity, index);
    const away = Math.abs((order.get(span.block) ?? 0) - here);
    nearest.set(entity, Math.min(away, nearest.get(entity) ?? Number.POSITIVE_INFINITY));
  }
  const far = Number.MAX_SAFE_INTEGER;
  const own = quotation.speaker?.entity;
  return fit
    .toSorted(
      (a, b) =>
        Number(b.id === own) - Number(a.id === own) ||
        (nearest.get(a.id) ?? far) - (nearest.get(b.id) ?? far) ||
        (first.get(a.id) ?? far) - (first.get(b.id) ?? far),
    )
    .slice(0, mostNumbered)
    .sort((a, b) => (first.get(a.id) ?? far) - (first.get(b.id) ?? far));
}
