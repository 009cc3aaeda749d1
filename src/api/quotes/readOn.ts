import { newestFirst } from '../../model/newestFirst.ts';
import type { ListedQuote } from '../../model/quotes.ts';
import { yearOf } from '../../model/quotesAsked.ts';

/** A list of statements in files, the newest file first. */
export type Lane = {
  /** How many statements each file has. */
  sizes: readonly number[];
  /** The statements of one, the newest article first. */
  file: (index: number) => Promise<readonly ListedQuote[]>;
};

/** Lists to be read together: a quote must stand in one list of every side. `total`: how many there are, where that is known
 *  before they are read. */
export type Lanes = { sides: readonly (readonly Lane[])[]; total?: number | undefined };

/** Where to read on: so many statements of each list, or of the only one, were read. */
export type Cursor = { skip: number } | { read: readonly number[] };

/** What was read: those that are wanted, how many were looked through for them, where to read on; `undefined` at the end. */
export type ReadQuotes = {
  quotes: ListedQuote[];
  looked: number;
  total?: number | undefined;
  next: Cursor | undefined;
};

type Wanted = {
  isWanted: (quote: ListedQuote) => boolean;
  /** No other year is wanted: reading ends before older ones. */
  year: string | undefined;
  /** So many are enough. */
  want: number;
};

/** So many files are read at once before one is asked whether to go on. */
const mostFiles = 12;

/** Reads lists together from the newest on, article by article, until there are enough or enough was looked through. */
export async function readOn(
  { sides, total }: Lanes,
  from: Cursor | undefined,
  { isWanted, year, want }: Wanted,
): Promise<ReadQuotes> {
  const lanes = sides.flat();
  const readers = lanes.map((lane, index) =>
    reader(lane, from === undefined ? 0 : 'skip' in from ? from.skip : (from.read[index] ?? 0)),
  );
  const quotes: ListedQuote[] = [];
  let looked = 0;
  for (;;) {
    const heads = (await Promise.all(readers.map(({ peek }) => peek()))).flatMap((head) => head ?? []);
    const [newest] = heads.map(({ article }) => article).sort(newestFirst);
    if (newest === undefined || isPast(yearOf(newest.date), year))
      return { quotes, looked, total, next: undefined };
    const files = readers.reduce((sum, { opened }) => sum + opened(), 0);
    if (quotes.length >= want || files > mostFiles)
      return { quotes, looked, total, next: { read: readers.map(({ read }) => read()) } };
    const taken = await Promise.all(readers.map(({ takeArticle }) => takeArticle(newest.id)));
    looked += taken.reduce((sum, some) => sum + some.length, 0);
    quotes.push(...inAllSides(sides, taken).filter(isWanted));
  }
}

/** The statements that every side has, in the order of the first. */
function inAllSides(sides: Lanes['sides'], taken: readonly (readonly ListedQuote[])[]): ListedQuote[] {
  const ends = sides.map((_, index) => sides.slice(0, index + 1).flat().length);
  const [first = [], ...others] = sides.map((_, index) =>
    taken.slice(ends[index - 1] ?? 0, ends[index]).flat(),
  );
  const ids = others.map((side) => new Set(side.map(({ statement }) => statement?.id)));
  return first.filter(({ statement }) => ids.every((known) => known.has(statement?.id)));
}

/** Whether a year is older than the one that is wanted; what has no date stands last. */
function isPast(year: string, wanted: string | undefined): boolean {
  if (wanted === undefined || year === wanted || wanted === 'undated') return false;
  return year === 'undated' || year < wanted;
}

/** Reads one list. It opens a file only once the ones before it are read. */
function reader({ sizes, file }: Lane, start: number) {
  let index = 0;
  let before = 0;
  while (index < sizes.length && before + (sizes[index] ?? 0) <= start) before += sizes[index++] ?? 0;
  let at = start - before;
  let read = start;
  let opened = 0;
  let current: readonly ListedQuote[] | undefined;
  const peek = async (): Promise<ListedQuote | undefined> => {
    for (;;) {
      if (index >= sizes.length) return undefined;
      if (current === undefined) {
        current = await file(index);
        opened += 1;
      }
      if (at < current.length) return current[at];
      current = undefined;
      index += 1;
      at = 0;
    }
  };
  const takeArticle = async (id: string) => {
    const taken: ListedQuote[] = [];
    for (let head = await peek(); head?.article.id === id; head = await peek()) {
      taken.push(head);
      at += 1;
      read += 1;
    }
    return taken;
  };
  return { peek, takeArticle, read: () => read, opened: () => opened };
}
