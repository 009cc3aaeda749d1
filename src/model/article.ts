import * as v from 'valibot';
import { isSlug } from './isSlug.ts';
import { plainName, safeHref } from './plainText.ts';

/* The nouns of an article. The schema is the only place that lists the fields; the types follow from it.
   Names: IPTC ninjs 3.1, schema.org, W3C Web Annotation, as docs/article-json.md tells field by field. */

const name = v.pipe(v.string(), v.maxLength(400), v.transform(plainName), v.nonEmpty('expected a name'));
const line = v.pipe(v.string(), v.maxLength(2_000), v.nonEmpty('expected text'));
const shortText = v.pipe(v.string(), v.maxLength(5_000));
const slug = v.pipe(v.string(), v.check(isSlug, 'expected an address of lower-case words joined by hyphens'));
/** A link is kept when it is http, https or mailto; anything else is dropped and its words stay. */
const href = v.pipe(v.string(), v.transform(safeHref));
/** Of a list, those that are links: a gap in it would be written as `null`, which no list of links may hold. */
const hrefs = v.pipe(
  v.array(href),
  v.transform((list) => list.flatMap((address) => address ?? [])),
);

/** The form of a date; that the day exists is checked beside. */
export const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** ISO 8601: a day that exists, or a moment with its offset. */
export function isDate(text: string): boolean {
  const [, year, month, day] = isoDate.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth && !Number.isNaN(Date.parse(text));
}
const date = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(isDate, 'expected a date that exists, like 2019-08-29 or 2019-08-29T14:00:00Z'),
);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A probability that the speaker is right, 0 to 1. */
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Whether a string can be the id of an entity: its folder and its slug. */
export function isEntityId(id: string): boolean {
  const [folder, rest, ...more] = id.split('/');
  return (
    more.length === 0 &&
    (folder === 'people' || folder === 'places' || folder === 'organizations') &&
    isSlug(rest ?? '')
  );
}

/** `people/kim-jong-un`, `places/pyongyang`, `organizations/un`: type and slug, which is also the address. */
export const entityIdSchema = v.pipe(
  v.string(),
  v.check(isEntityId, 'expected an id like people/kim-jong-un'),
);

/** A run of one block's text, `start` up to but not including `end`, in UTF-16 code units as `slice` counts.
 *  `block` is the id of a block, or `headline`, `alternativeHeadline`, `description`, `dateline`. */
export const spanSchema = v.object({ block: v.string(), start: v.number(), end: v.number() });

/** What a person decided of a quotation before its text changed: it is asked about again. `version` is the article's they
 *  looked at. */
const decidedBeforeSchema = v.object({
  version: count,
  state: v.picklist(['confirmed', 'corrected']),
  by: v.optional(name),
  at: v.optional(date),
  speaker: v.optional(v.object({ name, entity: v.optional(entityIdSchema) })),
});

const reviewSchema = v.object({
  state: v.picklist(['unreviewed', 'confirmed', 'corrected', 'rejected']),
  by: v.optional(name),
  at: v.optional(date),
  note: v.optional(shortText),
});

const signedSchema = v.object({ at: date, by: v.optional(name), note: v.optional(shortText) });

/** {@link https://www.w3.org/TR/annotation-model/#text-quote-selector W3C TextQuoteSelector}: a passage by its
 *  words and their surroundings, over the blocks joined by two line ends. */
const selectorSchema = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() });

const speakerSchema = v.object({
  entity: v.optional(entityIdSchema),
  name,
  role: v.optional(name),
  span: v.optional(spanSchema),
  antecedents: v.optional(v.array(spanSchema)),
  form: v.picklist(['name', 'pronoun', 'description']),
  type: v.picklist(['person', 'organization', 'group', 'anonymous']),
});

const evidenceSchema = v.object({
  source: line,
  at: date,
  agreement: v.picklist(['verbatim', 'typography', 'cut', 'reworded', 'notFound']),
  where: v.optional(line),
  by: name,
});

const quotationSchema = v.object({
  id: slug,
  aliases: v.optional(v.array(slug)),
  kind: v.picklist(['direct', 'mixed', 'indirect', 'term']),
  segments: v.array(spanSchema),
  selector: selectorSchema,
  speaker: v.optional(speakerSchema),
  cue: v.optional(spanSchema),
  via: v.optional(v.object({ name, entity: v.optional(entityIdSchema) })),
  to: v.optional(entityIdSchema),
  at: v.optional(entityIdSchema),
  translated: v.optional(v.picklist(['yes', 'likely'])),
  evidence: v.optional(evidenceSchema),
  confidence,
  rule: v.optional(name),
  /** When an editor marked it, for the software had not found it. */
  added: v.optional(signedSchema),
  review: v.object({ ...reviewSchema.entries, before: v.optional(decidedBeforeSchema) }),
  withheld: v.optional(signedSchema),
  lifecycle: v.picklist(['current', 'removed', 'withheld']),
  /** Of a removed one, where it stood: the block that held it, or the last one before it that is still there. Found anew
   *  at each build. */
  stood: v.optional(v.object({ block: v.string() })),
});

