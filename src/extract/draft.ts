import type { Block, Entity, Mention, Quotation } from '../model/article.ts';
import type { Word } from './lexicon/word.ts';

/* What the steps of the engine hand on. Offsets are UTF-16 units into the text of one block, end exclusive. */

/** A word, number or mark of a block. */
export type Token = Pick<Word, 'text' | 'lower' | 'folded' | 'capital' | 'word'> & {
  start: number;
  end: number;
  /** What else its letters tell. */
  facts: Readonly<Word>;
};

/** A block as the engine reads it. Headlines and dateline are blocks with those ids. */
export type DraftBlock = {
  id: string;
  type: Block['type'] | 'headline' | 'dateline';
  text: string;
  tokens: Token[];
  /** Where each sentence begins and ends. */
  sentences: { start: number; end: number }[];
};

/** Where something stands: which block (its index), from where to where. */
export type At = { block: number; start: number; end: number };

/** A person, place or organization of this article. `key` tells entities apart while reading. */
export type DraftEntity = {
  key: number;
  type: Entity['type'];
  /** The preferred name: the gazetteer's, else the longest in the article. */
  name: string;
  aliases: string[];
  /** The role as printed: "South Korea's foreign ministry spokesman". */
  description?: string;
  wikidata?: string;
  geo?: Entity['geo'];
  placeType?: Entity['placeType'];
  /** The name of the place it lies in, when the gazetteer knows. */
  within?: string;
  public?: boolean;
  origin: Entity['origin'];
};

export type DraftMention = At & {
  entity: number;
  as: Mention['as'];
  form: Mention['form'];
  confidence: number;
  rule: string;
};

/** Everything that is named: what src/extract/names finds. */
export type Names = { entities: DraftEntity[]; mentions: DraftMention[] };

/** A run between quotation marks, marks left out; one quotation may have several. */
export type QuotedRun = At & { open: string; close: string | undefined };

export type DraftQuotation = {
  kind: Quotation['kind'];
  segments: At[];
  speaker?: {
    /** `undefined` for a speaker without a name of its own ("analysts", "officials"). */
    entity: number | undefined;
    name: string;
    role?: string;
    span?: At;
    antecedents: At[];
    form: NonNullable<Quotation['speaker']>['form'];
    type: NonNullable<Quotation['speaker']>['type'];
  };
  cue?: At;
  via?: { name: string; entity: number | undefined };
  /** Calibrated: how likely the speaker is right. */
  confidence: number;
  rule: string;
};
