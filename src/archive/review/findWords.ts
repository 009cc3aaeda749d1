import type { Article, Span } from '../../model/article.ts';
import {
  apostrophe,
  classIn,
  foldedIn,
  gap,
  letter,
  meaningOf,
  quoteMark,
  unitClass,
} from '../../text/locate/characters.ts';
import { locate } from '../../text/locate.ts';
import { blockGap, joinBlocks } from '../../text/selectors.ts';
import { sentenceAround, sentences } from '../../text/sentences.ts';
import { articleText } from '../articleText.ts';

/** Whether a cut at `at` parts a word: never between letters of a script that sets no gaps between words. */
export const cutsWord = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  unitClass(text.charCodeAt(at - 1)) === letter &&
  unitClass(text.charCodeAt(at)) === letter;

/** Without case, accents and the look of marks and spaces, unit for unit: every offset stays. */
function fold(text: string): string {
  const units: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const meaning = meaningOf(unit);
    const type = classIn(meaning);
    if (type === apostrophe) units.push("'");
    else if (type === quoteMark) units.push('"');
    else if (/\s/u.test(text.charAt(at))) units.push(' ');
    else units.push(type === gap ? text.charAt(at) : String.fromCharCode(foldedIn(meaning)));
  }
  return units.join('');
}

/** Words as somebody types them: without marks around them, and with one space where there are many. */
const foldAsked = (words: string) =>
  fold(words)
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .replace(/ +/gu, ' ')
    .trim();

/** Where a text holds words whole, from left to right; UTF-16 units. */
function placesIn(text: string, words: string): { start: number; end: number }[] {
  const asked = foldAsked(words);
  const folded = fold(text);
  const found: { start: number; end: number }[] = [];
  if (asked === '') return found;
  for (let start = folded.indexOf(asked); start !== -1; start = folded.indexOf(asked, start + 1)) {
    const end = start + asked.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) found.push({ start, end });
  }
  return found;
}

/** Every place of an article where these words stand in one text, in reading order; how marks, accents and capitals are
 *  set does not matter. Marks around the words do not belong to them. */
export function findWords(article: Article, words: string): Span[] {
  return articleText(article).flatMap(({ id, text }) =>
    placesIn(text, words).map((place) => ({ block: id, ...place })),
  );
}

/** The passage of an article that is most like words which do not stand in it: where they stood before an edit, else the
 *  sentence that has most of them, and half of them at the least. */
export function nearestPassage(article: Article, words: string): { block: string; text: string } | undefined {
  const blocks = articleText(article);
  const { text, starts } = joinBlocks(blocks);
  const found = locate(text, { exact: words.trim(), prefix: '', suffix: '' });
  if (found === undefined) return likestSentence(blocks, words);
  const block = blocks.findLast(({ id }) => (starts.get(id) ?? 0) <= found.start)?.id ?? '';
  return { block, text: text.slice(found.start, found.end).split(blockGap).join(' ') };
}

const wordSet = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}']+/gu) ?? []);

function likestSentence(blocks: readonly { id: string; text: string }[], words: string) {
  const asked = wordSet(words);
  let best: { block: string; text: string } | undefined;
  let most = asked.size / 2;
  for (const { id, text } of blocks)
    for (const { start, end } of sentences(text)) {
      const shared = wordSet(text.slice(start, end)).intersection(asked).size;
      if (shared === 0 || shared < most || (shared === most && best !== undefined)) continue;
      most = shared;
      best = { block: id, text: text.slice(start, end) };
    }
  return best;
}

/** How far two runs of one text are apart. */
export const distance = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(0, a.start - b.end, b.start - a.end);

/** The sentence that a statement stands in, in each of its texts, without the words themselves. */
export function isBeside(article: Article, segments: readonly Span[]): (span: Span) => boolean {
  const texts = new Map(articleText(article).map(({ id, text }) => [id, text]));
  const around = new Map(
    [...new Set(segments.map(({ block }) => block))].map((block) => {
      const here = segments.filter((s) => s.block === block);
      const run = { start: here[0]?.start ?? 0, end: here.at(-1)?.end ?? 0 };
      return [block, sentenceAround(texts.get(block) ?? '', run)];
    }),
  );
  return (span) => {
    const sentence = around.get(span.block);
    return (
      sentence !== undefined &&
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      segments.every((s) => s.block !== span.block || s.end <= span.start || span.end <= s.start)
    );
  };
}

/** Where words stand in the sentence of a statement and outside of it: nearest to it. */
export function findBeside(article: Article, segments: readonly Span[], words: string): Span | undefined {
  return nearestTo(segments, findWords(article, words).filter(isBeside(article, segments)));
}

/** The one that is nearest to a passage; of two, the one before. */
export function nearestTo<T extends Span>(passage: readonly Span[], spans: readonly T[]): T | undefined {
  const away = (span: Span) =>
    Math.min(...passage.filter((s) => s.block === span.block).map((s) => distance(s, span)));
  return [...spans].sort((a, b) => away(a) - away(b))[0];
}
