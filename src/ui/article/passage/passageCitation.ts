import type { Article } from '../../../model/article.ts';
import { isQuoted } from '../../../model/attribution.ts';
import { sentenceAround } from '../../../text/sentences.ts';
import { dateWords } from '../../shared/dates.ts';
import { sourceLine } from '../sourceLine.ts';
import { type Statement, whoLine } from '../statements.ts';
import { type PassageTexts, spansIn } from './passageTexts.ts';

/** Words of an article as they may travel: in their whole sentences, with who said them where they are someone's, with
 *  source, date and a link back. Never a bare fragment. */
export function passageCitation(
  article: Article,
  statements: readonly Statement[],
  texts: PassageTexts,
  passage: { start: number; end: number },
  link: string,
): string {
  const spans = spansIn(texts, passage);
  const sentences = spans.map((span) => {
    const text = texts.blocks.find((block) => block.id === span.block)?.text ?? '';
    const { start, end } = sentenceAround(text, span);
    return text.slice(start, end);
  });
  // Words from inside a quote are the speaker's, though their sentence may not say so.
  const within = statements.find(
    ({ quotation }) =>
      isQuoted(quotation) &&
      spans.every((span) =>
        quotation.segments.some((s) => s.block === span.block && s.start <= span.start && span.end <= s.end),
      ),
  );
  const source = within
    ? `${whoLine(within)}, ${sourceLine(article, within)}`
    : `${article.source?.name ?? 'Source not named'}, ${dateWords(article.datePublished)}`;
  return [sentences.join('\n'), `${source}, in “${texts.blocks[0]?.text}”`, link].join('\n');
}
