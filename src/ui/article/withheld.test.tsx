// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { aBlock, anArchiveInfo, anArticle, aQuotation, spanOf } from '../../../tests/factories.ts';
import { articleState, renderAt, showSheets, stubLayout } from '../../../tests/renderAt.tsx';
import { publishArticle } from '../../archive/publishArticle.ts';
import { closedArticle } from '../../archive/withhold/closedArticle.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';
import { withheldId } from '../../model/withheldId.ts';

beforeAll(() => {
  showSheets();
  stubLayout();
});

const old = 'the-bridge-is-safe-and';
const withheld = { at: '2031-05-04', note: 'For her safety.' };

/** As it is published, with the first of its two quotes withheld. */
function bridge(more: Partial<Quotation> = {}): Article {
  const p1 = aBlock(
    'p1',
    'Ada Lin said, "The bridge is safe and it stays open all winter." Ben Moe said, "We shall see in spring."',
  );
  const article = anArticle({
    blocks: [p1],
    mentions: [],
    quotations: [
      aQuotation(old, [spanOf(p1, 'The bridge is safe and it stays open all winter.')], {
        says: 'people/ada-lin',
        lifecycle: 'withheld',
        withheld,
        ...more,
      }),
      aQuotation('we-shall-see-in-spring', [spanOf(p1, 'We shall see in spring.')], {
        says: 'people/ada-lin',
      }),
    ],
  });
  const published = publishArticle(article, anArchiveInfo());
  if (published === undefined) throw new Error('not published');
  return published;
}

describe('an article with a withheld quote', () => {
  it('says where, when and why, and is stepped to from the index like any other', async () => {
    await renderAt(paths.article('the-bridge'), articleState(bridge()));
    expect(screen.getByRole('note')).toHaveTextContent('Withheld4 May 2031For her safety.');
    const index = within(screen.getByRole('navigation', { name: 'Quoted here, in order' }));
    expect(index.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      paths.quotation('the-bridge', withheldId(old)),
      paths.quotation('the-bridge', 'we-shall-see-in-spring'),
    ]);
    expect(index.getByRole('link', { name: 'Withheld on 4 May 2031' })).toBeInTheDocument();
    expect(screen.getAllByText('[withheld]')).toHaveLength(1);
  });

  it.each([old, withheldId(old)])('opens at the place where it stood: …/quotes/%s', async (id) => {
    await renderAt(paths.quotation('the-bridge', id), articleState(bridge()));
    await waitFor(() => expect(document.activeElement?.id).toBe(`quote-${withheldId(old)}`));
    expect(document.activeElement).toHaveTextContent('[withheld]');
    expect(screen.queryByText('The quote you followed is not in this article.')).toBeNull();
    expect(document.title).toBe('A quote was withheld, in: The bridge · Verbatim');
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  it('says above the text that it was withheld, where not even its place is known', async () => {
    const article = bridge();
    article.quotations = article.quotations.map((q) =>
      q.lifecycle === 'withheld' ? { ...q, segments: [] } : q,
    );
    await renderAt(paths.quotation('the-bridge', old), articleState(article));
    expect(screen.getByText('The quote you followed was withheld on 4 May 2031.')).toBeInTheDocument();
  });

  it('says that the date is not given where it is not', async () => {
    await renderAt(paths.article('the-bridge'), articleState(bridge({ withheld: undefined })));
    expect(screen.getByRole('note')).toHaveTextContent('Withhelddate not given');
  });
});

it.each([
  ['withheld', 'This article was withheld', 'Withheld on 4 May 2031.'],
  ['canceled', 'This article was withdrawn', 'Withdrawn on 4 May 2031.'],
] as const)('a %s article says so at its address', async (pubStatus, title, when) => {
  const closed = closedArticle(anArticle({ pubStatus, withheld }));
  if (closed === undefined) throw new Error('not closed');
  await renderAt(paths.article('the-bridge'), articleState(closed));
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
  expect(screen.getByText(new RegExp(when))).toHaveTextContent('The newsroom’s note: For her safety.');
  expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

describe('a mistake in the quote of the address', () => {
  const report = () => screen.getByRole('link', { name: 'Report a mistake in the quote you opened' });
  const open = (url: string | undefined, id = 'we-shall-see-in-spring') =>
    renderAt(
      paths.quotation('the-bridge', id),
      articleState(bridge(), { contact: 'mailto:desk@velm.example', url }),
    );

  it('is reported with its published address and its words, without opening the card', async () => {
    await open('https://velm.example/');
    const body = new URL(report().getAttribute('href') ?? '').searchParams.get('body');
    expect(body).toContain('https://velm.example/articles/the-bridge/quotes/we-shall-see-in-spring');
    expect(body).toContain('We shall see in spring.');
  });

  it('is reported with the address where it is read, where none is published', async () => {
    await open(undefined);
    expect(new URL(report().getAttribute('href') ?? '').searchParams.get('body')).toContain(
      `${window.location.origin}/articles/the-bridge/quotes/we-shall-see-in-spring`,
    );
  });

  it('is not reported of withheld words', async () => {
    await open('https://velm.example', old);
    expect(screen.queryByRole('link', { name: /the quote you opened/ })).toBeNull();
  });
});

describe('an archive that asks for review', () => {
  it('gives an unchecked speaker no count of words and no count of quotes', async () => {
    await renderAt(paths.article('the-bridge'), articleState(bridge(), { review: 'required' }));
    const bar = screen.getByRole('region', { name: 'Whose quoted words' });
    expect(bar).toHaveTextContent('Not checked yet 5 words');
    expect(bar).not.toHaveTextContent('Ada Lin');
    expect(screen.queryByText('1 quote')).toBeNull();
  });

  it('keeps an unchecked speaker out of the title, and the address out of search engines', async () => {
    const path = paths.quotation('the-bridge', 'we-shall-see-in-spring');
    await renderAt(path, articleState(bridge(), { review: 'required' }));
    expect(document.title).toBe('“We shall see in spring.” Not checked yet, in: The bridge · Verbatim');
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
});
