import type { Article } from '../../model/article.ts';

/** What is published of an article that the newsroom withheld or withdrew: its address, when, and the newsroom's note.
 *  Headline, text, names and source are gone, for each of them can be what injures.
 *  @returns `undefined` for an article that one may read */
export function closedArticle(article: Article): Article | undefined {
  if (article.pubStatus === 'usable') return undefined;
  return {
    schema: article.schema,
    id: article.id,
    version: article.version,
    language: article.language,
    pubStatus: article.pubStatus,
    withheld: article.withheld,
    headline: article.pubStatus === 'withheld' ? 'This article was withheld' : 'This article was withdrawn',
    blocks: [],
    quotations: [],
    mentions: [],
    entities: [],
  };
}
