import type { Quotation, Span } from '../model/article.ts';
import { isQuoted } from '../model/attribution.ts';
import type { PassageRun } from '../model/pages.ts';
import { type ArticleTexts, textsOf } from '../model/passages.ts';
import { withQuoteMarks } from './quoteMarks.ts';
import { segments } from './segments.ts';
import { sentenceAround } from './sentences.ts';
import { typeset } from './typeset.ts';

/** The runs of one block between two offsets: names win over words, words over what is around them. */
export function runsOf(
  text: string,
  within: { start: number; end: number },
  words: readonly { start: number; end: number }[],
  names: readonly { start: number; end: number }[],
): PassageRun[] {
  const marks = [
    ...words.map((span) => ({ ...span, as: 'words' as const })),
    ...names.map((span) => ({ ...span, as: 'name' as const })),
  ];
  const runs: PassageRun[] = [];
  for (const piece of segments(text, marks)) {
    const part = text.slice(Math.max(piece.start, within.start), Math.min(piece.end, within.end));
    if (piece.end <= within.start || piece.start >= within.end || part === '') continue;
    const as = piece.marks.some((m) => m.as === 'name')
      ? 'name'
      : piece.marks.length > 0
        ? 'words'
        : 'context';
    const last = runs.at(-1);
    if (last?.as === as) last.text += part;
    else runs.push({ text: part, as });
  }
  return runs;
}

/** A statement in its sentence, typeset; over several paragraphs, with the words that lead up to it and follow it.
 *  Nothing of the words themselves is ever left out.
 *  @param named spans to stand out in the words, such as the name that a page is about */
export function statementRuns(
  article: ArticleTexts,
  quotation: Pick<Quotation, 'segments' | 'kind'>,
  named: readonly Span[] = [],
): PassageRun[] {
  const runs: PassageRun[] = [];
  const texts = textsOf(article);
  const blockIds = [...new Set(quotation.segments.map((s) => s.block))];
  for (const [index, id] of blockIds.entries()) {
    const text = typeset(texts.get(id) ?? '');
    const parts = inBlock(quotation.segments, id).map((s) =>
      isQuoted(quotation) ? withQuoteMarks(text, s) : s,
    );
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? text.length;
    const around = sentenceAround(text, { start, end });
    const within = {
      start: index === 0 ? around.start : start,
      end: index === blockIds.length - 1 ? around.end : end,
    };
    // Reported words often lead over to quoted ones. These have a passage of their own: they are left out whole.
    const opens = isQuoted(quotation) ? -1 : text.slice(end, within.end).indexOf('“');
    if (opens !== -1) within.end = end + opens;
    if (index > 0) runs.push({ text: ' ', as: 'context' });
    runs.push(...runsOf(text, within, parts, inBlock(named, id)));
    if (opens !== -1) runs.push({ text: '…', as: 'context' });
  }
  return runs;
}

const inBlock = (spans: readonly Span[], block: string) => spans.filter((span) => span.block === block);
