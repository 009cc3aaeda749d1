import { listOf } from '../../model/fileIndex.ts';

/** Articles and names are dealt with in so many parts each: one part at a time is held by whoever works on it, so an
 *  archive of any size takes about the same memory. A constant: the parts of the last build must be those of the next. */
export const partCount = 256;

/** The part of an article, by the name of its file, or of a person, place or organization, by its id. */
export const partOf = (name: string): number => listOf(name, partCount);

/** What a part is called where it is written down. */
export const partName = (kind: 'articles' | 'names', part: number): string =>
  `${kind}-${String(part).padStart(3, '0')}`;
