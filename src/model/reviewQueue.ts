/* What the desk asks an editor about, in which order. */

/** From what can injure somebody now to what can wait. */
export const reviewGroups = [
  'changed',
  'shownQuote',
  'shownReported',
  'hiddenQuote',
  'hiddenReported',
  'nobody',
  'term',
] as const;

export type ReviewGroup = (typeof reviewGroups)[number];

export type QueueItem = {
  /** Ids of the article and, in it, of the quotation. */
  article: string;
  quotation: string;
  group: ReviewGroup;
};

export type ReviewQueue = {
  /** What is left, the most urgent first. */
  items: QueueItem[];
  /** How many quotations have been looked at. */
  done: number;
};
