import { expect, it } from 'vitest';
import { aBlock, anArticle } from '../../../tests/factories.ts';
import type { Article } from '../../model/article.ts';
import { wordsElsewhere } from './wordsElsewhere.ts';

const withheld = (article: Article): Article => ({
  ...article,
  quotations: article.quotations.map((q) => ({ ...q, lifecycle: 'withheld' })),
});
const copy = anArticle({ id: 'a-copy', quotations: [], mentions: [] });
const pair = [{ withheldIn: 'the-bridge', standIn: 'a-copy' }];

it('names the article that still has what another withholds, whether the quote or the whole article', () => {
  expect(wordsElsewhere([withheld(anArticle()), copy])).toEqual(pair);
  expect(wordsElsewhere([anArticle({ pubStatus: 'withheld' }), copy])).toEqual(pair);
});

it('says nothing of words that nobody withholds, of a few words, or of what is out of sight as well', () => {
  expect(wordsElsewhere([anArticle(), copy])).toEqual([]);
  const few = anArticle({
    id: 'few',
    blocks: [aBlock('p1', 'The bridge is safe.')],
    quotations: [],
    mentions: [],
  });
  expect(wordsElsewhere([withheld(anArticle()), few])).toEqual([]);
  expect(wordsElsewhere([withheld(anArticle()), { ...copy, pubStatus: 'canceled' }])).toEqual([]);
});
