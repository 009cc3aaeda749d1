import type { Article, Entity } from '../../model/article.ts';

/** The article with people and places of the archive that it did not know: with the facts that hold in any article. A
 *  region that this one does not know would lead nowhere. */
export function withEntities(article: Article, needed: readonly Entity[]): Article {
  const entities = [...article.entities];
  for (const { containedIn, formerIds: _formerIds, ...entity } of needed) {
    if (entities.some(({ id }) => id === entity.id)) continue;
    const within = entities.some(({ id }) => id === containedIn) ? containedIn : undefined;
    entities.push(within === undefined ? entity : { ...entity, containedIn: within });
  }
  return entities.length === article.entities.length ? article : { ...article, entities };
}
