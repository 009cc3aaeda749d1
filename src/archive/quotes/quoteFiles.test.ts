import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBlock, anArchiveInfo, anArticle, anEntity, aQuotation, spanOf } from '../../../tests/factories.ts';
import { newestFirst } from '../../model/newestFirst.ts';
import { type ListedQuote, quotesInChunk, quotesOnPage } from '../../model/quotes.ts';
import { listedQuotes } from '../shares/listedQuotes.ts';
import { type QuoteShare, quoteShare } from '../shares/quoteShares.ts';
import { uniteEntities } from '../uniteEntities.ts';
import { type QuoteFile, quoteFiles } from './quoteFiles.ts';

const info = anArchiveInfo();
/** An article that quotes Ada Lin so many times. */
function storyOf(id: string, datePublished: string | undefined, quotes: number) {
  const blocks = Array.from({ length: quotes }, (_, at) =>
    aBlock(`p${at}`, `Ada Lin said: "Number ${at} of ${id}."`),
  );
  return anArticle({
    id,
    blocks,
    ...(datePublished && { datePublished }),
    quotations: blocks.map((block, at) =>
      aQuotation(`number-${at}`, [spanOf(block, `Number ${at} of ${id}.`)], { says: 'people/ada-lin' }),
    ),
    mentions: [],
  });
}
const shareOf = (id: string, date: string | undefined, quotes: number): QuoteShare =>
  quoteShare(storyOf(id, date, quotes), info);

function filesOf(shares: readonly QuoteShare[]) {
  const files: QuoteFile[] = [];
  const oldestFirst = shares.toSorted((a, b) => newestFirst(b.article, a.article));
  const all = quoteFiles(oldestFirst, () => undefined);
  let next = all.next();
  for (; !next.done; next = all.next()) files.push(next.value);
  const chunks = files.flatMap((file) => (file.what === 'chunk' ? file : []));
  return { page: next.value, files, chunks };
}
const keyOf = ({ article, statement }: ListedQuote) => `${article.id} ${statement?.id}`;

/** Archives of some articles in some years, with up to some hundred quotes each. */
const archives = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-e]{1,3}$/u),
      year: fc.integer({ min: 2018, max: 2020 }),
      month: fc.integer({ min: 1, max: 9 }),
      dated: fc.boolean(),
      quotes: fc.integer({ min: 0, max: 260 }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .map((stories) =>
    stories.map(({ id, year, month, dated, quotes }) =>
      shareOf(id, dated ? `${year}-0${month}-01` : undefined, quotes),
    ),
  );

describe('the files of all quotes', () => {
  it('hold every quote once, and read backwards they are in the order of the page', () =>
    fc.assert(
      fc.property(archives, (shares) => {
        const { page, chunks } = filesOf(shares);
        const newest = page.years.flatMap(({ year }) =>
          chunks
            .filter((chunk) => chunk.year === year)
            .toReversed()
            .flatMap(({ quotes }) => quotes.toReversed()),
        );
        const expected = shares
          .toSorted((a, b) => newestFirst(a.article, b.article))
          .flatMap(({ article, quotes }) => quotes.map(({ row }) => `${article.id} ${row.quote}`));
        expect(newest.map(keyOf)).toEqual(expected);
        expect(page.newest.map(keyOf)).toEqual(expected.slice(0, quotesOnPage));
        expect(page.total).toBe(expected.length);
      }),
      { numRuns: 25 },
    ));

  it('change none that is full when a newer article comes', () =>
    fc.assert(
      fc.property(archives, fc.integer({ min: 1, max: 260 }), (shares, quotes) => {
        const full = ({ chunks }: ReturnType<typeof filesOf>) =>
          chunks.filter((chunk) => chunk.quotes.length === quotesInChunk);
        const before = full(filesOf(shares));
        const after = new Map(
          filesOf([...shares, shareOf('newer', '2020-12-31', quotes)]).chunks.map((chunk) => [
            `${chunk.year} ${chunk.number}`,
            chunk,
          ]),
        );
        for (const chunk of before) expect(after.get(`${chunk.year} ${chunk.number}`)).toEqual(chunk);
      }),
      { numRuns: 25 },
    ));

  it('are the same in whatever order the articles come', () => {
    const shares = [shareOf('a', '2019-01-01', 3), shareOf('b', '2020-02-02', 2), shareOf('c', undefined, 1)];
    expect(filesOf(shares.toReversed())).toEqual(filesOf(shares));
  });

  it('count each year by kind and by whether an editor looked', () =>
    expect(filesOf([shareOf('a', '2019-01-01', 3), shareOf('c', undefined, 1)]).page.years).toMatchObject([
      { year: '2019', direct: { unchecked: 3, checked: 0 }, parts: 1 },
      { year: 'undated', direct: { unchecked: 1, checked: 0 }, parts: 1 },
    ]));
});

describe('what may be listed', () => {
  const story = storyOf('a', '2019-01-01', 1);
  const idsIn = (articles: (typeof story)[], review: 'labelled' | 'required' = 'labelled') =>
    articles
      .map((article) => listedQuotes(quoteShare(article, { review }), uniteEntities(articles)))
      .flatMap(({ quotes }) => quotes.map(({ row }) => row.quote));
  const privately = { ...story, entities: [anEntity('people/ada-lin', { origin: 'text' })] };

  it('leaves out what people without a public role say, until some article tells of one', () => {
    expect(idsIn([privately])).toEqual([]);
    const elsewhere = storyOf('b', '2020-01-01', 0);
    const known = {
      ...elsewhere,
      entities: [anEntity('people/ada-lin', { origin: 'text', description: 'the mayor' })],
    };
    expect(idsIn([privately, known])).toEqual(['number-0']);
  });

  it('leaves out what nobody has checked where the archive asks for review', () => {
    expect(idsIn([story], 'required')).toEqual([]);
    const checked = {
      ...story,
      quotations: story.quotations.map((q) => ({ ...q, review: { state: 'confirmed' as const } })),
    };
    expect(idsIn([checked], 'required')).toEqual(['number-0']);
  });

  it('keeps what nobody is named for', () => {
    const unknown = { ...story, quotations: story.quotations.map(({ speaker: _, ...q }) => q) };
    expect(idsIn([unknown])).toEqual(['number-0']);
  });
});
