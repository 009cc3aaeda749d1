import type { Quotation } from '../../model/article.ts';
import { shownSpeaker } from '../../model/attribution.ts';
import type { ReviewGroup } from '../../model/reviewQueue.ts';

/** What is left, by what readers see of it. */
export const groupWords: Record<ReviewGroup, { title: string; hint: string }> = {
  changed: { title: 'Changed since checked', hint: 'a new text came in' },
  shownQuote: { title: 'Quotes with a name', hint: 'readers see the name' },
  shownReported: { title: 'Reported, with a name', hint: 'readers see the name' },
  hiddenQuote: { title: 'Quotes, name held back', hint: 'readers see no name' },
  hiddenReported: { title: 'Reported, name held back', hint: 'readers see no name' },
  nobody: { title: 'Nobody found', hint: 'readers see no name' },
  term: { title: 'Terms', hint: 'nobody’s words' },
};

/** A quotation's kind in the words of the interface. */
export const kindWords: Record<Quotation['kind'], string> = {
  direct: 'quoted',
  mixed: 'quoted in part',
  indirect: 'in the reporter’s words',
  term: 'a term, nobody’s statement',
};

/** What now stands of a quotation, in one short line: said after a decision, and shown where one has been made. */
export function decisionWords(quotation: Quotation): string {
  const name = quotation.speaker?.name ?? 'speaker not identified';
  if (quotation.lifecycle === 'withheld') return 'Withheld';
  switch (quotation.review.state) {
    case 'confirmed':
      return `Confirmed: ${name}`;
    case 'rejected':
      return 'Not a quote';
    case 'corrected':
      return quotation.kind === 'term' ? 'A term' : `Corrected: ${markedWords(quotation)}`;
    case 'unreviewed':
      return 'Not yet checked';
    default:
      return quotation.review.state satisfies never;
  }
}

/** What stands of a quotation: whose it is, and in whose words. */
export const markedWords = ({ speaker, kind }: Quotation): string =>
  kind === 'term' ? 'a term' : `${speaker?.name ?? 'speaker not identified'}, ${kindWords[kind]}`;

/** What readers see of the speaker now. */
export function readersSee(quotation: Quotation, threshold: number): string {
  if (quotation.kind === 'term') return 'Readers see it as a term, under no name.';
  if (quotation.speaker === undefined) return 'Readers see no name.';
  return shownSpeaker(quotation, threshold) === undefined
    ? 'Held back: readers see “Speaker not identified”.'
    : quotation.review.state === 'unreviewed'
      ? 'Readers see this name, “Matched by software”.'
      : 'Readers see this name, “Checked by an editor”.';
}
