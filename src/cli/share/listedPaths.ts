import type { Archive } from '../../archive/deriveArchive.ts';
import { isAnnounced, isStatement } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { quotePaths } from '../../model/quotePaths.ts';

/** The pages that search engines may know of: no private person, nothing withheld or moved, and where the archive asks for
 *  review no quote that nobody has checked. */
export function listedPaths({ articles, entityPages, info, quotes }: Archive): ReadonlySet<string> {
  return new Set([
    paths.front,
    paths.people,
    paths.places,
    paths.organizations,
    paths.corrections,
    paths.policy,
    paths.search,
    paths.quotes,
    ...quotes.families.map(({ page }) => quotePaths.family(page.first)),
    ...articles.flatMap(({ article }) => [
      paths.article(article.id),
      ...article.quotations
        .filter((q) => isStatement(q) && isAnnounced(q, info.review))
        .map((q) => paths.quotation(article.id, q.id)),
    ]),
    ...entityPages.filter((page) => page.listed).map((page) => paths.entity(page.entity.id)),
  ]);
}
