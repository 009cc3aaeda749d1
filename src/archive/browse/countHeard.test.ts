import { describe, expect, it } from 'vitest';
import {
  aBlock,
  aMention,
  anArchiveInfo,
  anArticle,
  anEntity,
  aQuotation,
  spanOf,
} from '../../../tests/factories.ts';
import type { Article, Quotation } from '../../model/article.ts';
import type { Counts } from '../../model/browse.ts';
import { deriveArchive } from '../deriveArchive.ts';
import { articleCounts, browsePages } from './browsing.ts';

const [ada, ben, cleo, office] = ['people/ada', 'people/ben', 'people/cleo', 'organizations/office'] as const;

/** Ada is quoted, Ben is reported, Cleo is named; the office speaks, and somebody nobody knows. */
function report(id: string, more: Partial<Article> = {}, change: Partial<Quotation> = {}): Article {
  const p1 = aBlock(
    'p1',
    'Ada said, "Yes it is." Ben denied it. Cleo came. The office wrote, "No." "Maybe," said one.',
  );
  return anArticle({
    id,
    headline: 'A report',
    sections: ['World'],
    blocks: [p1],
    quotations: [
      aQuotation('yes-it-is', [spanOf(p1, 'Yes it is.')], { says: ada, ...change }),
      aQuotation('denied-it', [spanOf(p1, 'denied it')], { says: ben, kind: 'indirect', ...change }),
      aQuotation('no', [spanOf(p1, 'No.')], { says: office, ...change }),
      aQuotation('maybe', [spanOf(p1, 'Maybe,')], change),
    ],
    mentions: [
      aMention(ada, spanOf(p1, 'Ada')),
      aMention(ben, spanOf(p1, 'Ben')),
      aMention(cleo, spanOf(p1, 'Cleo')),
    ],
    entities: [
      anEntity(ada),
      anEntity(ben),
      anEntity(cleo, { origin: 'text' }), // no public role
      anEntity(office),
    ],
    ...more,
  });
}

function countsAt(path: string, articles: Article[], info = anArchiveInfo()): Counts {
  const { browsing, articles: published } = deriveArchive(articles, info);
  const ofArticles = published.map(({ article }) => articleCounts(browsing, article));
  for (const { path: own, page } of [...browsePages(browsing), ...ofArticles])
    if (own === path && page.kind === 'counts') return page;
  throw new Error(`nothing is counted at ${path}`);
}
const numbers = ({ quoted, reported, unheard }: Counts) => [quoted.people, reported.people, unheard.people];

describe('who is quoted', () => {
  it('is counted by people: quoted, only reported, named and not heard', () => {
    const counts = countsAt('/articles/a/counts', [report('a')]);
    expect(numbers(counts)).toEqual([1, 1, 1]);
    expect(counts.quoted.named.map(({ id }) => id)).toEqual([ada]);
    expect(counts.statements).toEqual({ total: 4, checked: 0, unidentified: 1, ofOthers: 1, waiting: 0 });
  });

  it('names nobody without a public role, and counts them', () => {
    const counts = countsAt('/counts', [report('a')]);
    expect(counts.unheard).toEqual({ people: 1, private: 1, named: [] });
    expect(JSON.stringify(counts)).not.toContain('cleo');
  });

  it('is quoted in a section who is so in one of its articles, and counted once', () => {
    const other = report('b', {}, { kind: 'indirect' });
    expect(numbers(countsAt('/counts/world', [report('a'), other]))).toEqual([1, 1, 1]);
    const away = report('c', { sections: ['Sport'] });
    expect(
      countsAt('/counts', [report('a'), away]).parts.map(({ label, quoted }) => [label, quoted]),
    ).toEqual([
      ['Sport', 1],
      ['World', 1],
    ]);
  });

  it('says of nobody that they are not heard whose statement waits for an editor', () => {
    const counts = countsAt('/counts', [report('a')], anArchiveInfo({ review: 'required' }));
    expect(numbers(counts)).toEqual([0, 0, 1]);
    expect(counts).toMatchObject({ waitingPeople: 2, statements: { total: 0, waiting: 4 } });
  });

  it('names nobody above others where people are not ranked, but for those of one article', () => {
    const info = anArchiveInfo({ rankings: false });
    expect(countsAt('/counts', [report('a')], info).quoted).toEqual({ people: 1, private: 0, named: [] });
    expect(countsAt('/articles/a/counts', [report('a')], info).quoted.named).toHaveLength(1);
  });
});
