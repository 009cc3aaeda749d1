import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../model/newestFirst.ts';
import type { ListedQuote } from '../../model/quotes.ts';
import { type Cursor, type Lane, type Lanes, readOn } from './readOn.ts';

type Place = { article: number; quote: number };
const listed = ({ article, quote }: Place): ListedQuote => ({
  article: { id: `a${article}`, headline: '', date: `${2000 + article}-01-01` },
  block: 'p1',
  runs: [],
  statement: {
    id: `q${quote}`,
    kind: quote % 2 === 0 ? 'direct' : 'indirect',
    checked: false,
    translated: false,
  },
});
const keyOf = ({ article, statement }: ListedQuote) => `${article.id} ${statement?.id}`;

/** A list cut into files of up to three, and how many of them were opened. */
function laneOf(places: readonly Place[]) {
  const quotes = places.map(listed).sort((a, b) => newestFirst(a.article, b.article));
  const files = Array.from({ length: Math.ceil(quotes.length / 3) }, (_, at) =>
    quotes.slice(at * 3, at * 3 + 3),
  );
  const opened = new Set<number>();
  const lane: Lane = {
    sizes: files.map((file) => file.length),
    file: async (index) => {
      opened.add(index);
      return files[index] ?? [];
    },
  };
  return { lane, quotes, opened };
}

async function readAll(lanes: Lanes, isWanted = (_: ListedQuote) => true, year?: string) {
  const found: ListedQuote[] = [];
  let from: Cursor | undefined;
  do {
    const read = await readOn(lanes, from, { isWanted, year, want: 2 });
    found.push(...read.quotes);
    from = read.next;
  } while (from !== undefined);
  return found.map(keyOf);
}

const places = fc.uniqueArray(fc.record({ article: fc.nat({ max: 8 }), quote: fc.nat({ max: 5 }) }), {
  selector: ({ article, quote }) => `${article} ${quote}`,
  maxLength: 30,
});

describe('reading lists in files', () => {
  it('finds all that is wanted of one list, in its order, however often one stops', () =>
    fc.assert(
      fc.asyncProperty(places, async (some) => {
        const { lane, quotes } = laneOf(some);
        const isDirect = ({ statement }: ListedQuote) => statement?.kind === 'direct';
        expect(await readAll({ sides: [[lane]] }, isDirect)).toEqual(quotes.filter(isDirect).map(keyOf));
      }),
    ));

  it('finds what two sides have in common, and the newest of two lists of one side first', () =>
    fc.assert(
      fc.asyncProperty(places, places, places, async (a, b, c) => {
        const [one, other, second] = [laneOf(a), laneOf(b), laneOf(c)];
        const common = new Set(second.quotes.map(keyOf));
        const found = await readAll({ sides: [[one.lane, other.lane], [second.lane]] });
        const expected = [...one.quotes, ...other.quotes].filter((quote) => common.has(keyOf(quote)));
        expect(found.toSorted()).toEqual(expected.map(keyOf).toSorted());
        const articles = found.map((key) => Number(/\d+/u.exec(key)?.[0]));
        expect(articles).toEqual(articles.toSorted((x, y) => y - x));
      }),
    ));

  it('reads no further than the year that is asked for', async () => {
    const { lane, opened } = laneOf(Array.from({ length: 9 }, (_, article) => ({ article, quote: 0 })));
    expect(await readAll({ sides: [[lane]] }, ({ article }) => article.id === 'a7', '2007')).toEqual([
      'a7 q0',
    ]);
    expect([...opened]).toEqual([0]);
  });

  it('says how many it looked through, and asks whether to go on', async () => {
    const { lane } = laneOf(Array.from({ length: 90 }, (_, article) => ({ article, quote: 1 })));
    const read = await readOn({ sides: [[lane]] }, undefined, {
      isWanted: () => false,
      year: undefined,
      want: 2,
    });
    expect(read).toMatchObject({ quotes: [], next: expect.anything() });
    expect(read.looked).toBeGreaterThan(30);
  });

  it('goes on after those that came with the page', async () => {
    const { lane, quotes } = laneOf(Array.from({ length: 9 }, (_, article) => ({ article, quote: 0 })));
    const read = await readOn(
      { sides: [[lane]] },
      { skip: 4 },
      { isWanted: () => true, year: undefined, want: 9 },
    );
    expect(read.quotes).toEqual(quotes.slice(4));
  });
});
