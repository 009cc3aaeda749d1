import * as v from 'valibot';
import { articleRefSchema, entityRefSchema, runSchema } from './pages.ts';

/** One line of the public log: what was put right or taken out of sight, when and why. It repeats neither withheld words
 *  nor the name of somebody who was wrongly said to have spoken. */
const correctionSchema = v.object({
  what: v.picklist([
    'speaker', // somebody else is named now, or nobody
    'quote', // how it is marked: its kind, or how it is attributed
    'quoteWithheld',
    'articleWithheld',
    'articleWithdrawn',
  ]),
  /** As the newsroom gives it; absent when it does not. */
  at: v.optional(v.string()),
  /** The newsroom's own words on why. */
  note: v.optional(v.string()),
  articleId: v.string(),
  quotationId: v.optional(v.string()),
  /** Absent for an article that is out of sight. */
  article: v.optional(articleRefSchema),
  /** The statement in its sentence; only where its speaker may be named in a list. */
  runs: v.optional(v.array(runSchema)),
  /** Who is named now; absent where nobody is, or where they have no public role. */
  speaker: v.optional(v.object({ name: v.string(), entity: v.optional(entityRefSchema.entries.id) })),
  /** Whether the text does not say clearly who spoke, so that nobody is named now. */
  unknown: v.boolean(),
});

export const correctionsSchema = v.object({ items: v.array(correctionSchema) });

export type Correction = v.InferOutput<typeof correctionSchema>;
export type Corrections = v.InferOutput<typeof correctionsSchema>;
