import type { Article, EntityId, Mention, Quotation, Span } from '../model/article.ts';
import { isChecked } from '../model/attribution.ts';
import { isCounted } from '../model/mentions.ts';
import type { ArticleRef, Passage } from '../model/pages.ts';
import { sentenceAround } from '../text/sentences.ts';
import { runsOf, statementRuns } from '../text/statementRuns.ts';
import { typeset } from '../text/typeset.ts';

/** What must travel with every passage of an article: its headline, who published it, when. */
export function articleRef(article: Article): ArticleRef {
  return {
    id: article.id,
    headline: typeset(article.headline),
    source: article.source?.name,
    date: article.datePublished,
  };
}

/** Spans on one line, `p3:12-80 p4:0-51`: UTF-16 units into the text of each block, end exclusive. */
export const segmentsText = (segments: readonly Span[]): string =>
  segments.map(({ block, start, end }) => `${block}:${start}-${end}`).join(' ');

/** A statement in its sentence, with all that must travel with it.
 *  @param named the spans of the entity that the page is about, to stand out in the words */
export function statementPassage(
  article: Article,
  quotation: Quotation,
  named: readonly Span[] = [],
): Passage {
  const { speaker } = quotation;
  return {
    article: articleRef(article),
    block: quotation.segments[0]?.block ?? '',
    runs: statementRuns(article, quotation, named),
    statement: {
      id: quotation.id,
      kind: quotation.kind,
      speaker: speaker && { name: speaker.name, entity: speaker.entity, role: speaker.role },
      checked: isChecked(quotation),
      translated: quotation.translated !== undefined,
      version: article.version,
      segments: segmentsText(quotation.segments),
    },
  };
}

/** Every sentence of an article that names an entity, once, with the number of the first mention in it.
 *  Mentions come in reading order; pronouns are left out. */
export function mentionPassages(
  article: Article,
  mentions: readonly Mention[],
  numbers: ReadonlyMap<Mention, number>,
  texts: ReadonlyMap<string, string>,
  entity: EntityId,
): Passage[] {
  const bySentence = new Map<string, { block: string; start: number; end: number; mentions: Mention[] }>();
  const own = mentions.filter((m) => m.entity === entity && m.form !== 'pronoun');
  // Where it has names, descriptions are left out: the page says how often it is named, and shows just these.
  const names = own.filter(isCounted);
  for (const mention of names.length > 0 ? names : own) {
    const { block } = mention.span;
    const text = texts.get(block);
    if (text === undefined || block === 'dateline') continue;
    const sentence = sentenceAround(text, mention.span);
    const key = `${block}:${sentence.start}`;
    const known = bySentence.get(key);
    if (known === undefined) bySentence.set(key, { block, ...sentence, mentions: [mention] });
    else known.mentions.push(mention);
  }
  return [...bySentence.values()].map(({ block, start, end, mentions: inSentence }) => ({
    article: articleRef(article),
    block,
    runs: runsOf(
      typeset(texts.get(block) ?? ''),
      { start, end },
      [],
      inSentence.map((m) => m.span),
    ),
    mention: inSentence.map((m) => numbers.get(m)).find((number) => number !== undefined),
  }));
}
