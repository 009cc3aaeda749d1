import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/factories.ts';
import { isSlug } from './isSlug.ts';
import { sectionSlug } from './sectionSlug.ts';

describe('the address of a section', () => {
  it.each([
    ['World', 'world'],
    ['WORLD', 'world'],
    ['Arts & Culture', 'arts-culture'],
    ['Économie', 'économie'],
    ['정치', '정치'],
    ['2', '2'],
    ['—', ''],
  ])('%s', (name, slug) => expect(sectionSlug(name)).toBe(slug));

  it('is one that a file can be called by, or none', () =>
    fc.assert(
      fc.property(anyText(300), (name) => {
        const slug = sectionSlug(name);
        expect(slug === '' || isSlug(slug)).toBe(true);
        expect(new TextEncoder().encode(slug).length).toBeLessThan(240);
      }),
    ));
});
