import { expect, it } from 'vitest';
import { anArchiveInfo, anArticle, anEntity } from '../../../tests/factories.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { toJsonLd } from './toJsonLd.ts';

const url = 'https://news.example';
const ld = (article: Article, review: 'labelled' | 'required' = 'labelled') =>
  toJsonLd(article, anArchiveInfo({ url, review })) as unknown as Record<string, unknown>;
const withQuote = (change: Partial<Quotation>) =>
  anArticle({ quotations: anArticle().quotations.map((q) => ({ ...q, ...change })) });

it('names a speaker only once a person has checked it', () => {
  expect(ld(anArticle()).hasPart).toEqual([
    expect.not.objectContaining({ spokenByCharacter: expect.anything() }),
  ]);
  expect(ld(withQuote({ review: { state: 'confirmed' } })).hasPart).toMatchObject([
    { text: 'The bridge is safe and it stays open all winter.', spokenByCharacter: { name: 'Ada Lin' } },
  ]);
});

it('never calls the reporter’s words a quotation', () => {
  expect(ld(withQuote({ kind: 'indirect', review: { state: 'confirmed' } })).hasPart).toEqual([]);
  expect(ld(withQuote({ kind: 'term' })).hasPart).toEqual([]);
});

it('mentions a person with a public role, and no private one', () => {
  const entities = [
    anEntity('people/ada-lin', { origin: 'text', description: 'city engineer' }),
    anEntity('people/sam-doe', { origin: 'text' }),
  ];
  const mentions = (review: 'labelled' | 'required') =>
    ld(anArticle({ entities, mentions: [] }), review).mentions;
  expect(mentions('labelled')).toMatchObject([{ '@id': `${url}/people/ada-lin` }]);
  expect(mentions('required')).toBeUndefined();
});

it('takes a byline that is the publisher for no person', () => {
  expect(ld(anArticle({ byline: 'The Daily' })).author).toEqual([
    { '@type': 'Organization', name: 'The Daily' },
  ]);
  expect(ld(anArticle({ byline: 'By Jane Doe and Sam Roe' })).author).toEqual([
    { '@type': 'Person', name: 'Jane Doe' },
    { '@type': 'Person', name: 'Sam Roe' },
  ]);
});

it('tells when it changed last and what happened to its quotes, without words or names', () => {
  const changed = anArticle({
    dateModified: '2031-05-01',
    revisions: [
      {
        version: 2,
        at: '2031-05-03',
        note: 'The recording came.',
        before: [],
        quotations: [
          { id: 'a', change: 'reworded', was: 'one', is: 'two' },
          { id: 'b', change: 'reworded', was: 'three', is: 'four' },
          { id: 'c', change: 'reattributed' },
        ],
      },
    ],
  });
  expect(ld(changed)).toMatchObject({
    dateModified: '2031-05-03',
    correction: [
      {
        '@type': 'CorrectionComment',
        datePublished: '2031-05-03',
        text: '2 quotes reworded, 1 quote reattributed. The recording came.',
      },
    ],
  });
  expect(ld(anArticle())).not.toHaveProperty('correction');
});
