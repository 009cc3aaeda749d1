import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onPage, paginate } from './paginate.ts';

const pathOf = (page: number) => (page === 1 ? '/list' : `/list/${page}`);

describe('a list cut into pages', () => {
  it('is the list again when its pages are joined, and no page is longer than the others may be', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 400 }), (items) => {
        const pages = paginate(items, pathOf);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const page of pages) {
          expect(page.items.length).toBeLessThanOrEqual(onPage);
          expect(page).toMatchObject({ total: items.length, pages: pages.length });
        }
      }),
    ));

  it('leads from its first page to its last and back, each at its own address', () => {
    const pages = paginate(Array.from({ length: 3 * onPage }), pathOf);
    expect(pages.map(({ path, previous, next }) => [previous, path, next])).toEqual([
      [undefined, '/list', '/list/2'],
      ['/list', '/list/2', '/list/3'],
      ['/list/2', '/list/3', undefined],
    ]);
    expect(pages[1]).toMatchObject({ page: 2, first: '/list', last: '/list/3' });
  });

  it('has one page when nothing is on it', () =>
    expect(paginate([], pathOf)).toEqual([
      expect.objectContaining({ path: '/list', items: [], page: 1, pages: 1 }),
    ]));
});
