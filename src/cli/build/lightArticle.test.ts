import { describe, expect, it } from 'vitest';
import { aBlock, aMention, anArticle, anEntity, aQuotation, spanOf } from '../../../tests/factories.ts';
import { lightArticle } from './lightArticle.ts';

const p1 = aBlock('p1', 'It rained in Velm. Ivo Tamsin saw the ropes.');
const p2 = aBlock('p2', 'Odalys Quill said, "The rope is nine fathoms long." Nobody asked.');
const article = anArticle({
  id: 'ropes',
  blocks: [p1, p2],
  quotations: [
    aQuotation('the-rope-is-nine-fathoms', [spanOf(p2, 'The rope is nine fathoms long.')], {
      says: 'people/odalys-quill',
      aliases: ['the-rope-is-long'],
    }),
  ],
  mentions: [
    aMention('people/ivo-tamsin', spanOf(p1, 'Ivo Tamsin')),
    aMention('people/odalys-quill', spanOf(p2, 'Odalys Quill')),
  ],
  entities: [anEntity('people/ivo-tamsin'), anEntity('people/odalys-quill')],
});

describe('the light page of a quote', () => {
  it('has the paragraph of the quote, those who are in it, and a link to the rest', () => {
    const light = lightArticle(article, 'the-rope-is-nine-fathoms', '/news');
    expect(light?.blocks.map(({ text }) => text)).toEqual([p2.text, 'Read the whole article']);
    expect(light?.blocks[1]?.marks).toEqual([
      { start: 0, end: 22, type: 'link', href: '/news/articles/ropes' },
    ]);
    expect(light?.entities.map(({ id }) => id)).toEqual(['people/odalys-quill']);
    expect(light?.headline).toBe(article.headline);
  });

  it('is the same at every address that the quote had', () =>
    expect(lightArticle(article, 'the-rope-is-long', '')).toEqual(
      lightArticle(article, 'the-rope-is-nine-fathoms', ''),
    ));

  it('is the whole one where there is nothing to leave out, and where the quote is gone', () => {
    expect(lightArticle({ ...article, blocks: [p2] }, 'the-rope-is-nine-fathoms', '')).toBeUndefined();
    expect(lightArticle(article, 'never-said', '')).toBeUndefined();
    const [quotation] = article.quotations;
    if (quotation === undefined) throw new Error('no quotation');
    const removed = {
      ...article,
      quotations: [{ ...quotation, lifecycle: 'removed' as const, segments: [] }],
    };
    expect(lightArticle(removed, 'the-rope-is-nine-fathoms', '')).toBeUndefined();
  });
});
