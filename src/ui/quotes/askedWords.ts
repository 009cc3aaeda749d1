import type { QuotesAsked } from '../../model/quotesAsked.ts';

/** The kinds of statements, as one chooses among them. */
export const kindWords: Record<NonNullable<QuotesAsked['kind']>, string> = {
  direct: 'The speaker’s',
  mixed: 'In part the speaker’s',
  indirect: 'The reporter’s',
};

export const reviewedWords: Record<NonNullable<QuotesAsked['reviewed']>, string> = {
  yes: 'By an editor',
  no: 'Not checked yet',
};

/** A year, or that a source gives no date. */
export const yearWords = (year: string): string => (year === 'undated' ? 'Date not given' : year);
