import { findWords, nearestPassage } from '../../archive/review/findWords.ts';
import type { Article, Span } from '../../model/article.ts';
import { readingOrder, textsOf } from '../../model/passages.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { typeset } from '../../text/typeset.ts';

/** How many places are listed where words stand in many; how much is shown around them, UTF-16 units. */
const mostListed = 12;
const around = 32;

/** Where the words that somebody typed stand in the article.
 *  @param nth which of several places, from 1
 *  @returns a failure that shows the nearest passage when they stand nowhere, and lists the places when they stand
 *    in several, a line each */
export function chooseWords(article: Article, words: string, nth: number | undefined): Result<Span> {
  const places = findWords(article, words);
  const place = nth === undefined && places.length > 1 ? undefined : places[(nth ?? 1) - 1];
  if (place !== undefined) return success(place);
  if (places.length === 0) {
    const near = nearestPassage(article, words);
    const hint = near === undefined ? '' : `; nearest is “${typeset(near.text)}” (${near.block})`;
    return failure('missing', '', `“${words}” does not stand in ${article.id}${hint}`);
  }
  const times = places.length === 1 ? 'once' : `${places.length} times`;
  return failure(
    'invalid',
    '',
    [
      nth === undefined
        ? `“${words}” stands ${times} in ${article.id}; say which with --nth N, or give more words`
        : `--nth ${nth}: “${words}” stands ${times} in ${article.id}`,
      ...places.slice(0, mostListed).map((span, index) => `  ${index + 1}  ${placeLine(article, span)}`),
      ...(places.length > mostListed ? [`  and ${places.length - mostListed} more`] : []),
    ].join('\n'),
  );
}

/** The parts of one statement, in order: the first as `chooseWords` finds it, each other at the next place after. */
export function chooseParts(
  article: Article,
  [first = '', ...rest]: readonly string[],
  nth: number | undefined,
): Result<Span[]> {
  const start = chooseWords(article, first, nth);
  if (!start.ok) return start;
  const order = readingOrder(article);
  const spans = [start.value];
  for (const words of rest) {
    const last = spans.at(-1) ?? start.value;
    const isLater = ({ block, start: at }: Span) =>
      block === last.block ? at >= last.end : (order.get(block) ?? 0) > (order.get(last.block) ?? 0);
    const places = findWords(article, words);
    const next = places.find(isLater);
    if (next === undefined) {
      const missing = places.length === 0 ? chooseWords(article, words, undefined) : undefined;
      return missing?.ok === false
        ? missing
        : failure('missing', '', `“${words}” does not stand after the part before it`);
    }
    spans.push(next);
  }
  return success(spans);
}

/** `p4: …by this he means [the launch center] in the…`. */
function placeLine(article: Article, { block, start, end }: Span): string {
  const text = typeset(textsOf(article).get(block) ?? '');
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const dots = (is: boolean) => (is ? '…' : '');
  return `${block}: ${dots(from > 0)}${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}${dots(to < text.length)}`;
}
