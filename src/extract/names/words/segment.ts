import type { At, DraftBlock } from '../../draft.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Candidate, Reading } from '../candidate.ts';
import type { Match } from '../matchKnown.ts';

/** A run of capitals between titles, small words and marks: one name, or a place and a name. */
export type Segment = {
  lexicon: Lexicon;
  reading: Reading;
  block: DraftBlock;
  /** First and last token. */
  from: number;
  end: number;
  /** Folded words of the segment. */
  words: string[];
  /** What the lexicon knows that begins here; it may be shorter or longer. */
  match: Match | undefined;
  /** The title before it. */
  role: At | undefined;
  titleCase: boolean;
  /** A title follows at once: "Facebook CEO". */
  titled: boolean;
  /** The run goes no further. */
  bounded: boolean;
};

/** A part of a segment and what its words tell. */
export type Piece = { last: number; kind: Candidate['kind']; rule: string; known?: Match['known'] };

/** One reading of a segment: its first piece, or `undefined` when the rule does not fit. */
export type WordRule = (segment: Segment) => Piece | undefined;

export const first = ({ words }: Segment): string => words[0] ?? '';
export const tail = ({ words }: Segment): string => words.at(-1) ?? '';
export const wordAt = ({ block }: Segment, at: number): string => block.tokens[at]?.folded ?? '';

/** The piece for what the lexicon knows. */
export function knownPiece({ known, last }: Match): Piece {
  return { last, kind: known.form === 'demonym' ? 'demonym' : known.entry.type, rule: 'lexicon', known };
}
