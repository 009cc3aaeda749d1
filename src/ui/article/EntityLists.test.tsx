// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { anArticle, theSummit } from '../../../tests/factories.ts';
import { renderHere, showSheets } from '../../../tests/renderAt.tsx';
import type { Article } from '../../model/article.ts';
import { ArticleActionsContext } from './articleActions.ts';
import { EntityLists, type MentionPlace } from './EntityLists.tsx';
import { entityRows } from './entityRows.ts';
import { statementsOf } from './statements.ts';

beforeAll(showSheets);

const goToMention = vi.fn<(id: string, number: number) => void>();
beforeEach(() => {
  goToMention.mockClear();
});

function renderLists(article: Article, more: { inView?: string[]; at?: MentionPlace } = {}) {
  renderHere(
    <ArticleActionsContext
      value={{ toggleQuote: () => {}, closeQuote: () => {}, standAt: () => {}, goToMention }}
    >
      <EntityLists
        rows={entityRows(article, statementsOf(article, 0.9))}
        inView={new Set(more.inView)}
        mentionPlace={more.at}
        map={undefined}
      />
    </ArticleActionsContext>,
  );
}
const rowsOf = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('section') ?? document.body).getAllByRole(
    'listitem',
  );
const names = (title: string) => rowsOf(title).map((row) => within(row).getByRole('link').textContent);
const rowOf = (name: string) => screen.getByRole('link', { name }).closest('li') ?? document.body;

describe('the lists beside the summit article', () => {
  beforeEach(() => renderLists(theSummit()));

  it('name people in the order in which they speak', () =>
    expect(names('People')).toEqual(['Kim Jong Un', 'Vladimir Putin', 'Lim Soo-suk']));

  it('name places on the map before those that stand for governments, each by how often it is named', () => {
    const places = names('Places');
    expect(places.slice(0, 3).sort()).toEqual(['Pyongyang', 'Seoul', 'Vostochny Cosmodrome']);
    expect(places[0]).toBe('Vostochny Cosmodrome');
    expect(places[3]).toBe('Russia');
    expect(names('Organizations')).toContain('UN');
  });

  it('say who is quoted how often, and who is only told of', () => {
    expect(rowOf('Kim Jong Un')).toHaveTextContent('1 quote');
    expect(rowOf('Vladimir Putin')).toHaveTextContent('2 quotes');
    expect(rowOf('Lim Soo-suk')).toHaveTextContent('reported');
  });

  it('lead to the page of each', () =>
    expect(screen.getByRole('link', { name: 'Pyongyang' })).toHaveAttribute('href', '/places/pyongyang'));

  it('say which capital stands for which government', () => {
    expect(rowOf('Russia')).toHaveTextContent('also “Moscow” for its government');
    expect(rowOf('South Korea')).toHaveTextContent('also “Seoul” for its government');
    expect(rowOf('Soviet Union')).toHaveTextContent('no longer a place on the map');
  });

  it('go to the first mention', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Pyongyang: named 1 time, go to the first' }));
    expect(goToMention.mock.calls).toEqual([['places/pyongyang', 1]]);
  });
});

describe('the steps through the mentions of a name', () => {
  it.each([
    [1, 'Next', 2],
    [1, 'Previous', 9],
    [9, 'Next', 1],
  ])('from %i: %s goes to %i, round at the ends', async (number, way, to) => {
    const summit = theSummit();
    const row = entityRows(summit, statementsOf(summit, 0.9)).find(
      (r) => r.entity.id === 'people/kim-jong-un',
    );
    expect(row?.named).toBe(9);
    renderLists(summit, { at: { entity: 'people/kim-jong-un', number } });
    expect(await screen.findByText(`${number} of 9 mentions`)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: `${way} mention of Kim Jong Un` }));
    expect(goToMention.mock.calls).toEqual([['people/kim-jong-un', to]]);
  });
});

it('marks who is named in the part of the text that is in the window', () => {
  renderLists(theSummit(), { inView: ['people/lim-soo-suk'] });
  expect(rowOf('Lim Soo-suk')).toHaveAttribute('data-in-view');
  expect(rowOf('Kim Jong Un')).not.toHaveAttribute('data-in-view');
});

it('shows no list that would be empty', () => {
  renderLists(anArticle({ entities: [], mentions: [], quotations: [] }));
  expect(screen.queryByRole('heading')).toBeNull();
});
