import { locate as find } from '../../src/text/locate.ts';

/* The benchmark's view of links: a selector with the old position in, offsets or nothing out. All its time counts: nothing
   is prepared beforehand. */

export const name = 'verbatim';
export const describe = 'src/text/locate.ts with prefix, suffix and the old position';

type Sought = { exact: string; prefix: string; suffix: string; start: number };

export function locate(text: string, { start, ...selector }: Sought) {
  return find(text, selector, start) ?? null;
}
