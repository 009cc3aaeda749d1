import { listedBrowsePaths } from '../../archive/browse/browsing.ts';
import type { Archive } from '../../archive/deriveArchive.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import { isAnnounced, isStatement } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { quotePaths } from '../../model/quotePaths.ts';

/* The pages that search engines may know of: no private person, nothing withheld or moved, and where the archive asks for
   review no quote that nobody has checked. */

/** Those that every archive has. */
export const listedAlways: readonly string[] = [
  paths.front,
  paths.corrections,
  paths.policy,
  paths.search,
  paths.quotes,
];

/** An article, and its quotes. */
export const listedOfArticle = (article: Article, { review }: Pick<ArchiveInfo, 'review'>): string[] => [
  paths.article(article.id),
  ...article.quotations
    .filter((q) => isStatement(q) && isAnnounced(q, review))
    .map((q) => paths.quotation(article.id, q.id)),
];

/** All of an archive that is at hand as a whole. */
export const listedPaths = ({
  articles,
  entityPages,
  browsing,
  quotes,
  info,
}: Archive): ReadonlySet<string> =>
  new Set([
    ...listedAlways,
    ...listedBrowsePaths(browsing),
    ...[...quotes.families()].map(({ page }) => quotePaths.family(page.first)),
    ...articles.flatMap(({ article }) => listedOfArticle(article, info)),
    ...entityPages.filter((page) => page.listed).map((page) => paths.entity(page.entity.id)),
  ]);
