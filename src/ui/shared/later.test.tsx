// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { later } from './later.tsx';

const Part = ({ name }: { name: string }) => <p>The part of {name}</p>;

/** A load that fails so often, at once as a file that was cut off does. */
function failing(times: number) {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw new SyntaxError('Unexpected end of input');
    return Part;
  };
}

describe('later', () => {
  afterEach(() => vi.restoreAllMocks());

  it('shows the part once it has come', async () => {
    const Later = later(failing(0), <p>On its way</p>);
    render(<Later name="Ana" />);
    expect(await screen.findByText('The part of Ana')).toBeInTheDocument();
  });

  it('says that it did not come, as often as it does not, and trying again shows it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const user = userEvent.setup();
    const Later = later(failing(2));
    render(<Later name="Ana" />);
    for (const _ of [1, 2]) {
      expect(await screen.findByRole('alert')).toHaveTextContent('This part did not come.');
      await user.click(screen.getByRole('button', { name: 'Try again' }));
    }
    expect(await screen.findByText('The part of Ana')).toBeInTheDocument();
  });
});
