import * as v from 'valibot';
import { entityIdSchema, entitySchema, spanSchema } from './article.ts';
import { failureOf } from './parseArticle.ts';
import { plainName } from './plainText.ts';
import { type Result, success } from './result.ts';

/* What an editor can decide, as the desk and the command line send it. */

const name = v.pipe(v.string(), v.maxLength(400), v.transform(plainName), v.nonEmpty('expected a name'));

/** Who said it: an entity of the archive, anybody by name, or whom the text calls by no name. */
const speakerChoices = [
  v.object({ do: v.literal('speaker'), entity: entityIdSchema }),
  v.object({
    do: v.literal('speakerByName'),
    name,
    /** What a name new to the archive is; left out, a person. */
    type: v.optional(v.picklist(['person', 'organization'])),
  }),
  v.object({
    do: v.literal('speakerUnnamed'),
    /** As the text calls them: "residents", "a spokesman of the ministry". */
    name,
    type: v.picklist(['group', 'anonymous']),
  }),
] as const;

const translated = v.picklist(['yes', 'likely']);

/** About one quotation. */
export const quoteDecisionSchema = v.variant('do', [
  v.object({ do: v.picklist(['confirm', 'unknown', 'reject', 'direct', 'mixed', 'paraphrase', 'term']) }),
  v.object({ do: v.picklist(['withhold', 'release']) }),
  ...speakerChoices,
  /** Where, to whom and in which language it was said; `null` takes that away again. */
  v.object({
    do: v.literal('circumstances'),
    at: v.optional(v.nullable(entityIdSchema)),
    to: v.optional(v.nullable(entityIdSchema)),
    translated: v.optional(v.nullable(translated)),
    /** What the speaker is, as readers see it beside the name. */
    role: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)))),
  }),
]);

/** A statement that the software did not find. */
export const additionSchema = v.object({
  /** The words; of a quote, those between the marks. */
  segments: v.pipe(v.array(spanSchema), v.minLength(1, 'expected words'), v.maxLength(50)),
  kind: v.picklist(['direct', 'mixed', 'indirect', 'term']),
  /** Left out: the text does not say. */
  speaker: v.optional(v.variant('do', speakerChoices)),
  cue: v.optional(spanSchema),
  at: v.optional(entityIdSchema),
  to: v.optional(entityIdSchema),
  translated: v.optional(translated),
});

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
export type SpeakerChoice = v.InferOutput<(typeof speakerChoices)[number]>;
export type Addition = v.InferOutput<typeof additionSchema>;
export type EntityChange = v.InferOutput<typeof entityChangeSchema>;

export function parseQuoteDecision(json: unknown): Result<QuoteDecision> {
  const parsed = v.safeParse(quoteDecisionSchema, json, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
}

export function parseAddition(json: unknown): Result<Addition> {
  const parsed = v.safeParse(additionSchema, json, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
}

export function parseEntityChange(json: unknown): Result<EntityChange> {
  const parsed = v.safeParse(entityChangeSchema, json, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
}
