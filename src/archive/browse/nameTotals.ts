import type { EntityId } from '../../model/article.ts';
import type { NameCount, NameShare } from '../shares/nameShare.ts';

/** How often all articles together name somebody and let them speak, and in how many articles they are. */
export type NameTotal = NameCount & { articles: number };

/** The counts of some articles put together, by id. Of an archive it is as large as its names are many, however many
 *  articles there are. */
export function nameTotals(shares: Iterable<Pick<NameShare, 'names'>>): Map<EntityId, NameTotal> {
  const totals = new Map<EntityId, NameTotal>();
  for (const { names } of shares)
    for (const name of names) {
      const known = totals.get(name.id);
      if (known === undefined) totals.set(name.id, { ...name, articles: 1 });
      else {
        known.quoted += name.quoted;
        known.reported += name.reported;
        known.named += name.named;
        known.asPlace += name.asPlace;
        known.waiting += name.waiting;
        known.articles += 1;
      }
    }
  return totals;
}
