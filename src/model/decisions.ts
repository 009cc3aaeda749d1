import * as v from 'valibot';
import { entityIdSchema, entitySchema, spanSchema } from './article.ts';
import { failureOf } from './parseArticle.ts';
import { plainName } from './plainText.ts';
import { type Result, success } from './result.ts';

/* What an editor can decide, as the desk and the command line send it. */

const name = v.pipe(v.string(), v.maxLength(400), v.transform(plainName), v.nonEmpty('expected a name'));

/** About one quotation. `speaker` names an entity of the archive, or anybody by name. */
export const quoteDecisionSchema = v.variant('do', [
  v.object({ do: v.picklist(['confirm', 'unknown', 'reject', 'direct', 'paraphrase', 'term']) }),
  v.object({ do: v.picklist(['withhold', 'release']) }),
  v.object({ do: v.literal('speaker'), entity: entityIdSchema }),
  v.object({
    do: v.literal('speakerByName'),
    name,
    /** What a name new to the archive is; left out, a person. */
    type: v.optional(v.picklist(['person', 'organization'])),
  }),
]);

/** About one person, place or organization in the whole archive. */
export const entityChangeSchema = v.variant('do', [
  v.object({ do: v.literal('merge'), from: entityIdSchema, into: entityIdSchema }),
  v.object({ do: v.literal('rename'), id: entityIdSchema, name }),
  v.object({
    do: v.literal('split'),
    from: entityIdSchema,
    into: entityIdSchema,
    name: v.optional(name),
    article: v.string(),
    /** Left out: everything that the article says of it. */
    mentions: v.optional(v.pipe(v.array(spanSchema), v.minLength(1, 'expected at least one mention'))),
  }),
  v.object({ do: v.literal('type'), id: entityIdSchema, type: entitySchema.entries.type }),
  v.object({
    do: v.literal('place'),
    id: entityIdSchema,
    ...v.pick(entitySchema, ['geo', 'placeType', 'containedIn']).entries,
  }),
  v.object({
    do: v.literal('wikidata'),
    id: entityIdSchema,
    wikidata: v.unwrap(entitySchema.entries.wikidata),
  }),
  v.object({ do: v.literal('public'), id: entityIdSchema, public: v.boolean() }),
]);

export type QuoteDecision = v.InferOutput<typeof quoteDecisionSchema>;
export type EntityChange = v.InferOutput<typeof entityChangeSchema>;

export function parseQuoteDecision(json: unknown): Result<QuoteDecision> {
  const parsed = v.safeParse(quoteDecisionSchema, json, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
}

export function parseEntityChange(json: unknown): Result<EntityChange> {
  const parsed = v.safeParse(entityChangeSchema, json, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
}
