import { describe, expect, it } from 'vitest';
import type { ListedQuote } from '../../model/quotes.ts';
import { askedRows } from './askedRows.ts';
import { onceEach } from './onceEach.ts';
import { withSame } from './withSame.ts';

const islands =
  'The agreement assumes that our islands, including our biggest island Crete, does not have an exclusive economic zone';
const listed = (article: string, words: string, more: Partial<ListedQuote> = {}): ListedQuote => ({
  article: { id: article, headline: article, source: 'The Daily', date: '2020-01-01' },
  block: 'p1',
  runs: [
    { text: 'He said, ', as: 'context' },
    { text: `“${words}”`, as: 'words' },
    { text: ', and went on: ', as: 'context' },
    { text: '“Good.”', as: 'words' },
  ],
  statement: {
    id: 'q',
    kind: 'direct',
    speaker: { name: 'Ada Lin', entity: 'people/ada-lin' },
    checked: true,
    translated: false,
    version: 2,
    segments: 'p1:9-80 p1:95-100',
  },
  ...more,
});
const ids = (quotes: readonly ListedQuote[]) => quotes.map(({ article }) => article.id);

describe('a list from the newest on', () => {
  const first = { article: 'a', quote: 'q' };

  it('shows once what a newer one has told of, also where lists do not say it themselves', () => {
    const quotes = [
      listed('c', islands),
      listed('b', 'Something else altogether was said there'),
      listed('a', islands),
    ];
    const found = withSame(quotes);
    expect(found[0]?.same).toMatchObject({ first, earlier: [{ article: { id: 'a' }, quote: 'q' }], more: 0 });
    expect(ids(onceEach(found))).toEqual(['c', 'b']);
  });

  it('keeps what the list says, and hides the oldest, which says nothing', () => {
    const same = { first, earlier: [], more: 3 };
    const quotes = [listed('c', 'one', { same }), listed('b', 'two', { same }), listed('a', 'three')];
    expect(ids(onceEach(withSame(quotes)))).toEqual(['c']);
  });
});

it('makes a line of a quote, with all its parts and where they stand', () =>
  expect(askedRows([listed('a', 'One')], 'https://news.example/')).toEqual([
    {
      article: 'a',
      version: 2,
      headline: 'a',
      source: 'The Daily',
      date: '2020-01-01',
      quote: 'q',
      address: 'https://news.example/articles/a/quotes/q',
      kind: 'direct',
      words: '“One” “Good.”',
      words_of: 'speaker',
      speaker: 'Ada Lin',
      speaker_id: 'people/ada-lin',
      role: '',
      translated: '',
      checked: 'yes',
      segments: 'p1:9-80 p1:95-100',
    },
  ]));
