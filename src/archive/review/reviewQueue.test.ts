import { expect, it } from 'vitest';
import { aBlock, anArticle, aQuotation, spanOf } from '../../../tests/factories.ts';
import type { Quotation } from '../../model/article.ts';
import { reviewQueue } from './reviewQueue.ts';

const block = aBlock('p1', 'one two three four five six seven');
const quote = (word: string, more: Partial<Quotation> & { says?: string } = {}) =>
  aQuotation(word, [spanOf(block, word)], { says: 'people/ada-lin', ...more });
const queueOf = (...quotations: Quotation[]) =>
  reviewQueue([anArticle({ blocks: [block], quotations })], 0.9);
const order = (...quotations: Quotation[]) => queueOf(...quotations).items.map((item) => item.quotation);

it('asks about names that readers see first, the least sure of them first', () => {
  expect(
    order(
      quote('one', { confidence: 0.99 }),
      quote('two', { confidence: 0.5 }),
      quote('three', { confidence: 0.91 }),
    ),
  ).toEqual(['three', 'one', 'two']);
});

it('puts a name that readers see before all that is held back, reported speech too', () => {
  expect(
    order(
      quote('one', { kind: 'term', speaker: undefined }),
      quote('two', { speaker: undefined }),
      quote('three', { confidence: 0.7 }),
      quote('four', { kind: 'indirect' }),
      quote('five'),
    ),
  ).toEqual(['five', 'four', 'three', 'two', 'one']);
});

it('takes the likeliest of those held back first: one key gives the reader a name', () => {
  expect(order(quote('one', { confidence: 0.2 }), quote('two', { confidence: 0.88 }))).toEqual([
    'two',
    'one',
  ]);
});

it('asks first about what somebody had checked and a new text changed, by what readers see of it', () => {
  const before = { version: 1, state: 'confirmed' } as const;
  const again = { review: { state: 'unreviewed', before } } as const;
  const queue = queueOf(
    quote('one', { confidence: 0.91 }),
    quote('two', { ...again, confidence: 0.5 }),
    quote('three', { ...again, confidence: 0.95 }),
    quote('four', { ...again, speaker: undefined }),
  );
  expect(queue.items.map(({ quotation, group }) => `${quotation} ${group}`)).toEqual([
    'three changed',
    'two changed',
    'four changed',
    'one shownQuote',
  ]);
});

it('counts what was looked at, and leaves out what nobody reads', () => {
  const queue = queueOf(
    quote('one', { review: { state: 'confirmed' } }),
    quote('two', { review: { state: 'rejected' } }),
    quote('three', { lifecycle: 'withheld' }),
    quote('four'),
  );
  expect([queue.done, queue.items.length]).toEqual([2, 1]);
  expect(reviewQueue([anArticle({ pubStatus: 'withheld' })], 0.9)).toEqual({ items: [], done: 0 });
});
