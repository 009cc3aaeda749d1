import { expect, it } from 'vitest';
import { isSlug } from './isSlug.ts';
import { withheldId } from './withheldId.ts';

it('an id of words becomes one that says nothing of them, and is an address', () => {
  const id = withheldId('the-lamp-was-never-lit');
  expect(id).toMatch(/^withheld-[a-z0-9]+$/u);
  expect(isSlug(id)).toBe(true);
});

it('is the same every time, and another for other words', () => {
  expect(withheldId('a-b')).toBe(withheldId('a-b'));
  expect(withheldId('a-b')).not.toBe(withheldId('a-c'));
});
