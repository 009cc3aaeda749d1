// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderHere } from '../../../tests/renderAt.tsx';
import { readSettings, settingsKey } from './settings.ts';

const defaults = {
  theme: 'system',
  textSize: 'normal',
  lineWidth: 'normal',
  face: 'serif',
  letterKeys: true,
  nameCards: true,
};
const stored = (): unknown => JSON.parse(localStorage.getItem(settingsKey) ?? 'null');

/** The controls as after a new load of the page: what was chosen before is known from storage alone. */
async function renderSettings() {
  vi.resetModules();
  const { TextSettings, ThemeChoice } = await import('./ReadingSettings.tsx');
  renderHere(
    <>
      <TextSettings />
      <ThemeChoice />
    </>,
  );
}

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.size;
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('readSettings', () => {
  it.each([null, '', '{', 'null', '7', '"dark"', '[]', '{}', '{"theme":"neon","textSize":3}'])(
    'falls back to the defaults for %j',
    (text) => expect(readSettings(text)).toEqual(defaults),
  );

  it('takes each field that it can read', () =>
    expect(readSettings('{"theme":"dark","textSize":"huge","letterKeys":false}')).toEqual({
      ...defaults,
      theme: 'dark',
      letterKeys: false,
    }));

  it('never throws, and always gives settings that can be used', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { theme, textSize } = readSettings(text);
        expect(['system', 'light', 'sepia', 'dark']).toContain(theme);
        expect(['small', 'normal', 'large', 'largest']).toContain(textSize);
      }),
    );
  });
});

describe('a choice', () => {
  it('shows all its options, and which is taken', async () => {
    await renderSettings();
    const theme = screen.getByRole('group', { name: 'Theme' });
    expect(theme).toHaveTextContent('SystemLightSepiaDark');
    expect(screen.getByRole('radio', { name: 'System' })).toBeChecked();
  });

  it('takes effect at once and is stored on this device', async () => {
    await renderSettings();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Largest' }));
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', size: 'largest' });
    expect(stored()).toEqual({ ...defaults, theme: 'dark', textSize: 'largest' });
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  it('is there again when the page is loaded anew', async () => {
    localStorage.setItem(settingsKey, '{"theme":"sepia","nameCards":false}');
    await renderSettings();
    expect(screen.getByRole('radio', { name: 'Sepia' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /Cards on names/ })).not.toBeChecked();
  });

  it('can be taken back', async () => {
    await renderSettings();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('radio', { name: 'System' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('made in another tab comes over', async () => {
    await renderSettings();
    fireEvent(window, new StorageEvent('storage', { key: settingsKey, newValue: '{"theme":"dark"}' }));
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('lasts as long as the page where storage is forbidden', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    await renderSettings();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});

it('turns single letters off with one switch', async () => {
  await renderSettings();
  await userEvent.click(screen.getByRole('checkbox', { name: /Single letters work as keys/ }));
  expect(stored()).toEqual({ ...defaults, letterKeys: false });
});
