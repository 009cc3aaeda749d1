import type { Article } from '../model/article.ts';
import { isStatement } from '../model/attribution.ts';
import { paths } from '../model/paths.ts';

/** Every address that an article gives out once it is published: its own, those of what is said in it, and those of the
 *  people, places and organizations in it. None of one that nobody may read. */
export function addressesOf(article: Article): string[] {
  if (article.pubStatus !== 'usable') return [];
  return [
    paths.article(article.id),
    ...(article.revisions?.length ? [paths.history(article.id)] : []),
    ...article.quotations
      .filter(isStatement)
      .flatMap(({ id, aliases = [] }) => [id, ...aliases].map((own) => paths.quotation(article.id, own))),
    ...article.entities.map(({ id }) => paths.entity(id)),
  ];
}
