import type { Article, EntityId } from '../../model/article.ts';
import { failure, type Result, success } from '../../model/result.ts';
import type { DecisionContext } from './decisionContext.ts';
import { logChange } from './logChange.ts';

/** A decision about one quotation: the article before it and after it. One that was added is only in the second. */
export type Decided = { quotationId: string; before: Article; after: Article };

/** The article as if the decision had not been made; what else was decided in it since then stays.
 *  Its revision goes too, when it is still the last one; else readers have seen the change, and taking it back is one more.
 *  @returns a failure when the quotation has changed since, for that was somebody's decision too */
export function undoDecision(
  now: Article,
  { quotationId, before, after }: Decided,
  context: DecisionContext,
): Result<Article> {
  const find = ({ quotations }: Article) => quotations.find((q) => q.id === quotationId);
  const was = find(before);
  const current = find(now);
  if (current === undefined || JSON.stringify(current) !== JSON.stringify(find(after)))
    return failure('invalid', quotationId, 'was changed since; decide anew');
  const added = new Set(after.entities.map(({ id }) => id));
  for (const { id } of before.entities) added.delete(id);
  const quotations = now.quotations.flatMap((q) => (q === current ? (was ?? []) : q));
  const used = idsUsed({ ...now, quotations });
  const restored: Article = {
    ...now,
    quotations,
    entities: now.entities.filter(({ id }) => !added.has(id) || used.has(id)),
  };
  if (after.version === before.version) return success(restored);
  if (now.version !== after.version) return success(logChange(now, restored, quotationId, context));
  const revisions = now.revisions?.slice(0, -1);
  const { revisions: _revisions, ...rest } = restored;
  return success(
    before.revisions === undefined && revisions?.length === 0
      ? { ...rest, version: before.version }
      : { ...restored, version: before.version, revisions },
  );
}

/** Everybody whom something in the article points at. */
function idsUsed({ mentions, quotations, blocks, entities }: Article): ReadonlySet<EntityId | undefined> {
  return new Set([
    ...mentions.map((m) => m.entity),
    ...quotations.flatMap((q) => [q.speaker?.entity, q.via?.entity, q.to, q.at]),
    ...blocks.map((b) => b.speaker),
    ...entities.map((e) => e.containedIn),
  ]);
}
