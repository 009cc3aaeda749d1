import { describe, expect, it } from 'vitest';
import { anArchiveInfo, anArticle, anEntity } from '../../tests/factories.ts';
import type { Article, Quotation } from '../model/article.ts';
import { withheldId } from '../model/withheldId.ts';
import { deriveArchive } from './deriveArchive.ts';

const ada = 'people/ada-lin';
const quoteId = 'the-bridge-is-safe-and';
const withheld = { at: '2031-05-04', note: 'A court asked us to.' };

/** The bridge, with its one quotation changed. */
function bridge(change: Partial<Quotation>, more: Partial<Article> = {}): Article {
  const article = anArticle();
  return { ...article, quotations: article.quotations.map((q) => ({ ...q, ...change })), ...more };
}
const corrected: Partial<Quotation> = {
  review: { state: 'corrected', by: 'The desk', at: '2031-05-02', note: 'We misread the sentence.' },
};
const reattributed = (at: string, note?: string): NonNullable<Article['revisions']>[number] => ({
  version: 2,
  at,
  ...(note === undefined ? {} : { note }),
  before: [],
  quotations: [{ id: quoteId, change: 'reattributed', was: 'Ivo Tamsin', is: 'Ada Lin' }],
});
const log = (...articles: Article[]) => deriveArchive(articles, anArchiveInfo()).corrections.items;

describe('the log of corrections', () => {
  it('is empty where nothing was put right', () =>
    expect(log(anArticle(), bridge({ review: { state: 'confirmed' } }, { id: 'another' }))).toEqual([]));

  it('says who is named now, since when and why, with the words in their sentence', () => {
    const [item] = log(bridge(corrected, { revisions: [reattributed('2031-05-01')] }));
    expect(item).toMatchObject({
      what: 'speaker',
      at: '2031-05-01',
      note: 'We misread the sentence.',
      articleId: 'the-bridge',
      quotationId: quoteId,
      article: { headline: 'The bridge', source: 'The Daily' },
      speaker: { name: 'Ada Lin', entity: ada },
      unknown: false,
    });
    expect(item?.runs?.map((run) => run.text).join('')).toContain('The bridge is safe');
  });

  it('never names the person who was wrongly named, nor does anything else that is published', () => {
    const archive = deriveArchive(
      [bridge(corrected, { revisions: [reattributed('2031-05-01')] })],
      anArchiveInfo(),
    );
    expect(JSON.stringify(archive)).not.toContain('Tamsin');
  });

  it('does not name them by the decision that fell, either, when the source put it right', () => {
    const review: Quotation['review'] = {
      state: 'unreviewed',
      note: 'The text changed; decided before: confirmed, Ivo Tamsin.',
      before: { version: 1, state: 'confirmed', speaker: { name: 'Ivo Tamsin' } },
    };
    const archive = deriveArchive(
      [bridge({ review }, { revisions: [reattributed('2031-05-01')] })],
      anArchiveInfo(),
    );
    expect(archive.corrections.items).toHaveLength(1);
    expect(JSON.stringify(archive)).not.toContain('Tamsin');
  });

  it('prints the newsroom’s note as it is, when it clears somebody by name', () => {
    const note = 'Ivo Tamsin did not say this and was not there.';
    expect(log(bridge(corrected, { revisions: [reattributed('2031-05-01', note)] }))[0]?.note).toBe(note);
  });

  it('has a line for each time, and names somebody in the last alone', () => {
    const items = log(
      bridge(corrected, { revisions: [reattributed('2031-05-01', 'First.'), reattributed('2031-05-03')] }),
    );
    expect(items.map(({ at, note, speaker }) => [at, note, speaker?.name])).toEqual([
      ['2031-05-03', 'We misread the sentence.', 'Ada Lin'],
      ['2031-05-01', 'First.', undefined],
    ]);
  });

  it('says that nobody is named now where an editor took a name away', () =>
    expect(log(bridge({ ...corrected, speaker: undefined }))[0]).toMatchObject({
      what: 'quote',
      at: '2031-05-02',
      unknown: true,
    }));

  it('names nobody without a public role, and repeats no sentence that does', () => {
    const article = bridge(corrected, { entities: [anEntity(ada, { origin: 'text' })], mentions: [] });
    expect(log(article)[0]).toMatchObject({ what: 'quote', unknown: false });
    expect(JSON.stringify(log(article))).not.toContain('Ada Lin');
  });

  it('says of a withheld quote when and why, and nothing of its words or speaker', () => {
    const items = log(bridge({ lifecycle: 'withheld', withheld }));
    expect(items).toEqual([
      {
        what: 'quoteWithheld',
        articleId: 'the-bridge',
        quotationId: withheldId(quoteId),
        article: expect.objectContaining({ headline: 'The bridge' }),
        ...withheld,
        unknown: false,
      },
    ]);
  });

  it.each([
    ['withheld', 'articleWithheld'],
    ['canceled', 'articleWithdrawn'],
  ] as const)('says of a %s article when and why, and not even its headline', (pubStatus, what) =>
    expect(log(bridge({}, { pubStatus, withheld }))).toEqual([
      { what, articleId: 'the-bridge', ...withheld, unknown: false },
    ]),
  );

  it('goes from the newest to the oldest, and ends with what has no date', () => {
    const items = log(
      bridge({ lifecycle: 'withheld', withheld: { at: '2031-05-04T10:00:00+02:00' } }, { id: 'b' }),
      bridge({ lifecycle: 'withheld', withheld: { at: '2031-05-04T09:00:00Z' } }, { id: 'c' }),
      bridge({}, { id: 'a', pubStatus: 'withheld' }),
      bridge({ review: { state: 'corrected', at: '2031-06-01' } }, { id: 'd' }),
    );
    expect(items.map((item) => item.articleId)).toEqual(['d', 'c', 'b', 'a']);
  });
});
