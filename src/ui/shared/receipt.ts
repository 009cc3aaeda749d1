import type { Article, Quotation, Span, Speaker } from '../../model/article.ts';
import { isChecked, isQuoted } from '../../model/attribution.ts';
import { segments } from '../../text/segments.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { typeset } from '../../text/typeset.ts';

/** `at` is where the run begins in its block; the marks of omission lie outside. */
export type ReceiptRun = { text: string; as: 'plain' | 'speaker' | 'cue'; at: number };

/** Why we think so: the words that told us, and the rule in plain words. */
export type Receipt = { runs: ReceiptRun[]; explanation: string };

/** How many characters before the telling words are shown, to the nearest word. */
const leadIn = 28;

/* A few of the words of the quote itself tell where it stands. */
const firstWordsOf = (text: string) => /^(?:\s*\S+){1,3}/u.exec(text)?.[0] ?? text;
const lastWordsOf = (text: string) => /(?:\S+\s*){1,3}$/u.exec(text.slice(-80))?.[0] ?? text;

/** The receipt of a quotation, told from its rule, else from where its speaker and cue stand.
 *  @returns no runs where the text has no telling words: an unattributed quote. */
export function receiptOf(article: Article, quotation: Quotation): Receipt {
  return { runs: runsOf(article, quotation), explanation: explain(article, quotation) };
}

function runsOf(article: Article, quotation: Quotation): ReceiptRun[] {
  const { speaker, cue } = quotation;
  const anchor = cue ?? speaker?.span;
  const text = article.blocks.find((block) => block.id === anchor?.block)?.text;
  if (anchor === undefined || text === undefined) return [];
  const told = [
    ...(speaker?.span?.block === anchor.block ? [{ ...speaker.span, as: 'speaker' as const }] : []),
    ...(cue === undefined ? [] : [{ ...cue, as: 'cue' as const }]),
  ];
  const start = Math.min(...told.map((span) => span.start));
  const end = Math.max(...told.map((span) => span.end));
  const sentence = sentenceAround(text, { start, end });
  const here = quotation.segments.filter((segment) => segment.block === anchor.block);
  const after = here.find((segment) => segment.start >= end);
  const before = here.findLast((segment) => segment.end <= start);
  const from =
    before && before.end >= sentence.start
      ? before.end - lastWordsOf(text.slice(0, before.end)).length
      : cutBefore(text, Math.max(sentence.start, start - leadIn), sentence.start);
  const to =
    after && after.start <= sentence.end
      ? after.start + firstWordsOf(text.slice(after.start, after.end)).length
      : Math.min(sentence.end, end);
  const shown = typeset(text);
  const runs: ReceiptRun[] = segments(shown, told)
    .filter((piece) => piece.start < to && piece.end > from)
    .map((piece) => ({
      text: shown.slice(Math.max(piece.start, from), Math.min(piece.end, to)),
      as: piece.marks[0]?.as ?? 'plain',
      at: piece.start,
    }));
  const quoteEnds = after !== undefined && to >= after.end;
  const closing =
    after !== undefined && isQuoted(quotation) && !quoteEnds ? '…”' : to < sentence.end ? '…' : '';
  return [
    ...(from > sentence.start ? [{ text: '…', as: 'plain' as const, at: -1 }] : []),
    ...runs,
    ...(closing === '' ? [] : [{ text: closing, as: 'plain' as const, at: text.length }]),
  ];
}

/** The next beginning of a word at or after an offset; the sentence's own start stays. */
function cutBefore(text: string, offset: number, sentenceStart: number): number {
  if (offset <= sentenceStart) return sentenceStart;
  const gap = /\s/u.exec(text.slice(offset - 1));
  return gap ? offset + gap.index : offset;
}

function explain(article: Article, quotation: Quotation): string {
  const { speaker, added, review } = quotation;
  // No rule of ours found these words, so none is told of.
  const marked = added && 'An editor marked these words.';
  if (speaker === undefined)
    return sentencesOf(marked, 'The text does not say clearly enough who is speaking, so nobody is named.');
  const unchecked = added
    ? 'The text changed since, and nobody has checked it again.'
    : 'Matched by software, not yet checked.';
  const state = isChecked(quotation) ? undefined : unchecked;
  // Where no words of the text told, none are claimed.
  if (review.state === 'corrected' && speaker.span === undefined)
    return sentencesOf(marked, 'An editor put the speaker right.');
  if (added && speaker.span === undefined)
    return sentencesOf('An editor marked these words and said whose they are.', state);
  const whom = speaker.type === 'anonymous' ? 'The text gives no name.' : formOf(speaker);
  return sentencesOf(marked, placeOf(article, quotation, speaker.span), whom, state);
}

const sentencesOf = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(' ');

function formOf(speaker: Speaker): string | undefined {
  switch (speaker.form) {
    case 'pronoun':
      return `The pronoun stands for ${speaker.name}, named before.`;
    case 'description':
      return speaker.entity === undefined ? undefined : `The description stands for ${speaker.name}.`;
    case 'name':
      return undefined;
    default:
      return speaker.form satisfies never;
  }
}

/** Where the speaker stands in relation to the words. */
function placeOf(article: Article, quotation: Quotation, speaker: Span | undefined): string {
  const first = quotation.segments[0];
  const last = quotation.segments.at(-1);
  const what = isQuoted(quotation) ? 'quote' : 'statement';
  if (speaker === undefined || first === undefined || last === undefined)
    return 'The text names the speaker elsewhere.';
  if (speaker.block !== first.block && speaker.block !== last.block)
    return `Named in another paragraph than the ${what}.`;
  const text = article.blocks.find((block) => block.id === speaker.block)?.text ?? '';
  const nearest = speaker.block === first.block && speaker.start < first.start ? first : last;
  const around = sentenceAround(text, nearest);
  if (speaker.start < around.start) return `Named before the ${what}, in the same paragraph.`;
  if (speaker.end > around.end) return `Named after the ${what}, in the same paragraph.`;
  if (speaker.end <= first.start) return `Named in the same sentence, just before the ${what}.`;
  return speaker.start >= last.end
    ? `Named in the same sentence, just after the ${what}.`
    : `Named between the two parts of the ${what}.`;
}
