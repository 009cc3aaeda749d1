import * as v from 'valibot';
import { entityIdSchema, entitySchema } from './article.ts';
import { mapDrawingSchema } from './mapDrawing.ts';
import { failureOf } from './parseArticle.ts';
import { passageKinds } from './passageKinds.ts';
import { type Result, success } from './result.ts';
import { timelineSchema } from './timeline.ts';

/* What the pages beside the article are made of: derived from the articles at build, never written by hand. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A run of a passage: the reporter's words around, the words in question, or a name in them. */
export const runSchema = v.object({ text: v.string(), as: v.picklist(['context', 'words', 'name']) });

export const articleRefSchema = v.object({
  id: v.string(),
  headline: v.string(),
  source: v.optional(v.string()),
  /** As the source gives it; absent when it does not. */
  date: v.optional(v.string()),
});

/** Words in their sentence, with all that must travel with them. */
export const passageSchema = v.object({
  article: articleRefSchema,
  block: v.string(),
  runs: v.array(runSchema),
  /** Set when the passage is somebody's statement. */
  statement: v.optional(
    v.object({
      id: v.string(),
      kind: v.picklist(['direct', 'mixed', 'indirect', 'term']),
      /** Absent: speaker not identified. */
      speaker: v.optional(
        v.object({ name: v.string(), entity: v.optional(entityIdSchema), role: v.optional(v.string()) }),
      ),
      checked: v.boolean(),
      translated: v.boolean(),
      /** The version of the article, and where in it the words stand, as `p3:12-80 p4:0-51`: for tables. */
      version: v.optional(count),
      segments: v.optional(v.string()),
    }),
  ),
  /** Set when the passage names the entity: the mention's number in its article, from 1. */
  mention: v.optional(count),
  /** Who and what else is named in its paragraph; absent where nobody is. */
  beside: v.optional(v.array(entityIdSchema)),
});

export const entityRefSchema = v.object({
  id: entityIdSchema,
  type: v.picklist(['person', 'place', 'organization']),
  name: v.string(),
  description: v.optional(v.string()),
});

/** An entity with how often: in how many paragraphs, or how many times named. */
const entityCountSchema = v.object({ ...entityRefSchema.entries, count });

/** How many passages of a year there are, and where they stand among all of their kind, the newest being 0: from `from`
 *  up to but not including `to`. A few of the neighbouring year may be between: dates are printed in many time zones. */
const yearSpanSchema = v.object({ count, from: count, to: count });

export const entityPageSchema = v.object({
  entity: entitySchema,
  /** Whether the page may stand in lists, feeds and search engines. */
  listed: v.boolean(),
  articles: count,
  /** How often it is named; a sentence may do so twice. */
  named: count,
  /** How many passages of each kind there are. */
  totals: v.object(v.entriesFromList(passageKinds, count)),
  /** The newest of each kind, newest first. Where that is not all, chunks have all of them. */
  newest: v.object(v.entriesFromList(passageKinds, v.array(passageSchema))),
  /** The newest first; last those whose article gives no date, without a `year`. */
  years: v.array(
    v.object({
      year: v.optional(v.string()),
      kinds: v.partial(v.object(v.entriesFromList(passageKinds, yearSpanSchema))),
    }),
  ),
  timeline: v.optional(timelineSchema),
  /** Who is named most often in the same paragraphs, people and organizations; then places. */
  together: v.array(entityCountSchema),
  places: v.array(entityCountSchema),
  /** How many of both there are; where that is more than these, chunks have all of them. */
  neighbours: count,
  within: v.optional(entityRefSchema),
  /** Others whom the name of the page may mean as well, where it is one that several have. */
  couldBe: v.optional(v.array(entityRefSchema)),
  map: v.optional(mapDrawingSchema),
});

/** A part of all passages of a kind, newest first: 200, fewer only where the newest are. */
export const passageChunkSchema = v.object({ passages: v.array(passageSchema) });

/** A part of all that are named in the same paragraphs, the most often first: 200, fewer only in the last. */
export const neighbourChunkSchema = v.object({ items: v.array(entityCountSchema) });

