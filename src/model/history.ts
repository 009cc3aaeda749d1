import * as v from 'valibot';
import { articleRefSchema } from './pages.ts';

/* What stands on the page of an article's revisions: derived at build, so that the browser compares no texts. */

/** A stretch of a text: in both versions, in the old one alone, or in the new one alone. */
const runSchema = v.object({ text: v.string(), as: v.picklist(['same', 'removed', 'added']) });

/** What became of one quotation. `runs` are its words, was and is. */
const quoteChangeSchema = v.object({
  id: v.string(),
  change: v.picklist(['added', 'removed', 'reworded', 'cut', 'split', 'moved', 'reattributed']),
  runs: v.array(runSchema),
  /** Whether the words stand between marks; else they are the reporter's. */
  quoted: v.boolean(),
  /** Who is named now; nobody beside words that are not there any more. */
  speaker: v.optional(v.string()),
});

/** One paragraph, headline or other text; `same`: so many that stayed as they were. `hidden`: a wording that named somebody
 *  wrongly, and is not repeated. */
const textChangeSchema = v.variant('change', [
  v.object({ change: v.literal('same'), count: v.number() }),
  v.object({ change: v.literal('hidden') }),
  v.object({ change: v.picklist(['changed', 'added', 'removed', 'moved']), runs: v.array(runSchema) }),
]);

export const historySchema = v.object({
  article: articleRefSchema,
  /** Newest first. */
  revisions: v.array(
    v.object({
      version: v.number(),
      at: v.string(),
      note: v.optional(v.string()),
      quotes: v.array(quoteChangeSchema),
      text: v.array(textChangeSchema),
    }),
  ),
});

export type History = v.InferOutput<typeof historySchema>;
export type HistoryRevision = History['revisions'][number];
export type QuoteChange = v.InferOutput<typeof quoteChangeSchema>;
export type TextChange = v.InferOutput<typeof textChangeSchema>;
export type DiffRun = v.InferOutput<typeof runSchema>;
