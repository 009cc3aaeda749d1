import type { Article, EntityId } from '../model/article.ts';
import { isChecked } from '../model/attribution.ts';

/** Whom an editor has looked at in an article: they speak in it, or are named in it, and a person checked that. */
export function checkedEntities(article: Pick<Article, 'quotations' | 'mentions'>): ReadonlySet<EntityId> {
  return new Set([
    ...article.quotations.filter(isChecked).flatMap((q) => q.speaker?.entity ?? []),
    ...article.mentions.flatMap((m) => (m.review && isChecked({ review: m.review }) ? [m.entity] : [])),
  ]);
}
