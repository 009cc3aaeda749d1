import * as v from 'valibot';
import { entityIdSchema, entitySchema, spanSchema } from './article.ts';
import { isSlug } from './isSlug.ts';
import { failureOf } from './parseArticle.ts';
import { plainName } from './plainText.ts';
import { type Result, success } from './result.ts';

/* What people decided about the people, places and organizations of an archive: `entities.json` beside its articles.
   Software reads it and never writes it on its own. */

const name = v.pipe(v.string(), v.maxLength(400), v.transform(plainName), v.nonEmpty('expected a name'));

/** Who decided it, when (ISO 8601) and why. */
const decided = {
  by: v.optional(name),
  at: v.optional(v.pipe(v.string(), v.maxLength(40))),
  note: v.optional(v.pipe(v.string(), v.maxLength(5_000))),
};

/** All that is called `from` is `into`: two entries for one person, or one of the wrong type. With `article`, in that
 *  article alone: the Kim of one story is somebody else than the Kim of the others. With `mentions`, only what these
 *  spans of that article name, and who speaks by them: two people share a name in one story. */
const moveSchema = v.pipe(
  v.object({
    from: entityIdSchema,
    into: entityIdSchema,
    article: v.optional(v.pipe(v.string(), v.check(isSlug, 'expected the id of an article'))),
    mentions: v.optional(v.array(spanSchema)),
    ...decided,
  }),
  v.check(
    ({ article, mentions }) => mentions === undefined || article !== undefined,
    'mentions are given without the article they stand in',
  ),
);

/** What an editor knows better than text and gazetteer; a field that is absent stays as it was. Several of one id are
 *  one after another: a later field wins, so every decision can be taken back alone. */
const entityDecisionSchema = v.object({
  id: entityIdSchema,
  ...v.partial(
    v.pick(entitySchema, [
      'name',
      'aliases',
      'description',
      'wikidata',
      'sameAs',
      'public',
      'geo',
      'placeType',
      'containedIn',
    ]),
  ).entries,
  ...decided,
});

export const entityDecisionsSchema = v.object({
  schema: v.literal('verbatim/entities/1'),
  moves: v.optional(v.array(moveSchema), []),
  entities: v.optional(v.array(entityDecisionSchema), []),
});

export type EntityDecisions = v.InferOutput<typeof entityDecisionsSchema>;
export type EntityMove = EntityDecisions['moves'][number];
export type EntityDecision = EntityDecisions['entities'][number];

export const noEntityDecisions: EntityDecisions = { schema: 'verbatim/entities/1', moves: [], entities: [] };

export function parseEntityDecisions(json: unknown): Result<EntityDecisions> {
  const parsed = v.safeParse(entityDecisionsSchema, json, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
}
