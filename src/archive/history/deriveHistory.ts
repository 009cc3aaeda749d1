import type { Article, Revision } from '../../model/article.ts';
import { isQuoted, isShown } from '../../model/attribution.ts';
import type { History, QuoteChange } from '../../model/history.ts';
import { typeset } from '../../text/typeset.ts';
import { articleText } from '../articleText.ts';
import { articleRef } from '../passages.ts';
import { textBefore } from '../reviseArticle.ts';
import { nameFinderOf, tokensOf } from '../withhold/sharedWords.ts';
import { diffTexts } from './diffTexts.ts';
import { diffWords } from './diffWords.ts';

/** What changed in an article, when and why, for its readers.
 *  @param readable with its earlier texts, withheld words taken out
 *  @param published the same as the site serves it
 *  @returns `undefined` for an article that never changed */
export function deriveHistory(readable: Article, published: Article): History | undefined {
  const { revisions = [] } = published;
  if (revisions.length === 0) return undefined;
  const texts = revisions.map((_, index) => textBefore(readable, index).map(({ text }) => typeset(text)));
  texts.push(articleText(readable).map(({ text }) => typeset(text)));
  return {
    article: articleRef(published),
    revisions: revisions
      .map(({ version, at, note, quotations }, index) => ({
        version,
        at,
        note,
        quotes: quotations.map((entry) => quoteChange(published, entry)),
        text: diffTexts(texts[index] ?? [], texts[index + 1] ?? [], wronglyNamed(readable, index)),
      }))
      .reverse(),
  };
}

function quoteChange(article: Article, { id, change, was, is }: Revision['quotations'][number]): QuoteChange {
  const quotation = article.quotations.find((q) => q.id === id || q.aliases?.includes(id));
  const words = change === 'reattributed' ? {} : { was, is };
  return {
    id: quotation?.id ?? id,
    change,
    runs: diffWords(typeset(words.was ?? ''), typeset(words.is ?? '')),
    quoted: quotation === undefined || isQuoted(quotation),
    speaker: quotation !== undefined && isShown(quotation) ? quotation.speaker?.name : undefined,
  };
}

/** Finds texts that name somebody who was wrongly said to have spoken: in all that stood before it was put right. A role
 *  beside the name tells as much as the name, so no part of such a text is repeated. */
function wronglyNamed({ revisions = [], entities, quotations }: Article, from: number) {
  const names = revisions.slice(from).flatMap((revision) =>
    revision.quotations.flatMap(({ id, change, was }) => {
      if (change !== 'reattributed' || was === undefined) return [];
      const now = quotations.find((q) => q.id === id || q.aliases?.includes(id))?.speaker;
      const kept = new Set(tokensOf(now?.name ?? '').map(({ word }) => word));
      const entity = entities.find(({ name, aliases }) => name === was || aliases.includes(was));
      const last = tokensOf(was).at(-1)?.word ?? '';
      return [was, last, ...(entity?.aliases ?? [])].filter((name) =>
        tokensOf(name).some(({ word }) => !kept.has(word)),
      );
    }),
  );
  if (names.length === 0) return () => false;
  const find = nameFinderOf([...new Set(names)]);
  return (text: string) => find(text).length > 0;
}
