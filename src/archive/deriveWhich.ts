import type { Entity, EntityId } from '../model/article.ts';
import type { EntityPage, Passage, WhichEntity } from '../model/pages.ts';
import { slugOf } from '../model/slug.ts';
import { entityRef } from './entityRef.ts';
import { byAlphabet } from './lists.ts';
import { namesakesAmong, shortNames } from './namesakes.ts';

/** Somebody who may be meant, and how often they are in the articles. */
type Candidate = { entity: Entity; quoted: number; reported: number; named: number; articles: number };

/** So many stand on a page; a name that more have is no help to anybody. */
const mostCandidates = 50;

type Which = { id: EntityId; page: WhichEntity };

/** A page for every name that several have, where nobody has its address alone: it shows all who may be meant, and takes
 *  nobody to be.
 *  @param candidates everybody who may stand in a list
 *  @param taken the addresses that somebody has, or had before two became one
 *  @returns pages that do not yet say what is newest of each */
export function deriveWhich(candidates: readonly Candidate[], taken: ReadonlySet<EntityId>): Which[] {
  const byId = new Map(candidates.map((candidate) => [candidate.entity.id, candidate]));
  return [...namesakesAmong(candidates.map(({ entity }) => entity))]
    .filter(([id, group]) => group.length > 1 && !taken.has(id))
    .map(([id, group]) => {
      const slug = id.slice(id.indexOf('/') + 1);
      const written = group.flatMap(shortNames).find((name) => slugOf(name) === slug);
      const all = group.flatMap(({ id }) => byId.get(id) ?? []);
      return {
        id,
        page: {
          which: written ?? slug,
          candidates: all.slice(0, mostCandidates).map(({ entity, quoted, reported, named, articles }) => ({
            ...entityRef(entity),
            quoted,
            reported,
            named,
            articles,
          })),
          more: Math.max(0, all.length - mostCandidates),
        },
      };
    })
    .sort(byAlphabet(({ id }) => id));
}

/** What such a page says is newest of somebody: what they said, else what names them. */
export const newestOf = ({ newest }: EntityPage): Passage | undefined =>
  newest.quoted[0] ?? newest.reported[0] ?? newest.named[0];

/** The pages, with what is newest of each. */
export const withNewest = (
  pages: readonly Which[],
  newest: ReadonlyMap<EntityId, Passage | undefined>,
): Which[] =>
  pages.map(({ id, page }) => ({
    id,
    page: {
      ...page,
      candidates: page.candidates.map((candidate) => {
        const passage = newest.get(candidate.id);
        return passage === undefined ? candidate : { ...candidate, newest: passage };
      }),
    },
  }));
