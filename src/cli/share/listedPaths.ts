import { listedBrowsePaths } from '../../archive/browse/browsing.ts';
import type { Archive } from '../../archive/deriveArchive.ts';
import { isAnnounced, isStatement } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';

/** The pages that search engines may know of: no private person, nothing withheld or moved, and where the archive asks for
 *  review no quote that nobody has checked. */
export function listedPaths({ articles, entityPages, browsing, info }: Archive): ReadonlySet<string> {
  return new Set([
    paths.front,
    paths.corrections,
    paths.policy,
    paths.search,
    ...listedBrowsePaths(browsing),
    ...articles.flatMap(({ article }) => [
      paths.article(article.id),
      ...article.quotations
        .filter((q) => isStatement(q) && isAnnounced(q, info.review))
        .map((q) => paths.quotation(article.id, q.id)),
    ]),
    ...entityPages.filter((page) => page.listed).map((page) => paths.entity(page.entity.id)),
  ]);
}
