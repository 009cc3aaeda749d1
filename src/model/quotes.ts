import * as v from 'valibot';
import { quoteKeySchema } from './alsoQuoted.ts';
import { entityIdSchema } from './article.ts';
import { articleRefSchema, passageSchema } from './pages.ts';

/* What the page of all quotes, and the page of one quote in several articles, are made of: derived at build. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const kind = v.picklist(['direct', 'mixed', 'indirect']);

/** One quote as an article has it: enough to name and to link it. */
const quoteRefSchema = v.object({ article: articleRefSchema, quote: v.string() });

/** A statement in its sentence; of one that older articles had too, which. */
export const listedQuoteSchema = v.object({
  ...passageSchema.entries,
  same: v.optional(
    v.object({
      /** The oldest, by which all of them are known: the ids of its article and of the quote in it. */
      first: quoteKeySchema,
      /** Some of the older ones, the oldest first. */
      earlier: v.array(quoteRefSchema),
      /** How many there are beside these. */
      more: count,
    }),
  ),
});

/** How many statements of one kind nobody has checked, and how many an editor has. */
const countsSchema = v.object({ unchecked: count, checked: count });

/** The statements of one year. `year`: four digits, or `undated`. */
const yearSchema = v.object({
  year: v.pipe(v.string(), v.regex(/^(?:\d{4}|undated)$/u)),
  direct: countsSchema,
  mixed: countsSchema,
  indirect: countsSchema,
  /** So many files hold the year as a table. */
  parts: count,
});

/** The page of all quotes: it grows by a line a year. */
export const quotesPageSchema = v.object({
  total: count,
  /** The newest year first; those without a date last. */
  years: v.array(yearSchema),
  /** In the order of the page: the newest article first, in each as it reads. */
  newest: v.array(listedQuoteSchema),
});

/** A part of one year: statements in the order of the page turned round, so that new ones come at the end. */
export const quoteChunkSchema = v.object({ quotes: v.array(listedQuoteSchema) });

/** One of the articles that have a quote: where, by whom it is said there, in which of the wordings. */
const quoteSourceSchema = v.object({
  ...quoteRefSchema.entries,
  kind,
  speaker: v.optional(v.object({ name: v.string(), entity: v.optional(entityIdSchema) })),
  checked: v.boolean(),
  translated: v.boolean(),
  /** The number of its wording, from 0; absent where there are too many wordings to show all. */
  wording: v.optional(count),
});

const diffRunSchema = v.object({ text: v.string(), as: v.picklist(['same', 'removed', 'added']) });

/** One quote in several articles. */
export const quoteFamilySchema = v.object({
  first: quoteKeySchema,
  /** The longest wording, in the sentence of the oldest article that has it. */
  fullest: passageSchema,
  /** How many quotes, and in how many articles. */
  quotes: count,
  articles: count,
  /** Every different wording, that of the oldest article first: its words against those of the longest, and how many have it.
   *  `cut` and `added`: how many words it lacks and has beyond. */
  wordings: v.array(v.object({ runs: v.array(diffRunSchema), quotes: count, cut: count, added: count })),
  /** Who is named as the speaker, with how many quotes each; the first has no name where none is identified. */
  speakers: v.array(
    v.object({ name: v.optional(v.string()), entity: v.optional(entityIdSchema), quotes: count }),
  ),
  /** The oldest first; of many, the first of them. */
  sources: v.array(quoteSourceSchema),
});

/** The rest of the articles that have a quote, a part of them, the oldest first. */
export const familyChunkSchema = v.object({ sources: v.array(quoteSourceSchema) });

export type ListedQuote = v.InferOutput<typeof listedQuoteSchema>;
export type QuotesYear = v.InferOutput<typeof yearSchema>;
export type QuotesPage = v.InferOutput<typeof quotesPageSchema>;
export type QuoteChunk = v.InferOutput<typeof quoteChunkSchema>;
export type QuoteRef = v.InferOutput<typeof quoteRefSchema>;
export type QuoteSource = v.InferOutput<typeof quoteSourceSchema>;
export type QuoteFamily = v.InferOutput<typeof quoteFamilySchema>;
export type FamilyChunk = v.InferOutput<typeof familyChunkSchema>;

/** How many statements a file of them holds; once it does, it never changes. */
export const quotesInChunk = 200;
/** How many of them, or of the articles of one quote, come with the page itself. */
export const quotesOnPage = 50;
/** How many lines a table of them holds. */
export const rowsInPart = 5_000;

/** How many statements a year has. */
export const quotesIn = ({ direct, mixed, indirect }: QuotesYear): number =>
  [direct, mixed, indirect].reduce((sum, { unchecked, checked }) => sum + unchecked + checked, 0);

/** The words between the marks of the longest wording. */
export const fullestWords = ({ wordings }: QuoteFamily): string =>
  wordings[0]?.runs.flatMap(({ text, as }) => (as === 'added' ? [] : [text])).join('') ?? '';
