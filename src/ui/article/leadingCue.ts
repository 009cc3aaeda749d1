import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { textsOf } from '../../model/passages.ts';
import { typeset } from '../../text/typeset.ts';

/** The cue of a reported statement that leads straight into its words, and so belongs to their sense: "pledged
 *  unwavering support". The page shows and marks both together.
 *  @returns where it begins in the block (UTF-16 units), and its words with the gap behind them, typeset;
 *  `undefined` where something stands between ("revealed that …") or the words are quoted */
export function leadingCue(
  article: Article,
  { kind, cue, segments }: Pick<Quotation, 'kind' | 'cue' | 'segments'>,
): { start: number; words: string } | undefined {
  const first = segments[0];
  if (isQuoted({ kind }) || cue === undefined || first === undefined || cue.block !== first.block)
    return undefined;
  const text = textsOf(article).get(cue.block) ?? '';
  if (cue.end > first.start || text.slice(cue.end, first.start).trim() !== '') return undefined;
  return { start: cue.start, words: typeset(text).slice(cue.start, first.start) };
}
