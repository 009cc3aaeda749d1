import { knownPiece, type WordRule } from './segment.ts';

/** A person the lexicon knows, whatever follows. */
export const knownPerson: WordRule = ({ match }) =>
  match?.known.entry.type === 'person' ? knownPiece(match) : undefined;
