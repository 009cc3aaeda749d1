// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeSettings } from './settings.ts';
import { useKeys } from './useKeys.ts';

let pressed: string[] = [];
const keys = new Map(
  ['j', '?', 'Escape', 'ArrowRight'].map((key) => [key, () => void pressed.push(key)] as const),
);

function Page() {
  useKeys(keys);
  return (
    <>
      <input aria-label="text" />
      <textarea aria-label="long text" />
      <select aria-label="list" />
      <input aria-label="radio" type="radio" />
      <input aria-label="checkbox" type="checkbox" />
      <button type="button" aria-label="button" />
    </>
  );
}
const press = (key: string, target: Element = document.body, more = {}) =>
  fireEvent.keyDown(target, { key, ...more });

beforeEach(() => {
  pressed = [];
});
afterEach(() => act(() => changeSettings({ letterKeys: true })));

it('does what a key is for', () => {
  render(<Page />);
  for (const key of ['j', '?', 'Escape', 'x']) press(key);
  expect(pressed).toEqual(['j', '?', 'Escape']);
});

it.each(['text', 'long text', 'list'])('rests while one types: %s', (label) => {
  render(<Page />);
  for (const key of ['j', 'Escape']) press(key, screen.getByLabelText(label));
  expect(pressed).toEqual([]);
});

it.each(['radio', 'checkbox', 'button'])('does not take a %s for typing', (label) => {
  render(<Page />);
  press('j', screen.getByLabelText(label));
  expect(pressed).toEqual(['j']);
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves the keys of browser and system alone: %s', (modifier) => {
  render(<Page />);
  press('j', document.body, { [modifier]: true });
  expect(pressed).toEqual([]);
});

it('lets single letters and signs rest when the reader turned them off, and named keys work on', () => {
  render(<Page />);
  act(() => changeSettings({ letterKeys: false }));
  for (const key of ['j', '?', 'Escape', 'ArrowRight']) press(key);
  expect(pressed).toEqual(['Escape', 'ArrowRight']);
});

it('leaves alone what something else has taken', () => {
  render(<Page />);
  const button = screen.getByLabelText('button');
  button.addEventListener('keydown', (event) => event.preventDefault());
  press('j', button);
  expect(pressed).toEqual([]);
});

it('listens no longer when the page is gone', () => {
  render(<Page />).unmount();
  press('j');
  expect(pressed).toEqual([]);
});
