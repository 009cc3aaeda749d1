import { describe, expect, it } from 'vitest';
import { anArchiveInfo, anArticle } from '../../tests/factories.ts';
import type { AddressBook } from '../model/addresses.ts';
import type { Article } from '../model/article.ts';
import { deriveArchive } from './deriveArchive.ts';

const quoteId = 'the-bridge-is-safe-and';
const came = '2031-05-01T08:00:00Z';
const book = (published: string[] | undefined, more: AddressBook['addresses'] = []): AddressBook => ({
  schema: 'verbatim/addresses/1',
  ...(published === undefined ? {} : { published }),
  addresses: [{ address: '/articles/the-bridge', at: came }, ...more],
});
const at = (hour: number, day = 1) => `2031-05-0${day}T${String(hour).padStart(2, '0')}:00:00Z`;

/** An article in which an editor put a name right, or only how a quote is marked. */
function corrected(moment: string, change: Partial<Article> = {}): Article {
  const article = anArticle(change);
  return {
    ...article,
    quotations: article.quotations.map((q) => ({ ...q, review: { state: 'corrected', at: moment } })),
  };
}
const renamed = (moment: string, change: Partial<Article> = {}) =>
  corrected(moment, {
    version: 2,
    revisions: [
      {
        version: 2,
        at: moment,
        before: [],
        quotations: [{ id: quoteId, change: 'reattributed', was: 'Ivo' }],
      },
    ],
    ...change,
  });
const archiveOf = (article: Article, addresses: AddressBook) =>
  deriveArchive([article], anArchiveInfo(), undefined, undefined, addresses);
const isListed = (article: Article, addresses: AddressBook) =>
  archiveOf(article, addresses).corrections.items.length > 0;

describe('a correction is in the log', () => {
  it.each([
    ['when no publication was ever written down, for then nobody knows', undefined, at(9), true],
    ['not when the archive came before readers only after it', [at(12)], at(9), false],
    ['when readers had the article by then', [at(12)], at(13), true],
    ['not when the only earlier publication was before the article came', [at(7), at(12)], at(9), false],
    ['when no publication is on record since the article came', [at(7)], at(9), true],
    ['when its day alone is known, and the archive came before readers on it', [at(12)], '2031-05-01', true],
  ])('%s', (_, published, moment, listed) => {
    expect(isListed(corrected(moment), book(published))).toBe(listed);
    expect(isListed(renamed(moment), book(published))).toBe(listed);
  });

  it('when the article was read under another address before', () => {
    const moved = [
      { address: '/articles/the-old-bridge', at: came },
      { address: '/articles/the-old-bridge', at: at(12), leadsTo: '/articles/the-bridge' },
      { address: '/articles/the-bridge', at: at(12) },
    ];
    const addresses = { ...book([at(9), at(15)]), addresses: moved };
    expect(isListed(corrected(at(10)), addresses)).toBe(true);
  });

  it('not when the quote itself came with a new text, and was put right before anybody had that', () => {
    const added: Article['revisions'] = [
      {
        version: 2,
        at: at(13),
        before: [{ block: 'p1', text: 'Before.' }],
        quotations: [{ id: quoteId, change: 'added' }],
      },
    ];
    const article = corrected(at(14), { version: 2, revisions: added });
    expect(isListed(article, book([at(12)]))).toBe(true);
    expect(isListed(article, book([at(12), at(15)]))).toBe(false);
    expect(isListed(article, book([at(12), at(13)]))).toBe(true);
  });

  it('always when words were withheld, or the article', () => {
    const addresses = book([at(12)]);
    const withheld = { at: at(9) };
    const article = anArticle();
    const quotations = article.quotations.map((q) => ({ ...q, withheld, lifecycle: 'withheld' as const }));
    expect(isListed({ ...article, quotations }, addresses)).toBe(true);
    expect(isListed({ ...article, pubStatus: 'withheld', withheld }, addresses)).toBe(true);
  });
});

describe('what was put right before anybody saw it', () => {
  it('is not told of on the page either, nor is what the source changed kept back', () => {
    const told = (published: string[]) =>
      archiveOf(renamed(at(9)), book(published)).articles[0]?.article.revisions;
    expect(told([at(12)])).toBeUndefined();
    expect(told([at(8), at(12)])).toHaveLength(1);
    const before = [{ block: 'p1', text: 'Before.' }];
    const bySource = renamed(at(9), {
      revisions: [
        { version: 2, at: at(9), before, quotations: [{ id: quoteId, change: 'reattributed', was: 'Ivo' }] },
      ],
    });
    expect(archiveOf(bySource, book([at(12)])).articles[0]?.article.revisions).toHaveLength(1);
  });
});
