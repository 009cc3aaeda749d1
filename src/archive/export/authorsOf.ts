import type { Article } from '../../model/article.ts';

/** Who wrote an article, as its byline tells. A byline that names the publisher names no person. */
export function authorsOf(
  article: Pick<Article, 'byline' | 'source'>,
): { name: string; isPublisher: boolean }[] {
  const byline = article.byline?.replace(/^by\s+/iu, '').trim() ?? '';
  if (byline === '') return [];
  if (byline === article.source?.name) return [{ name: byline, isPublisher: true }];
  return byline
    .split(/\s*(?:,|;|\band\b|&)\s*/iu)
    .filter((name) => name !== '')
    .map((name) => ({ name, isPublisher: false }));
}
