// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aBlock, anArticle, aQuotation, spanOf, theSummit } from '../../../tests/factories.ts';
import { renderHere, showSheets } from '../../../tests/renderAt.tsx';
import type { Article } from '../../model/article.ts';
import { ArticleActionsContext } from './articleActions.ts';
import { QuoteNote } from './QuoteNote.tsx';
import { StatementIndex } from './StatementIndex.tsx';
import { possessive, sharesOf, shortName, speakerLabel, statementsOf } from './statements.ts';
import { WordsBar } from './WordsBar.tsx';

beforeAll(showSheets);

/** An article in which as many speakers as given each say one sentence of five words. */
function sayingOnceEach(speakers: number): Article {
  const text = Array.from({ length: speakers }, (_, i) => `"We are here now ${i}."`).join(' ');
  const block = aBlock('p1', text);
  const quotations = Array.from({ length: speakers }, (_, i) =>
    aQuotation(`q-${i}`, [spanOf(block, `We are here now ${i}.`)], { says: `people/p-${i}` }),
  );
  return anArticle({ blocks: [block], quotations, mentions: [] });
}

const unsure = () => {
  const article = anArticle();
  return { ...article, quotations: article.quotations.map((q) => ({ ...q, confidence: 0.5 })) };
};

describe('the statements of an article', () => {
  it('come in reading order, whatever the order of the file', () => {
    const summit = theSummit();
    const inOrder = statementsOf(summit, 0.9).map((s) => s.quotation.id);
    const reversed = { ...summit, quotations: summit.quotations.toReversed() };
    expect(statementsOf(reversed, 0.9).map((s) => s.quotation.id)).toEqual(inOrder);
    expect(inOrder[0]).toBe('unwavering-support-to-russian-president');
  });

  it('give each speaker one colour, in order of first words, and the ninth none of their own', () => {
    const tones = statementsOf(sayingOnceEach(10), 0.9).map((s) => s.tone);
    expect(tones.slice(0, 8)).toEqual(Array.from({ length: 8 }, (_, i) => `speaker-${i + 1}`));
    expect(tones.slice(8)).toEqual(['speaker-rest', 'speaker-rest']);
  });

  it('name nobody below the threshold', () => {
    const [statement] = statementsOf(unsure(), 0.9);
    expect(statement).toMatchObject({ speaker: undefined, speakerKey: undefined, tone: 'speaker-none' });
    expect(speakerLabel(statement?.speaker)).toBe('Speaker not identified');
  });

  it('say of a speaker without a name that the text gives none', () => {
    const analysts = statementsOf(theSummit(), 0.9).find((s) => s.speaker?.type === 'anonymous');
    expect(speakerLabel(analysts?.speaker)).toBe('Analysts, not named');
  });

  it('leave out terms and what was rejected', () => {
    const article = anArticle();
    const [quotation] = article.quotations;
    if (quotation === undefined) throw new Error('no quotation');
    const with_ = (q: typeof quotation) => statementsOf({ ...article, quotations: [q] }, 0.9);
    expect(with_({ ...quotation, kind: 'term' })).toEqual([]);
    expect(with_({ ...quotation, review: { state: 'rejected' } })).toEqual([]);
  });
});

it('shortens a name only to what the text itself prints', () => {
  const byId = new Map(statementsOf(theSummit(), 0.9).map((s) => [s.quotation.id, s]));
  const short = (id: string) => shortName(theSummit(), byId.get(id) ?? { speaker: undefined });
  expect(short('we-will-discuss-all-issues')).toBe('Putin');
  expect(short('seoul-is-closely-monitoring-kims')).toBe('Lim Soo-suk');
});

it('puts names in the possessive', () => {
  expect(possessive('Putin')).toBe('Putin’s');
  expect(possessive('Analysts')).toBe('Analysts’');
});

