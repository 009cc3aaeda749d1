import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  aBlock,
  anArchiveInfo,
  anArticle,
  anyText,
  aQuotation,
  theSummit,
} from '../../../tests/factories.ts';
import { toWebAnnotation } from './toWebAnnotation.ts';

type Selector = { type: string; exact?: string; start?: number; end?: number };
const selectorsOf = (annotation: { target: { selector: unknown[] } }) =>
  annotation.target.selector as Selector[];
const textOf = (article: ReturnType<typeof anArticle>) =>
  [
    article.headline,
    article.alternativeHeadline,
    article.description,
    article.dateline,
    ...article.blocks.map((block) => block.text),
  ]
    .filter((text) => text !== undefined)
    .join('\n\n');

it('names every passage by its words and by code points that lead to the same words', () => {
  const article = theSummit();
  const { first, total } = toWebAnnotation(article, anArchiveInfo());
  expect(first.items).toHaveLength(total);
  const characters = [...textOf(article)];
  for (const annotation of first.items) {
    const [quote, position] = selectorsOf(annotation);
    expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
  }
});

it('counts a character outside the first plane as one, whatever the text before it', () => {
  fc.assert(
    fc.property(anyText(), (before) => {
      const lead = before.toWellFormed();
      const text = `${lead}"A 🚀 rises"`;
      const segment = { block: 'p1', start: lead.length + 1, end: text.length - 1 };
      const article = anArticle({
        blocks: [aBlock('p1', text)],
        quotations: [aQuotation('a-rises', [segment])],
        mentions: [],
      });
      const [annotation] = toWebAnnotation(article, anArchiveInfo()).first.items;
      if (annotation === undefined) throw new Error('the quotation is not there');
      const [, position] = selectorsOf(annotation);
      expect([...textOf(article)].slice(position?.start, position?.end).join('')).toBe('A 🚀 rises');
    }),
  );
});

it('says which software found it, and which person answers for it', () => {
  const [quotation] = anArticle().quotations;
  if (quotation === undefined) throw new Error('no quotation');
  const review = { state: 'confirmed', by: 'Mia Berg', at: '2026-01-02T03:04:05Z' } as const;
  const annotate = (q: typeof quotation) =>
    toWebAnnotation(anArticle({ quotations: [q] }), anArchiveInfo()).first.items[0];
  expect(annotate({ ...quotation, rule: 'cue before quote' })).toMatchObject({
    motivation: 'describing',
    generator: { name: 'Verbatim', 'schema:description': 'cue before quote' },
  });
  expect(annotate(quotation)).not.toHaveProperty('creator');
  expect(annotate({ ...quotation, review })).toMatchObject({
    creator: { type: 'Person', name: 'Mia Berg' },
    modified: '2026-01-02T03:04:05Z',
  });
  const marked = annotate({ ...quotation, review, added: { at: review.at, by: review.by } });
  expect(marked).toMatchObject({ creator: { name: 'Mia Berg' } });
  expect(marked).not.toHaveProperty('generator');
});

it('tells nobody what an editor rejected', () => {
  const [quotation] = anArticle().quotations;
  const rejected = quotation && { ...quotation, review: { state: 'rejected' as const } };
  const article = anArticle({ quotations: rejected ? [rejected] : [], mentions: [] });
  expect(toWebAnnotation(article, anArchiveInfo()).total).toBe(0);
});
