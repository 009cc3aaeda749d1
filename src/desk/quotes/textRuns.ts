import type { Article, Entity, Quotation } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { isCounted } from '../../model/mentions.ts';
import { textsOf } from '../../model/passages.ts';
import { withQuoteMarks } from '../../text/quoteMarks.ts';
import { segments } from '../../text/segments.ts';
import { sentences } from '../../text/sentences.ts';
import { typeset } from '../../text/typeset.ts';

/** A run of one text as the desk draws it. */
export type DeskRun = {
  text: string;
  /** UTF-16 offset in its text. */
  at: number;
  quote: boolean;
  told: 'speaker' | 'cue' | undefined;
  /** The key of the person who is named right here, at the end of the name. */
  number: number | undefined;
};

type RunMark = { start: number; end: number; as: 'quote' | 'speaker' | 'cue' } | NumberMark;
type NumberMark = { start: number; end: number; as: 'name'; number: number };

/** UTF-16 units of a neighbouring paragraph that are shown, to the sentence, at most twice as many: the whole article is a key away. */
const neighbour = 170;

/** What of a paragraph beside the words in question is shown: its end before them, its beginning after them. */
export function neighbourRuns(runs: readonly DeskRun[], side: 'before' | 'after'): DeskRun[] {
  const text = runs.map((run) => run.text).join('');
  const all = sentences(text);
  const last = all.at(-1);
  const from = all.find((s) => s.start >= text.length - neighbour) ?? last;
  const to = all.findLast((s) => s.end <= neighbour) ?? all[0];
  // A paragraph may be one sentence with a quote of many in it: it is cut at a word, for nobody decides about it here.
  const start =
    side === 'before' ? Math.max(from?.start ?? 0, wordAfter(text, text.length - 2 * neighbour)) : 0;
  const end =
    side === 'after' ? Math.min(to?.end ?? text.length, wordAfter(text, 2 * neighbour)) : text.length;
  const dots = (at: number): DeskRun => ({ text: '…', at, quote: false, told: undefined, number: undefined });
  const kept = runs.flatMap((run) => {
    const words = run.text.slice(Math.max(0, start - run.at), Math.max(0, end - run.at));
    return words === '' ? [] : [{ ...run, text: words, at: Math.max(run.at, start) }];
  });
  return [
    ...(start > 0 ? [dots(-1)] : []),
    ...kept,
    ...(end < text.trimEnd().length ? [dots(text.length)] : []),
  ];
}

/** Where a word begins at or after an offset; the text's end when none does. */
function wordAfter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const gap = /\s/u.exec(text.slice(offset));
  return gap === null ? text.length : offset + gap.index + 1;
}

/** One text of the article in runs: the words in question, what told who speaks, and the number of everybody who can
 *  be chosen. */
export function textRuns(
  article: Article,
  quotation: Quotation,
  block: string,
  people: readonly Entity[],
): DeskRun[] {
  const text = typeset(textsOf(article).get(block) ?? '');
  const numbers = new Map(people.map((entity, index) => [entity.id, index + 1]));
  const { speaker, cue } = quotation;
  const marks: RunMark[] = [
    ...quotation.segments
      .filter((span) => span.block === block)
      .map((span) => ({
        ...(isQuoted(quotation) ? withQuoteMarks(text, span) : span),
        as: 'quote' as const,
      })),
    ...(speaker?.span?.block === block ? [{ ...speaker.span, as: 'speaker' as const }] : []),
    ...(cue?.block === block ? [{ ...cue, as: 'cue' as const }] : []),
    ...article.mentions.flatMap((mention): NumberMark[] => {
      const number = numbers.get(mention.entity);
      const { span } = mention;
      return number === undefined || span.block !== block || !isCounted(mention)
        ? []
        : [{ start: span.start, end: span.end, as: 'name', number }];
    }),
  ];
  return segments(text, marks).map(({ text: words, start, end, marks: over }) => ({
    text: words,
    at: start,
    quote: over.some((mark) => mark.as === 'quote'),
    told: over.some((mark) => mark.as === 'speaker')
      ? 'speaker'
      : over.some((mark) => mark.as === 'cue')
        ? 'cue'
        : undefined,
    number: over.filter((mark) => mark.as === 'name').find((mark) => mark.end === end)?.number,
  }));
}
