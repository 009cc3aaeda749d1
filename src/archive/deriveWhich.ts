import type { EntityId } from '../model/article.ts';
import type { EntityPage, WhichEntity } from '../model/pages.ts';
import { slugOf } from '../model/slug.ts';
import { entityRef } from './entityRef.ts';
import { byAlphabet } from './lists.ts';
import { namesakesAmong, shortNames } from './namesakes.ts';

type Candidate = WhichEntity['candidates'][number] & { aliases: string[] };

/** So many stand on a page; a name that more have is no help to anybody. */
const mostCandidates = 50;

/** What a page that asks which one is meant says of one who may be.
 *  @param page of somebody who may stand in lists */
export function candidateOf({ entity, totals, named, articles, newest }: EntityPage): Candidate {
  return {
    ...entityRef(entity),
    aliases: entity.aliases,
    quoted: totals.quoted,
    reported: totals.reported,
    named,
    articles,
    newest: newest.quoted[0] ?? newest.reported[0] ?? newest.named[0],
  };
}

/** A page for every name that several have, where nobody has its address alone: it shows all who may be meant, and takes
 *  nobody to be.
 *  @param taken the addresses that somebody has, or had before two became one */
export function deriveWhich(
  candidates: readonly Candidate[],
  taken: ReadonlySet<EntityId>,
): { id: EntityId; page: WhichEntity }[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const groups = namesakesAmong(candidates.map((candidate) => ({ ...candidate, origin: 'text' as const })));
  return [...groups]
    .filter(([id, group]) => group.length > 1 && !taken.has(id))
    .map(([id, group]) => {
      const slug = id.slice(id.indexOf('/') + 1);
      const all = group.flatMap((entity) => byId.get(entity.id) ?? []);
      const written = all.flatMap(shortNames).find((name) => slugOf(name) === slug);
      return {
        id,
        page: {
          which: written ?? slug,
          candidates: all.slice(0, mostCandidates).map(({ aliases: _, ...candidate }) => candidate),
          more: Math.max(0, all.length - mostCandidates),
        },
      };
    })
    .sort(byAlphabet(({ id }) => id));
}
