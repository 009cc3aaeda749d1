import type { Article, EntityId } from '../../model/article.ts';
import type { EntityPlaces } from '../../model/desk.ts';
import { mentionsInOrder } from '../../model/mentions.ts';
import { textsOf } from '../../model/passages.ts';

/** UTF-16 units around a mention: enough to see who is meant. */
const around = 60;

/** Every mention of a name in its words, article by article, in reading order; pronouns left out.
 *  @param articles with what people decided applied */
export function entityPlaces(articles: readonly Article[], id: EntityId): EntityPlaces[] {
  return articles.flatMap((article) => {
    if (article.entities.every((entity) => entity.id !== id)) return [];
    const texts = textsOf(article);
    const mentions = mentionsInOrder(article)
      .filter((m) => m.entity === id && m.form !== 'pronoun')
      .map(({ span }) => {
        const text = texts.get(span.block) ?? '';
        return {
          span,
          before: text.slice(Math.max(0, span.start - around), span.start).replace(/^\S*\s/u, ''),
          words: text.slice(span.start, span.end),
          after: text.slice(span.end, span.end + around).replace(/\s\S*$/u, ''),
        };
      });
    return [{ article: article.id, headline: article.headline, mentions }];
  });
}
