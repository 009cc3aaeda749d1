import type { Article, EntityId, Mention } from './article.ts';
import { readingOrder } from './passages.ts';

/** Names, aliases and demonyms are counted; descriptions and pronouns are linked and not counted. */
export function isCounted(mention: Pick<Mention, 'form'>): boolean {
  return mention.form === 'name' || mention.form === 'alias' || mention.form === 'demonym';
}

/** The mentions in the order a reader meets them; of two that begin together the longer comes first. */
export function mentionsInOrder(article: Pick<Article, 'blocks' | 'mentions'>): Mention[] {
  const order = readingOrder(article);
  const place = (m: Mention) => order.get(m.span.block) ?? Number.MAX_SAFE_INTEGER;
  return [...article.mentions].sort(
    (a, b) => place(a) - place(b) || a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** The number of each counted mention among those of its entity, from 1, in reading order:
 *  it is part of the mention's address. */
export function mentionNumbers(article: Pick<Article, 'blocks' | 'mentions'>): ReadonlyMap<Mention, number> {
  const seen = new Map<EntityId, number>();
  const numbers = new Map<Mention, number>();
  for (const mention of mentionsInOrder(article)) {
    if (!isCounted(mention)) continue;
    const number = (seen.get(mention.entity) ?? 0) + 1;
    seen.set(mention.entity, number);
    numbers.set(mention, number);
  }
  return numbers;
}
