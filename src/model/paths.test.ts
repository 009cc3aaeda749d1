import { expect, it } from 'vitest';
import { blockElement, dataPaths, mentionElement, paths, quoteElement } from './paths.ts';

it('writes the addresses that are in links all over the world', () => {
  expect(paths.article('the-summit')).toBe('/articles/the-summit');
  expect(paths.quotation('the-summit', 'no-comment-2')).toBe('/articles/the-summit/quotes/no-comment-2');
  expect(paths.entity('people/lim-soo-suk')).toBe('/people/lim-soo-suk');
  expect(paths.lens('the-summit', 'people/lim-soo-suk')).toBe(
    '/articles/the-summit?speaker=people/lim-soo-suk',
  );
  expect(paths.block('the-summit', 'p1')).toBe('/articles/the-summit#block-p1');
  expect(paths.mention('the-summit', 'people/lim-soo-suk', 3)).toBe(
    '/articles/the-summit#people-lim-soo-suk-3',
  );
});

it('encodes what an address cannot hold', () => {
  expect(paths.entity('people/김정은')).toBe(`/people/${encodeURIComponent('김정은')}`);
  expect(paths.lens('the-summit', 'A & B?')).toBe('/articles/the-summit?speaker=A%20%26%20B%3F');
  expect(paths.article('../x')).toBe('/articles/..%2Fx');
});

it('keeps the data of a page where its page is', () => {
  expect(dataPaths.article('the-summit')).toBe('/data/articles/the-summit.json');
  expect(dataPaths.articleMap('the-summit')).toBe('/data/maps/the-summit.json');
  expect(dataPaths.entity('people/lim-soo-suk')).toBe('/data/people/lim-soo-suk.json');
  expect(dataPaths.browse('/places')).toBe('/data/browse/places.json');
});

it('never gives two things on a page the same element id', () => {
  const ids = [
    blockElement('people-x-1'),
    quoteElement('people-x-1'),
    mentionElement('people/x', 1),
    mentionElement('people/x', 11),
    mentionElement('people/x-1', 1),
    mentionElement('places/x', 1),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
