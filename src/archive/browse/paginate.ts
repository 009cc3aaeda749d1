/** So many stand on a page of any list. */
export const onPage = 50;

/** One page of a list: what stands on it, and where those before and after it are. */
export type Page<T> = {
  path: string;
  items: T[];
  /** Of all pages together. */
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  first: string;
  last: string;
  previous: string | undefined;
  next: string | undefined;
};

/** A list cut into pages, which joined are the list. An empty one has one page, which says so.
 *  @param pathOf the address of a page, by its number from 1 */
export function paginate<T>(items: readonly T[], pathOf: (page: number) => string, size = onPage): Page<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, at) => ({
    path: pathOf(at + 1),
    items: items.slice(at * size, (at + 1) * size),
    total: items.length,
    page: at + 1,
    pages,
    first: pathOf(1),
    last: pathOf(pages),
    previous: at === 0 ? undefined : pathOf(at),
    next: at + 1 === pages ? undefined : pathOf(at + 2),
  }));
}
