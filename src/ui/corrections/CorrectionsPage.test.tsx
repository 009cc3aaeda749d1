// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderAt } from '../../../tests/renderAt.tsx';
import { correctionsQuery } from '../../api/queries.ts';
import type { Correction } from '../../model/corrections.ts';
import { paths } from '../../model/paths.ts';

const show = (...items: Correction[]) =>
  renderAt(paths.corrections, [[correctionsQuery().queryKey, { items }]]);
const article = { id: 'the-bridge', headline: 'The bridge', source: 'The Daily', date: '2031-05-01' };

it('says that there is nothing, where there is nothing', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 1, name: 'Corrections' })).toBeInTheDocument();
  expect(screen.getByText(/Nothing has been corrected or withheld so far/)).toBeInTheDocument();
  expect(screen.queryByRole('list')).toBeNull();
});

it('says of a corrected speaker who is named now, why, and where', async () => {
  await show({
    what: 'speaker',
    at: '2031-05-06',
    note: 'We misread it.',
    articleId: 'the-bridge',
    quotationId: 'it-is-safe',
    article,
    runs: [
      { text: 'Lin said: ', as: 'context' },
      { text: '“It is safe.”', as: 'words' },
    ],
    speaker: { name: 'Ada Lin', entity: 'people/ada-lin' },
    unknown: false,
  });
  const row = within(screen.getByRole('listitem'));
  expect(row.getByText('6 May 2031')).toHaveAttribute('datetime', '2031-05-06');
  expect(row.getByRole('link', { name: 'Speaker corrected' })).toHaveAttribute(
    'href',
    '/articles/the-bridge/quotes/it-is-safe',
  );
  expect(row.getByText('“It is safe.”')).toBeInTheDocument();
  expect(row.getByText(/attributed to another person/)).toHaveTextContent('Now attributed to Ada Lin.');
  expect(row.getByRole('link', { name: 'Ada Lin' })).toHaveAttribute('href', '/people/ada-lin');
  expect(row.getByText('We misread it.')).toBeInTheDocument();
  expect(row.getByRole('link', { name: 'The bridge' })).toHaveAttribute('href', '/articles/the-bridge');
});

it.each([
  ['speaker', true, 'Speaker taken away', 'nobody is named now'],
  ['speaker', false, 'Speaker corrected', 'attributed to somebody else'],
  ['quote', true, 'Quote corrected', 'nobody is named'],
  ['quote', false, 'Quote corrected', 'who said it, or how it is marked'],
  ['quoteWithheld', false, 'Quote withheld', 'words and who said them are not published'],
  ['articleWithheld', false, 'Article withheld', 'headline and text are not published'],
  ['articleWithdrawn', false, 'Article withdrawn', 'took it back'],
] as const)(
  'says of %s (nobody known: %s) what it means, and names nobody',
  async (what, unknown, title, words) => {
    await show({ what, unknown, articleId: 'the-bridge' });
    const row = screen.getByRole('listitem');
    expect(within(row).getByRole('link', { name: title })).toHaveAttribute('href', '/articles/the-bridge');
    expect(row).toHaveTextContent(words);
    expect(row).toHaveTextContent('date not given');
  },
);
