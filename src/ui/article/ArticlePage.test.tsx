// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { theSummit } from '../../../tests/factories.ts';
import { articleState, renderAt, showSheets, stubLayout } from '../../../tests/renderAt.tsx';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import { paths } from '../../model/paths.ts';

const summit = theSummit();
const quote = paths.quotation(summit.id, 'we-will-discuss-all-issues');
const putins = paths.lens(summit.id, 'people/vladimir-putin');

beforeAll(async () => {
  await import('./QuoteCard.tsx'); // It comes on demand; how long that takes is no matter here.
  showSheets();
  stubLayout();
});

async function open(path: string, info: Partial<ArchiveInfo> = {}) {
  await renderAt(path, articleState(summit, info));
}

describe('the article', () => {
  it('is read under its headline, with source, and a date that is not given', async () => {
    await open(paths.article(summit.id));
    expect(screen.getByRole('heading', { level: 1, name: summit.headline })).toBeInTheDocument();
    expect(screen.getByText('date not given')).toBeInTheDocument();
    expect(screen.getAllByText('Rozana Spokesman')[0]).toBeInTheDocument();
  });

  it('leads from the first name of a person in the text to their page', async () => {
    await open(paths.article(summit.id));
    const first = document.querySelector<HTMLElement>('#block-p9 a[data-entity="people/lim-soo-suk"]');
    expect(first).toHaveAttribute('href', '/people/lim-soo-suk');
    expect(document.querySelectorAll('#block-p8 a[data-entity="people/kim-jong-un"]')).toHaveLength(0);
  });

  it('has no element id twice', async () => {
    await open(paths.article(summit.id));
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('a link to a quote', () => {
  it('opens the article at the quote, which takes the focus and is said aloud', async () => {
    await open(quote);
    await waitFor(() => expect(document.activeElement?.id).toBe('quote-we-will-discuss-all-issues'));
    expect(screen.getByText(/^Vladimir Putin, quoted: We will discuss/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /“We will discuss all…”/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('says so when the article has no such quote, and shows the article', async () => {
    await open(paths.quotation(summit.id, 'gone'));
    expect(screen.getByText('The quote you followed is not in this article.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'The article’s own address' })).toHaveAttribute(
      'href',
      paths.article(summit.id),
    );
    expect(screen.getAllByRole('mark')).toHaveLength(3);
  });
});

describe('the note of a quote', () => {
  it('opens its card, and Escape closes it and gives the focus back', async () => {
    await open(paths.article(summit.id));
    const note = screen.getAllByRole('button', { name: /^Kim Jong Un.*Checked by an editor/ })[0];
    if (note === undefined) throw new Error('no note');
    await userEvent.click(note);
    expect(await screen.findByRole('dialog')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(note).toHaveFocus();
  });
});

describe('the lens', () => {
  it('shows one speaker’s words and steps back all else', async () => {
    await open(putins);
    expect(screen.getByRole('article')).toHaveClass('lens-on');
    const shown = [...document.querySelectorAll<HTMLElement>('.in-lens[data-quotation]')];
    expect(shown.map((q) => q.dataset.quotation)).toContain('we-will-discuss-all-issues');
    expect(shown.map((q) => q.dataset.quotation)).not.toContain('russia-is-currently-engaged-in');
  });

  it('is not put on for somebody who says nothing here', async () => {
    await open(paths.lens(summit.id, 'people/nobody'));
    expect(screen.getByRole('article')).not.toHaveClass('lens-on');
  });
});

describe('the keys', () => {
  it('j steps through the statements in order', async () => {
    await open(quote);
    await userEvent.keyboard('j');
    expect(document.activeElement?.id).toBe('quote-seoul-is-closely-monitoring-kims');
    await userEvent.keyboard('k');
    expect(document.activeElement?.id).toBe('quote-we-will-discuss-all-issues');
  });

  it.each([
    ['the quote one is at', quote],
    ['the article', paths.article(summit.id)],
  ])('c copies the one address of %s', async (_, path) => {
    const user = userEvent.setup();
    await open(path, { url: 'https://example.org/' });
    await user.keyboard('c');
    expect(await navigator.clipboard.readText()).toBe(`https://example.org${path}`);
  });
});

it('names the lists beside the text', async () => {
  await open(paths.article(summit.id));
  const lists = screen.getByRole('complementary', { name: 'Who and where' });
  expect(within(lists).getByRole('link', { name: 'Vostochny Cosmodrome' })).toHaveAttribute(
    'href',
    '/places/vostochny-cosmodrome',
  );
});
