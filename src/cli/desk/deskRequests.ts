import * as v from 'valibot';
import { entityIdSchema } from '../../model/article.ts';

/* The gate of the desk's server: what its window sends. Decisions themselves are parsed where they are made. */

const text = v.pipe(v.string(), v.maxLength(300));
const note = v.optional(v.pipe(v.string(), v.maxLength(5_000)));

export const decideRequest = v.object({
  article: text,
  quotation: text,
  seen: text,
  decision: v.unknown(),
  note,
});
export const addRequest = v.object({ article: text, seen: text, addition: v.unknown(), note });
export const checkRequest = v.object({
  article: text,
  name: text,
  text: v.string(),
  source: v.pipe(v.string(), v.maxLength(2_000)),
  keep: v.boolean(),
});
export const undoRequest = v.object({ undo: text });
export const previewRequest = v.object({ change: v.unknown() });
export const entityChangeRequest = v.object({ change: v.unknown(), seen: text, note });
export const placesRequest = v.object({ id: entityIdSchema });
