import type { Quotation, Speaker } from './article.ts';
import { type ArticleTexts, textsOf } from './passages.ts';

/** Whether a person confirmed or corrected it. */
export function isChecked(quotation: Pick<Quotation, 'review'>): boolean {
  return quotation.review.state === 'confirmed' || quotation.review.state === 'corrected';
}

/** Whether a person had checked it before the text changed, and nobody has looked since. */
export function isAskedAgain({ review }: Pick<Quotation, 'review'>): boolean {
  return review.state === 'unreviewed' && review.before !== undefined;
}

/** The speaker, if we may name one: a person checked it, or the software is sure enough.
 *  @param threshold the least confidence at which an unchecked name is shown, 0.9 to 1
 *  @returns `undefined` where the page says "speaker not identified" */
export function shownSpeaker(quotation: Quotation, threshold: number): Speaker | undefined {
  return isChecked(quotation) || quotation.confidence >= threshold ? quotation.speaker : undefined;
}

/** The review state in the words that every page uses. What an editor marked and the text changed under was never
 *  matched by software. */
export function reviewWords(quotation: Pick<Quotation, 'review' | 'speaker' | 'added'>): string {
  if (isChecked(quotation)) return 'Checked by an editor';
  if (quotation.added) return 'Marked by an editor, not yet checked again';
  return quotation.speaker === undefined ? 'Found by software' : 'Matched by software';
}

/** Whether a quotation may be told of away from its article: in titles, on the front, in counts. Where the archive
 *  asks for review, only once a person has checked it. */
export function isAnnounced(quotation: Pick<Quotation, 'review'>, review: 'labelled' | 'required'): boolean {
  return review === 'labelled' || isChecked(quotation);
}

/** Whether the newsroom keeps its words from the public: either sign of it is enough. */
export function isWithheld({ lifecycle, withheld }: Pick<Quotation, 'lifecycle' | 'withheld'>): boolean {
  return lifecycle === 'withheld' || withheld !== undefined;
}

/** Someone's statement as the page shows it: current, not rejected, and not a title or a so-called. */
export function isStatement(quotation: Quotation): boolean {
  return isShown(quotation) && quotation.kind !== 'term';
}

/** Whether a quotation is marked in the text at all. */
export function isShown(quotation: Quotation): boolean {
  return quotation.lifecycle === 'current' && !isWithheld(quotation) && quotation.review.state !== 'rejected';
}

/** Whether it once was marked as somebody's statement and is not any more: removed with its words, found no longer, or
 *  rejected by an editor. What is withheld is not of these. */
export function isFormer(quotation: Quotation): boolean {
  const { lifecycle, review } = quotation;
  return !isWithheld(quotation) && (lifecycle === 'removed' || review.state === 'rejected');
}

/** Whether the words themselves are quoted: only these count as someone's words. */
export function isQuoted(quotation: Pick<Quotation, 'kind'>): boolean {
  return quotation.kind === 'direct' || quotation.kind === 'mixed';
}

/** The words between the marks, segment after segment. */
export function quotedWords(article: ArticleTexts, quotation: Quotation): string {
  const texts = textsOf(article);
  return quotation.segments.map((s) => (texts.get(s.block) ?? '').slice(s.start, s.end)).join(' ');
}
