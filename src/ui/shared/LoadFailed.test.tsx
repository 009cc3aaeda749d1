// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderAt, renderHere } from '../../../tests/renderAt.tsx';
import { LoadError, type LoadFailure } from '../../api/LoadError.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { Broken, NewVersion } from './Message.tsx';

const ways: Record<LoadFailure, { title: string; says: RegExp; retry: boolean }> = {
  notFound: { title: 'No article at this address', says: /cut short or mistyped/, retry: false },
  unreadable: { title: 'This article could not be read', says: /not as it should be/, retry: true },
  offline: { title: 'You are offline', says: /is not kept on this device/, retry: true },
  network: { title: 'This article did not come', says: /did not answer in time/, retry: true },
  server: { title: 'The server could not answer', says: /try again in a minute/, retry: true },
};
const kinds = Object.entries(ways).map(([kind, way]) => ({ kind: kind as LoadFailure, ...way }));

describe('a page whose data did not come', () => {
  it.each(kinds)('says what failed and what to do: $kind', ({ kind, title, says, retry }) => {
    renderHere(<LoadFailed error={new LoadError(kind, 'detail')} what="article" onRetry={() => {}} />);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getByText(says)).toBeInTheDocument();
    expect(screen.queryAllByRole('button', { name: 'Try again' })).toHaveLength(retry ? 1 : 0);
    expect(screen.getByRole('link', { name: 'To the front page' })).toHaveAttribute('href', '/');
  });

  it('stays out of search engines, and says in the tab what failed', () => {
    renderHere(<LoadFailed error={new LoadError('notFound', '')} what="article" onRetry={() => {}} />);
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    expect(document.title).toBe('No article at this address · Verbatim');
  });

  it('names the part of the file that is wrong', () => {
    const error = new LoadError('unreadable', 'headline: is missing');
    renderHere(<LoadFailed error={error} what="article" onRetry={() => {}} />);
    expect(screen.getByText('headline: is missing')).toBeInTheDocument();
  });

  it('tries again when asked to', async () => {
    const onRetry = vi.fn<() => void>();
    renderHere(<LoadFailed error={new LoadError('network', '')} what="person" onRetry={onRetry} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('takes a failure that it does not know for one of the network', () => {
    renderHere(<LoadFailed error="?" what="place" onRetry={() => {}} />);
    expect(screen.getByRole('heading', { name: 'This place did not come' })).toBeInTheDocument();
  });
});

it('says of an address that is nobody’s that nothing is there', async () => {
  await renderAt('/nothing/like/this');
  expect(screen.getByRole('heading', { level: 1, name: 'Nothing at this address' })).toBeInTheDocument();
});

it('says that a newer version is there, or that the mistake is ours', () => {
  renderHere(
    <>
      <NewVersion />
      <Broken onRetry={() => {}} />
    </>,
  );
  expect(screen.getByRole('heading', { name: 'This page was renewed while you read' })).toBeInTheDocument();
  expect(screen.getByText(/The mistake is ours/)).toBeInTheDocument();
});
