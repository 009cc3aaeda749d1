import * as v from 'valibot';
import { frontRulesSchema } from './frontRules.ts';
import { failureOf } from './parseArticle.ts';
import { plainName, safeHref } from './plainText.ts';
import { type Result, success } from './result.ts';

const line = v.pipe(v.string(), v.maxLength(500), v.transform(plainName), v.nonEmpty('expected text'));

/** What the publisher says of the archive as a whole: `public/archive/archive.json`. */
export const archiveInfoSchema = v.object({
  name: line,
  description: line,
  /** Where the site is published, without a trailing slash; absent until it is. */
  url: v.optional(v.pipe(v.string(), v.transform(safeHref))),
  language: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u, 'expected a language tag like en'),
  ),
  publisher: v.optional(line),
  /** Whom readers tell of a mistake: a `mailto:` or `https:` address. Without one, nothing offers to. */
  contact: v.optional(v.pipe(v.string(), v.transform(safeHref))),
  review: v.optional(v.picklist(['labelled', 'required']), 'labelled'),
  /** A software-matched speaker is named at this confidence or more; 0.9 at the least. */
  threshold: v.optional(v.pipe(v.number(), v.minValue(0.9, 'expected 0.9 or more'), v.maxValue(1)), 0.9),
  /** What stands on the front page, and in which order. Pages are not sent it: an edit of it is no edit of theirs. */
  front: v.optional(frontRulesSchema),
  /** `false`: people are ranked nowhere, not on the front, not in the lists, not in the search; as before an election. */
  rankings: v.optional(v.boolean('expected true or false')),
});

export type ArchiveInfo = v.InferOutput<typeof archiveInfoSchema>;

export function parseArchiveInfo(json: unknown): Result<ArchiveInfo> {
  const parsed = v.safeParse(archiveInfoSchema, json, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failureOf(parsed.issues[0]);
}
