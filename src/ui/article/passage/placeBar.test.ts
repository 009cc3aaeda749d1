import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBar } from './placeBar.ts';

const bar = { width: 260, height: 44 };
const view = { width: 390, height: 844 };

it('stands above the words, else below them; on touch screens the other way round', () => {
  const words = { top: 300, bottom: 340, left: 40 };
  expect(placeBar(words, bar, view, false).top).toBeLessThan(words.top - bar.height);
  expect(placeBar({ ...words, top: 10 }, bar, view, false).top).toBeGreaterThan(words.bottom);
  expect(placeBar(words, bar, view, true).top).toBeGreaterThan(words.bottom);
});

it('is always whole in the window, and hides no words that leave it room', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400, max: 1_200 }),
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: -50, max: 500 }),
      fc.boolean(),
      (top, height, left, touch) => {
        const words = { top, bottom: top + height, left };
        const at = placeBar(words, bar, view, touch);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.top + bar.height).toBeLessThanOrEqual(view.height);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.left + bar.width).toBeLessThanOrEqual(view.width);
        const roomy = words.top > 100 && words.bottom < view.height - 100;
        if (roomy) expect(at.top + bar.height <= words.top || at.top >= words.bottom).toBe(true);
      },
    ),
  );
});
