import type { AddressLine } from '../model/addresses.ts';
import type { Article } from '../model/article.ts';
import type { EntityDecisions } from '../model/entityDecisions.ts';
import { paths } from '../model/paths.ts';
import { addressesOf } from './addressesOf.ts';
import { destinationOf } from './applyEntityDecisions.ts';

/** What `addresses.json` has to hold of an archive as it is: every address that it gives out, and where those of merged
 *  people, places and organizations lead.
 *  @param at the moment that a line gets which is not there yet, ISO 8601 */
export const addressLines = (
  articles: readonly Article[],
  decisions: EntityDecisions,
  at: string,
): AddressLine[] => linesOf(articles.flatMap(addressesOf), decisions, at);

/** The same of addresses that articles give out. */
export function linesOf(addresses: Iterable<string>, { moves }: EntityDecisions, at: string): AddressLine[] {
  const lead = destinationOf(moves, '');
  const lines = new Map<string, AddressLine>();
  const add = (line: AddressLine) => lines.set(line.address, line);
  for (const address of addresses) add({ address, at });
  for (const { from, into, article } of moves) {
    add({ address: paths.entity(into), at });
    const to = lead(from);
    if (article === undefined && to !== from)
      add({ address: paths.entity(from), at, leadsTo: paths.entity(to) });
  }
  return [...lines.values()];
}
