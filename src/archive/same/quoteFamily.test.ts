import { describe, expect, it } from 'vitest';
import { aBlock, anArticle, anEntity, aQuotation, spanOf } from '../../../tests/factories.ts';
import { quotesInChunk, quotesOnPage } from '../../model/quotes.ts';
import { quoteShare } from '../shares/quoteShares.ts';
import { quoteFamily } from './quoteFamily.ts';

const long = 'The bridge is safe and it stays open all winter.';
function memberOf(id: string, words: string, says = 'people/ada-lin') {
  const p1 = aBlock('p1', `It was said: "${words}"`);
  const article = anArticle({
    id,
    blocks: [p1],
    quotations: [aQuotation('q', [spanOf(p1, words)], { says })],
    mentions: [],
    entities: [anEntity(says)],
  });
  return quoteShare(article, { review: 'labelled' }).quotes.map((quote) => ({
    article: { id, headline: id },
    quote,
  }));
}
const familyOf = (...members: ReturnType<typeof memberOf>[]) => {
  const family = quoteFamily(members.flat());
  if (family === undefined) throw new Error('no members');
  return family;
};

describe('a quote in several articles', () => {
  const { page } = familyOf(
    memberOf('a', 'The bridge is safe'),
    memberOf('b', long),
    memberOf('c', 'the bridge is SAFE,'),
    memberOf('d', 'The bridge is safe and it stays open all year.'),
  );

  it('shows the longest wording, and is at home with the oldest', () => {
    expect(page.fullest.article.id).toBe('b');
    expect(page.first).toEqual({ article: 'a', quote: 'q' });
    expect(page).toMatchObject({ quotes: 4, articles: 4 });
  });

  it('lays every wording beside the longest: what is cut, what is another', () => {
    expect(page.wordings.map(({ quotes, cut, added }) => [quotes, cut, added])).toEqual([
      [2, 6, 0],
      [1, 0, 0],
      [1, 1, 1],
    ]);
    const read = (at: number, left: string) =>
      page.wordings[at]?.runs.flatMap(({ text, as }) => (as === left ? [] : [text])).join('');
    expect(read(0, 'removed')).toBe('The bridge is safe');
    expect(read(0, 'added')).toBe(long);
  });

  it('tells which article has which, the oldest first', () =>
    expect(page.sources.map(({ article, wording }) => [article.id, wording])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['d', 2],
    ]));
});

it('names all speakers where articles do not agree', () => {
  const { page } = familyOf(
    memberOf('a', long),
    memberOf('b', long, 'people/ben-moe'),
    memberOf('c', long, 'people/ben-moe'),
  );
  expect(page.speakers).toEqual([
    { name: 'Ben Moe', entity: 'people/ben-moe', quotes: 2 },
    { name: 'Ada Lin', entity: 'people/ada-lin', quotes: 1 },
  ]);
});

it('keeps its page small: the rest of many articles lies in files, which stay as they are once they are full', () => {
  const members = Array.from({ length: quotesOnPage + quotesInChunk + 9 }, (_, at) =>
    memberOf(`a${at}`, long),
  );
  const { page, chunks } = familyOf(...members);
  expect(page.sources).toHaveLength(quotesOnPage);
  expect(chunks.map(({ sources }) => sources.length)).toEqual([quotesInChunk, 9]);
  expect(familyOf(...members.slice(0, -5)).chunks[0]).toEqual(chunks[0]);
});
