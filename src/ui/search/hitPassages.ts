import type { Article, Quotation, Span } from '../../model/article.ts';
import { isQuoted, isStatement } from '../../model/attribution.ts';
import { isCounted } from '../../model/mentions.ts';
import type { PassageRun } from '../../model/pages.ts';
import { lineIds, textsOf } from '../../model/passages.ts';
import { searchedWords } from '../../text/searchedWords.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { runsOf, statementRuns } from '../../text/statementRuns.ts';
import { typeset } from '../../text/typeset.ts';

/** A passage in which sought words stand: somebody's statement, or a sentence of the reporter's. In its runs the sought words
 *  are the names. `block`: the element it stands in; absent for the lines above the text. */
export type HitPassage = { runs: PassageRun[]; quotation?: Quotation; block?: string };

/** An article as a search shows it: its headline, and where in it the sought words stand, the best first. */
export type ArticleHit = { headline: PassageRun[]; passages: HitPassage[] };

/** Where the sought words of an article stand.
 *  @param numbers of the words, as the index counts them; none where only filters were asked
 *  @param named the people and places that were asked for: without words, their names are what is sought */
export function hitPassages(
  article: Article,
  numbers: readonly number[],
  named: readonly string[] = [],
): ArticleHit {
  const texts = textsOf(article);
  const hits = numbers.length > 0 ? spansOf(article, numbers, texts) : namesIn(article, named);
  const headline = typeset(article.headline);
  const inHeadline = hits.filter(({ block }) => block === 'headline');
  const units = [...statementUnits(article, hits, named), ...sentenceUnits(article, hits, texts)];
  const captions = new Set(article.blocks.filter(({ type }) => type === 'caption').map(({ id }) => id));
  const passages = units
    .map((unit) => ({ ...unit, weight: weigh(unit, texts, named, captions) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ quotation, within }): HitPassage => {
      const lines: readonly string[] = lineIds;
      const place = lines.includes(within.block) ? {} : { block: within.block };
      if (quotation !== undefined)
        return { ...place, quotation, runs: statementRuns(article, quotation, hits) };
      const own = hits.filter((hit) => overlaps(hit, within));
      return { ...place, runs: runsOf(typeset(texts.get(within.block) ?? ''), within, [], own) };
    });
  return {
    headline: runsOf(headline, { start: 0, end: headline.length }, [], inHeadline),
    passages: passages.length > 0 ? passages : standfirst(article),
  };
}

type Unit = { within: Span; quotation?: Quotation; hits: Span[]; covers: Span[] };

const overlaps = (a: Span, b: Span) => a.block === b.block && a.start < b.end && b.start < a.end;

/** The words by their numbers, without the marks around them; words that follow one another are one run. */
function spansOf(article: Article, numbers: readonly number[], texts: ReadonlyMap<string, string>): Span[] {
  const words = searchedWords(article);
  const spans: (Span & { last: number })[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const word = words[number];
    if (word === undefined) continue;
    const text = texts.get(word.block) ?? '';
    const written = text.slice(word.start, word.end);
    const start = word.start + (/^[^\p{L}\p{N}]*/u.exec(written)?.[0].length ?? 0);
    const end = word.end - (/[^\p{L}\p{N}]*$/u.exec(written)?.[0].length ?? 0);
    if (start >= end) continue;
    const before = spans.at(-1);
    // Nothing but a gap between: a phrase is marked as one.
    if (
      before?.block === word.block &&
      before.last === number - 1 &&
      /^\s*$/u.test(text.slice(before.end, start))
    )
      Object.assign(before, { end, last: number });
    else spans.push({ block: word.block, start, end, last: number });
  }
  return spans;
}

const namesIn = (article: Article, named: readonly string[]): Span[] =>
  article.mentions.filter((m) => named.includes(m.entity) && isCounted(m)).map(({ span }) => span);

/** The statements that have sought words in them; without words asked, also those of the people asked for. */
function statementUnits(article: Article, hits: readonly Span[], named: readonly string[]): Unit[] {
  const texts = textsOf(article);
  return article.quotations.filter(isStatement).flatMap((quotation): Unit[] => {
    const inside = hits.filter((hit) => quotation.segments.some((segment) => overlaps(hit, segment)));
    const isOwn = named.includes(quotation.speaker?.entity ?? '');
    const [first] = quotation.segments;
    if (first === undefined || (inside.length === 0 && !(isOwn && named.length > 0))) return [];
    const covers = quotation.segments.map((segment) => ({
      block: segment.block,
      ...sentenceAround(texts.get(segment.block) ?? '', segment),
    }));
    return [{ within: first, quotation, hits: inside, covers }];
  });
}

/** The sentences that have sought words in them, but those that stand around a statement which has some. */
function sentenceUnits(article: Article, hits: readonly Span[], texts: ReadonlyMap<string, string>): Unit[] {
  const statements = statementUnits(article, hits, []);
  const units = new Map<string, Unit>();
  for (const hit of hits) {
    if (hit.block === 'headline' || hit.block === 'dateline') continue;
    if (statements.some(({ covers }) => covers.some((cover) => overlaps(cover, hit)))) continue;
    const within = { block: hit.block, ...sentenceAround(texts.get(hit.block) ?? '', hit) };
    const key = `${within.block} ${within.start}`;
    const unit = units.get(key);
    if (unit === undefined) units.set(key, { within, hits: [hit], covers: [within] });
    else unit.hits.push(hit);
  }
  return [...units.values()];
}

/** More of the sought words before fewer; then whose words they are before what is told; captions
 *  last; then the order of the text. */
function weigh(
  unit: Unit,
  texts: ReadonlyMap<string, string>,
  named: readonly string[],
  captions: ReadonlySet<string>,
): number {
  const different = new Set(
    unit.hits.map(({ block, start, end }) => (texts.get(block) ?? '').slice(start, end).toLowerCase()),
  );
  const words = [...different].reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  const { quotation } = unit;
  const spoken = quotation === undefined ? 0 : isQuoted(quotation) ? 0.5 : 0.3;
  const own = named.includes(quotation?.speaker?.entity ?? '') ? 2 : 0;
  return words + spoken + own - (captions.has(unit.within.block) ? 0.2 : 0);
}

/** What stands for an article in which nothing particular was sought. */
function standfirst(article: Article): HitPassage[] {
  const id = article.description === undefined ? 'alternativeHeadline' : 'description';
  const [first] = article.blocks.filter(({ type }) => type === 'paragraph');
  const text = typeset(article[id] ?? first?.text ?? '');
  return text === '' ? [] : [{ runs: runsOf(text, sentenceAround(text, { start: 0, end: 1 }), [], []) }];
}