describe('the bar of words', () => {
  const renderBar = (article: Article) =>
    renderHere(<WordsBar shares={sharesOf(statementsOf(article, 0.9))} translated={false} />);

  it('counts 58 words of Kim and 42 of Putin in the summit article, and nobody else’s', () => {
    renderBar(theSummit());
    const rows = within(screen.getByRole('region', { name: 'Whose quoted words' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['Kim Jong Un 58 words', 'Vladimir Putin 42 words']);
  });

  it('draws each share as long as its words', () => {
    const { container } = renderBar(theSummit());
    const [kim, putin] = [...container.querySelectorAll('rect')].map((part) =>
      Number(part.getAttribute('width')),
    );
    expect((kim ?? 0) / (putin ?? 1)).toBeCloseTo(58 / 42);
    expect((kim ?? 0) + (putin ?? 0)).toBeLessThanOrEqual(100);
  });

  it('says whose words are not identified, last', () => {
    const article = sayingOnceEach(2);
    const [first] = article.quotations;
    if (first) first.confidence = 0;
    renderBar(article);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'P 1 5 words',
      'Not identified 5 words',
    ]);
  });

  it('is not there where nobody is quoted', () => {
    const summit = theSummit();
    renderBar({ ...summit, quotations: summit.quotations.filter((q) => q.kind === 'indirect') });
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the index of statements', () => {
  const renderIndex = (article: Article, current?: string) =>
    renderHere(
      <StatementIndex article={article} statements={statementsOf(article, 0.9)} current={current} />,
    );
  const links = () => within(screen.getByRole('navigation')).getAllByRole('link');

  it('leads to every statement, in order', () => {
    const summit = theSummit();
    renderIndex(summit);
    expect(links().map((link) => link.getAttribute('href'))).toEqual(
      statementsOf(summit, 0.9).map((s) => `/articles/${summit.id}/quotes/${s.quotation.id}`),
    );
  });

  it('sets quotation marks only around words that were quoted', () => {
    renderIndex(theSummit());
    const text = (id: string) =>
      links().find((link) => link.getAttribute('href')?.endsWith(`/${id}`))?.textContent;
    expect(text('we-will-discuss-all-issues')).toBe('Vladimir Putin: “We will discuss all…”');
    expect(text('unwavering-support-to-russian-president')).toBe(
      'Kim Jong Un, in the reporter’s words: pledged unwavering support to…',
    );
  });

  it('says of a quote that its speaker is not identified', () => {
    renderIndex(unsure());
    expect(links()[0]).toHaveTextContent('Speaker not identified');
    expect(links()[0]).not.toHaveTextContent('Ada Lin');
  });

  it('marks where one is', () => {
    renderIndex(theSummit(), 'thats-why-were-here-the');
    expect(links().filter((link) => link.getAttribute('aria-current') === 'true')).toEqual([
      screen.getByRole('link', { name: /“That’s why/ }),
    ]);
  });

  it('folds what goes beyond twelve', () => {
    renderIndex(sayingOnceEach(15));
    expect(screen.getByRole('group')).toHaveTextContent('3 more');
    expect(links()).toHaveLength(15);
  });

  it('explains only the signs it uses', () => {
    renderIndex(sayingOnceEach(1));
    expect(screen.getByRole('list', { name: 'Signs' })).toHaveTextContent(/^their words$/);
  });

  it('is not there where nobody says anything', () => {
    renderIndex(anArticle({ quotations: [] }));
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('the note of a quote', () => {
  const renderNote = (article: Article, id: string, open = false) => {
    const statement = statementsOf(article, 0.9).find((s) => s.quotation.id === id);
    if (statement === undefined) throw new Error(`no statement ${id}`);
    const toggleQuote = vi.fn<(id: string) => void>();
    renderHere(
      <ArticleActionsContext
        value={{ toggleQuote, closeQuote: () => {}, standAt: () => {}, goToMention: () => {} }}
      >
        <QuoteNote statement={statement} open={open} />
      </ArticleActionsContext>,
    );
    return toggleQuote;
  };

  it('says who, in what role, and that an editor checked it', () => {
    renderNote(theSummit(), 'we-will-discuss-all-issues');
    expect(screen.getByRole('button')).toHaveAccessibleName(
      /^Vladimir Putin, ?Russian President, ?Checked by an editor/,
    );
  });

  it('says that software matched it', () => {
    renderNote(anArticle(), 'the-bridge-is-safe-and');
    expect(screen.getByRole('button', { name: /Ada Lin.*Matched by software/ })).toBeInTheDocument();
  });

  it('says that the speaker is not identified', () => {
    renderNote(unsure(), 'the-bridge-is-safe-and');
    expect(screen.getByRole('button', { name: /^Speaker not identified/ })).toBeInTheDocument();
  });

  it('opens the card of its quote, and tells whether it is open', async () => {
    const toggleQuote = renderNote(anArticle(), 'the-bridge-is-safe-and', true);
    expect(screen.getByRole('button', { expanded: true })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button'));
    expect(toggleQuote.mock.calls).toEqual([['the-bridge-is-safe-and']]);
  });
});
