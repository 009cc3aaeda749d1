import type { At, DraftBlock } from '../draft.ts';
import type { Entry, Known } from '../lexicon/entry.ts';

/** How much speaks for each reading of a run of capitals. */
export type Evidence = { person: number; place: number; organization: number; none: number };

/** A run of capitals that may be a name. */
export type Candidate = At & {
  /** Its first and last token, by index into the block's tokens. */
  first: number;
  last: number;
  /** Folded words: how one name is known again. */
  words: string[];
  key: string;
  text: string;
  /** What its own words tell; `unknown` is for the context to settle, `other` is no name of ours. */
  kind: 'unknown' | 'person' | 'place' | 'organization' | 'demonym' | 'other';
  known: Known | undefined;
  /** A capital that the start of a sentence or a headline explains. */
  explained: boolean;
  /** A title or role stands before it: "President", "spokesman". */
  role: At | undefined;
  evidence: Evidence;
  /** Settled by `decideKinds`. */
  decided: undefined | 'person' | 'place' | 'organization';
  rule: string;
};

/** What the steps share while they read one article. */
export type Reading = {
  blocks: readonly DraftBlock[];
  /** By block: most words have a capital, so a capital says little. */
  titleCase: boolean[];
  /** Words the article writes in small letters somewhere. */
  small: Set<string>;
  candidates: Candidate[];
};

export type { Entry };