const mentionSchema = v.object({
  entity: entityIdSchema,
  span: spanSchema,
  as: v.picklist(['person', 'place', 'organization']),
  form: v.picklist(['name', 'alias', 'demonym', 'description', 'pronoun']),
  confidence,
  review: v.optional(reviewSchema),
});

export const entitySchema = v.object({
  id: entityIdSchema,
  type: v.picklist(['person', 'place', 'organization']),
  name,
  aliases: v.array(name),
  description: v.optional(name),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/u, 'expected a Wikidata id like Q7747'))),
  sameAs: v.optional(hrefs),
  formerIds: v.optional(v.array(entityIdSchema)),
  public: v.optional(v.boolean()),
  geo: v.optional(
    v.object({
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  placeType: v.optional(v.picklist(['country', 'region', 'city', 'site', 'historical', 'collective'])),
  containedIn: v.optional(entityIdSchema),
  origin: v.picklist(['gazetteer', 'editor', 'text']),
});

const markSchema = v.object({
  start: v.number(),
  end: v.number(),
  type: v.picklist(['emphasis', 'strong', 'link']),
  href: v.optional(href),
});

const blockSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u, 'expected letters, digits and hyphens')),
  type: v.picklist(['paragraph', 'heading', 'listItem', 'blockquote', 'caption', 'turn']),
  text: v.string(),
  speaker: v.optional(entityIdSchema),
  marks: v.optional(v.array(markSchema)),
});

/** What a newer text of the article replaced. `before`: the whole text as it was, in order, under the ids that its blocks
 *  had then; empty where the text stayed and a name beside it changed. */
const revisionSchema = v.object({
  version: count,
  at: date,
  note: v.optional(shortText),
  before: v.array(v.object({ block: v.string(), text: v.string() })),
  quotations: v.array(
    v.object({
      id: slug,
      change: v.picklist(['added', 'removed', 'reworded', 'cut', 'split', 'moved', 'reattributed']),
      was: v.optional(v.string()),
      is: v.optional(v.string()),
    }),
  ),
});

export const articleSchema = v.object({
  schema: v.literal('verbatim/article/1'),
  id: slug,
  uri: v.optional(line),
  version: count,
  language: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u, 'expected a language tag like en'),
  ),
  pubStatus: v.picklist(['usable', 'withheld', 'canceled']),
  withheld: v.optional(signedSchema),
  headline: line,
  alternativeHeadline: v.optional(line),
  description: v.optional(shortText),
  sections: v.optional(v.array(name)),
  byline: v.optional(name),
  dateline: v.optional(name),
  datePublished: v.optional(date),
  dateModified: v.optional(date),
  source: v.optional(v.object({ name, url: v.optional(href) })),
  rights: v.optional(
    v.object({
      holder: v.optional(name),
      license: v.optional(line),
      notice: v.optional(shortText),
      changes: v.optional(shortText),
    }),
  ),
  images: v.optional(
    v.array(
      v.object({
        url: line,
        alt: shortText,
        caption: v.optional(shortText),
        credit: v.optional(name),
        width: v.optional(count),
        height: v.optional(count),
      }),
    ),
  ),
  blocks: v.array(blockSchema),
  quotations: v.array(quotationSchema),
  mentions: v.array(mentionSchema),
  entities: v.array(entitySchema),
  revisions: v.optional(v.array(revisionSchema)),
  ingest: v.optional(
    v.object({ at: date, format: name, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)) }),
  ),
});

export type Article = v.InferOutput<typeof articleSchema>;
export type Block = Article['blocks'][number];
export type BlockMark = NonNullable<Block['marks']>[number];
export type Quotation = Article['quotations'][number];
export type Speaker = NonNullable<Quotation['speaker']>;
export type Mention = Article['mentions'][number];
export type Entity = v.InferOutput<typeof entitySchema>;
export type EntityType = Entity['type'];
export type Review = Quotation['review'];
export type DecidedBefore = NonNullable<Review['before']>;
export type Revision = v.InferOutput<typeof revisionSchema>;
export type Span = v.InferOutput<typeof spanSchema>;
export type TextQuoteSelector = v.InferOutput<typeof selectorSchema>;
/** `people/…`, `places/…` or `organizations/…`. */
export type EntityId = string;
