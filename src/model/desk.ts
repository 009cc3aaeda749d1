import type { Article, DecidedBefore, EntityId, EntityType, Span } from './article.ts';
import type { EntityPreview, EntityRow } from './entityPreview.ts';
import type { DiffRun, QuoteChange } from './history.ts';
import type { ReviewQueue } from './reviewQueue.ts';

/* What the desk's server and its window tell each other. A stamp is a short hash of what was seen: a decision carries
   the stamp of what its editor looked at, and is refused when that has changed. */

export type DeskName = { id: EntityId; name: string; type: EntityType; aliases: string[] };

export type DeskState = {
  /** The archive's name. */
  name: string;
  threshold: number;
  /** Who decides here. */
  by: string;
  queue: ReviewQueue;
  /** The stamp of entities.json. */
  stamp: string;
  /** Everybody in the archive, to be chosen by name. */
  names: DeskName[];
  /** Files that could not be read, a line each. */
  problems: string[];
};

/** Why a quotation that a person had checked is asked about again. */
export type AskedAgain = {
  decided: DecidedBefore;
  /** Whether somebody else is named now than was then, or nobody. */
  otherSpeaker: boolean;
  /** Its words, as they were decided on and as they are. */
  words: DiffRun[];
  /** The versions that changed it since, the first one first; where none of them says so, the one that came next. */
  versions: { version: number; at: string; note: string | undefined; changes: QuoteChange['change'][] }[];
};

/** An article as decided so far, and of its quotations, by id: their stamps, and why some are asked about again; and the
 *  stamp of its text. */
export type DeskArticle = {
  article: Article;
  stamps: Record<string, string>;
  textStamp: string;
  askedAgain: Record<string, AskedAgain>;
};

export type DecideRequest = {
  article: string;
  quotation: string;
  /** The stamp of the quotation that the editor looked at. */
  seen: string;
  decision: unknown;
  note?: string | undefined;
};
export type DecideAnswer = {
  article: DeskArticle;
  /** What takes the decision back. */
  undo: string;
};

/** A statement that the software did not find, in an article whose text had this stamp. */
export type AddRequest = { article: string; seen: string; addition: unknown; note?: string | undefined };
export type AddAnswer = DecideAnswer & { quotation: string };

/** A record of what was said, to compare an article with: a file's text, or a text that was pasted. */
export type CheckRequest = {
  article: string;
  /** The name of the file, which tells formats apart; empty for a pasted text. */
  name: string;
  text: string;
  /** What readers are told it is. */
  source: string;
  /** False: only tell what would be kept. */
  keep: boolean;
};
/** What comparing came to, a row a quotation in the order of the article. */
export type CheckAnswer = {
  rows: {
    quotation: string;
    agreement: NonNullable<Article['quotations'][number]['evidence']>['agreement'];
    where: string | undefined;
    translated: boolean;
    /** What it came to in words, beside the words of each part: `first` as printed only, `second` as recorded only. */
    parts: { text: string; in: 'both' | 'first' | 'second' }[][];
    omitted: string[];
  }[];
  article: DeskArticle;
};

export type DeskEntities = {
  rows: EntityRow[];
  /** The stamp of entities.json. */
  stamp: string;
  /** What was decided, the newest first. */
  decided: { at: string; by: string | undefined; what: string }[];
};

export type EntityChangeRequest = { change: unknown; seen: string; note?: string | undefined };
export type EntityChangeAnswer = { stamp: string; undo: string };
export type EntityPreviewAnswer = { preview: EntityPreview };

/** Where an entity stands, for somebody who wants to take two people apart. */
export type EntityPlaces = {
  article: string;
  headline: string;
  mentions: { span: Span; before: string; words: string; after: string }[];
};

/** Every answer that is not what was asked for. */
export type DeskRefusal = {
  message: string;
  /** What stands there now, when it was changed meanwhile. */
  article?: DeskArticle;
};
