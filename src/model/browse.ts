import * as v from 'valibot';
import { articleRefSchema, entityRefSchema, storySchema } from './pages.ts';

/* What the pages to browse by are made of: lists of articles and of names, fifty a page, and what is counted. Derived at
   build; each lies at `dataPaths.browse` of the page's own address. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A way on: what it is called, and the address it leads to, from the root. */
const wayOn = v.object({ label: v.string(), path: v.string() });

/** Which part of a list a page shows. */
const paged = {
  /** How many there are on all pages together. */
  total: count,
  /** From 1. */
  page: count,
  pages: count,
  /** The addresses of the first and the last page, and of those before and after, where there are any. */
  first: v.string(),
  last: v.string(),
  previous: v.optional(v.string()),
  next: v.optional(v.string()),
};

/** Articles of a section or a month, or without a date. */
const storyListSchema = v.object({
  ...paged,
  title: v.string(),
  /** The way back, without the front. */
  trail: v.array(wayOn),
  stories: v.array(storySchema),
  /** Who is quoted in all of them together, where that is counted. */
  counts: v.optional(v.string()),
});

/** The sections, the years, or the months of a year. */
const overviewSchema = v.object({
  ...paged,
  title: v.string(),
  trail: v.array(wayOn),
  /** Of the archive or the year; an article may be in several sections. */
  articles: count,
  groups: v.array(
    v.object({
      ...wayOn.entries,
      articles: count,
      /** The months of a year. */
      months: v.optional(v.array(v.object({ ...wayOn.entries, articles: count }))),
      /** The newest of them. */
      newest: v.optional(v.array(articleRefSchema)),
    }),
  ),
});

/** One page of all people, places or organizations. */
const nameListSchema = v.object({
  ...paged,
  folder: v.picklist(['people', 'places', 'organizations']),
  order: v.picklist(['name', 'count']),
  /** The addresses of the same list in the other orders; one is left out where people are not ranked. */
  orders: v.array(v.object({ order: v.picklist(['name', 'count']), path: v.string() })),
  /** Where each letter begins, in the order of the list; none where the order is another. */
  letters: v.array(v.object({ letter: v.string(), path: v.string(), count })),
  items: v.array(
    v.object({
      ...entityRefSchema.entries,
      quoted: count,
      reported: count,
      named: count,
      articles: count,
      /** Set on the first of a letter. */
      letter: v.optional(v.string()),
    }),
  ),
});

const countedPerson = v.object({ id: v.string(), name: v.string(), times: count });
const group = v.object({
  people: count,
  /** Those without a public role: counted, and not named. */
  private: count,
  /** The first of them, in the order that the page says; none where people are not ranked. */
  named: v.array(countedPerson),
});

/** Who is quoted, who is only reported, and who is named and not heard. */
const countsSchema = v.object({
  /** What is counted: an article, a section, all. */
  of: v.picklist(['article', 'section', 'archive']),
  title: v.string(),
  trail: v.array(wayOn),
  articles: count,
  quoted: group,
  reported: group,
  unheard: group,
  /** Who has only statements that nobody has checked yet. */
  waitingPeople: count,
  statements: v.object({
    total: count,
    checked: count,
    unidentified: count,
    ofOthers: count,
    waiting: count,
  }),
  /** The same of each section, for the archive. */
  parts: v.array(
    v.object({ ...wayOn.entries, articles: count, quoted: count, reported: count, unheard: count }),
  ),
  ranked: v.boolean(),
});

export const browsePageSchema = v.variant('kind', [
  v.object({ kind: v.literal('stories'), ...storyListSchema.entries }),
  v.object({ kind: v.literal('overview'), ...overviewSchema.entries }),
  v.object({ kind: v.literal('names'), ...nameListSchema.entries }),
  v.object({ kind: v.literal('counts'), ...countsSchema.entries }),
]);

export type BrowsePage = v.InferOutput<typeof browsePageSchema>;
export type StoryList = Extract<BrowsePage, { kind: 'stories' }>;
export type Overview = Extract<BrowsePage, { kind: 'overview' }>;
export type NameList = Extract<BrowsePage, { kind: 'names' }>;
export type Counts = Extract<BrowsePage, { kind: 'counts' }>;
export type WayOn = v.InferOutput<typeof wayOn>;
