import * as v from 'valibot';
import { entityRefSchema } from './pages.ts';

/* What the search finds without an index: the names, cut into small files by how their words begin. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A person, place or organization as a search shows it. */
export const searchNameSchema = v.object({
  ...entityRefSchema.entries,
  /** What it is called besides; absent when nothing. */
  aliases: v.optional(v.array(v.string())),
  quoted: count,
  reported: count,
  articles: count,
});

/** Names of which a word begins with the letters of the file, those who speak most first. */
export const namesFileSchema = v.object({
  names: v.array(searchNameSchema),
  /** Where they are too many for one file: the beginnings, a letter longer, that have files of their own. */
  deeper: v.array(v.string()),
});

/** What the page of the search knows before anything is typed. */
export const searchStartSchema = v.object({
  articles: count,
  /** The first two letters for which there is a file of names. */
  prefixes: v.array(v.string()),
  /** Who speaks most, and where most happens. */
  people: v.array(searchNameSchema),
  places: v.array(searchNameSchema),
  /** By how many articles they have. */
  sections: v.array(v.string()),
  /** The days of the oldest and the newest article that have one. */
  dates: v.optional(v.object({ first: v.string(), last: v.string() })),
  /** A quote that is there, to try: a few of its words, as one would type them. */
  example: v.optional(v.string()),
});

export type SearchName = v.InferOutput<typeof searchNameSchema>;
export type NamesFile = v.InferOutput<typeof namesFileSchema>;
export type SearchStart = v.InferOutput<typeof searchStartSchema>;
