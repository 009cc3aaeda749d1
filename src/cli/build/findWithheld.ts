import type { Crew } from './crew.ts';
import { inTurn } from './inTurn.ts';
import { ahead } from './mapAll.ts';
import type { MappedPart } from './readArticles.ts';

/** A line for all words that one article withholds and another has: only a person can say whether they must go there too. */
export async function findWithheld(
  mapped: ReadonlyMap<number, MappedPart>,
  context: string,
  crew: Crew,
): Promise<string[]> {
  const parts = [...mapped.values()];
  const taken = parts
    .flatMap(({ articles }) => articles)
    .filter(({ withheld }) => withheld !== undefined)
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ id, withheld = [] }) => ({ id, passages: withheld }));
  if (taken.length === 0) return [];
  const found: { withheldIn: string; standIn: string }[] = [];
  await inTurn(
    parts,
    crew.size * ahead,
    ({ articles }) =>
      crew.withheld({ context, taken, articles: articles.map(({ id, file }) => ({ id, file })) }),
    (some) => {
      found.push(...some);
    },
  );
  const place = new Map(taken.map(({ id }, index) => [id, index]));
  return found
    .sort(
      (a, b) =>
        (place.get(a.withheldIn) ?? 0) - (place.get(b.withheldIn) ?? 0) || (a.standIn < b.standIn ? -1 : 1),
    )
    .map(
      ({ withheldIn, standIn }) =>
        `${standIn} has words that are withheld in ${withheldIn}; look whether they must go there too.`,
    );
}