/** What stands at the address of somebody who is kept under another one now: two entries were one person. */
export const movedEntitySchema = v.object({
  movedTo: entityRefSchema,
  /** What it was called, where that is known. */
  name: v.optional(v.string()),
});

/** What stands at the address of an article that is kept under another one now: it was renamed, or two became one. */
export const movedArticleSchema = v.object({
  movedTo: v.object({ id: v.string(), headline: v.string() }),
  /** What its quotes are called there, where they are there. */
  quotes: v.record(v.string(), v.string()),
  note: v.optional(v.string()),
});

/** What stands at the address of somebody whom no article names any more. Not even the name: it may be why. */
export const goneEntitySchema = v.object({ gone: v.literal(true) });

/** What stands at the address of a name that several have and nobody has alone: all who may be meant, by name. Which of them
 *  is, nobody can say. */
export const whichEntitySchema = v.object({
  /** As it is written. */
  which: v.string(),
  candidates: v.array(
    v.object({
      ...entityRefSchema.entries,
      quoted: count,
      reported: count,
      named: count,
      articles: count,
      /** The newest of what they said, else of what names them. */
      newest: v.optional(passageSchema),
    }),
  ),
  /** How many more there are than these. */
  more: count,
});

export const storySchema = v.object({
  article: articleRefSchema,
  standfirst: v.optional(v.string()),
  sections: v.array(v.string()),
  quote: v.optional(passageSchema),
  /** More of what is said in it, for a front with room. */
  also: v.array(passageSchema),
  /** People whose words stand between marks, named or not. */
  quoted: count,
  /** Those who are only told of. */
  reported: count,
  /** Organizations that are quoted or told of. */
  bodies: count,
  /** Statements of which nobody can be sure whose they are. */
  unnamed: count,
  /** Some of all these who may be named, those quoted first. */
  heard: v.array(v.object({ id: entityIdSchema, name: v.string() })),
});

export const frontSchema = v.object({
  /** As many as stand on it; the archive may have more. */
  stories: v.array(storySchema),
  /** All articles of the archive. */
  articles: count,
  /** Those with the most articles, and the newest years. */
  sections: v.array(v.object({ label: v.string(), path: v.string(), articles: count })),
  years: v.array(v.object({ label: v.string(), path: v.string(), articles: count })),
  people: v.array(v.object({ ...entityRefSchema.entries, quoted: count, reported: count })),
  places: v.array(entityCountSchema),
  map: v.optional(mapDrawingSchema),
});

export type PassageRun = v.InferOutput<typeof runSchema>;
export type ArticleRef = v.InferOutput<typeof articleRefSchema>;
export type Passage = v.InferOutput<typeof passageSchema>;
export type PassageStatement = NonNullable<Passage['statement']>;
export type EntityRef = v.InferOutput<typeof entityRefSchema>;
export type EntityCount = v.InferOutput<typeof entityCountSchema>;
export type EntityPage = v.InferOutput<typeof entityPageSchema>;
export type YearSpan = v.InferOutput<typeof yearSpanSchema>;
export type PassageChunk = v.InferOutput<typeof passageChunkSchema>;
export type NeighbourChunk = v.InferOutput<typeof neighbourChunkSchema>;
export type MovedEntity = v.InferOutput<typeof movedEntitySchema>;
export type MovedArticle = v.InferOutput<typeof movedArticleSchema>;
export type WhichEntity = v.InferOutput<typeof whichEntitySchema>;
export type GoneEntity = v.InferOutput<typeof goneEntitySchema>;
export type Front = v.InferOutput<typeof frontSchema>;
export type Story = v.InferOutput<typeof storySchema>;

/** A gate of one schema: derived data is checked where it enters the browser, like articles. */
export function gateOf<S extends v.GenericSchema>(schema: S): (json: unknown) => Result<v.InferOutput<S>> {
  return (json) => {
    const parsed = v.safeParse(schema, json, { abortEarly: true });
    return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
  };
}
