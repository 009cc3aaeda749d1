import type { Entity, EntityId } from '../../model/article.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';

/** Who decides, when and why; and what readers see now. */
export type DecisionContext = {
  by?: string | undefined;
  /** ISO 8601, a moment. */
  at: string;
  note?: string | undefined;
  /** The least confidence at which an unchecked name is shown, 0.9 to 1. */
  threshold: number;
  /** What people decided about the names of the archive: readers see the names that follow from it. */
  decisions?: EntityDecisions | undefined;
  /** Everybody in the archive by id, as published: a speaker may come from another article. */
  entities?: ReadonlyMap<EntityId, Entity> | undefined;
};

/** Who, when and why, as `review`, `withheld` and the records of entities.json keep it. */
export function signed({ by, at, note }: Pick<DecisionContext, 'by' | 'at' | 'note'>) {
  return { ...(by === undefined ? {} : { by }), at, ...(note === undefined ? {} : { note }) };
}
