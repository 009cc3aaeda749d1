import { keyOf, type Subject } from '../../../model/keeping.ts';
import { addressOf, cacheName } from './copies.ts';

/* What the reader has asked to be kept, written down beside the files themselves: the worker, which sees no
   localStorage, goes on with it. */

export type Selection = {
  subject: Subject;
  /** What it is called, for the reader. */
  title: string;
  /** The files that belong to it, by path. */
  files: string[];
  bytes: number;
  /** Whether all of them came. */
  complete: boolean;
};

// Beside the data, at an address that no file of the site has.
const record = () => addressOf('/kept-here');

/** Everything asked for, in the order of asking. */
export async function readSelections(): Promise<Selection[]> {
  const found = await (await caches.open(cacheName('kept'))).match(record());
  if (found === undefined) return [];
  try {
    return (await found.json()) as Selection[]; // ours: nobody else writes to this cache
  } catch {
    return [];
  }
}

async function write(selections: readonly Selection[]): Promise<void> {
  await (await caches.open(cacheName('kept'))).put(record(), new Response(JSON.stringify(selections)));
}

/** One at a time, in all tabs: two that wrote at once would lose one another's. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(cacheName('selections'), work) : work();

/** Writes a selection down, in the place of one for the same. */
export const writeSelection = (selection: Selection): Promise<void> =>
  alone(async () => {
    const key = keyOf(selection.subject);
    const others = (await readSelections()).filter(({ subject }) => keyOf(subject) !== key);
    await write([...others, selection]);
  });

/** Forgets a selection.
 *  @returns the files that belong to no other, and need not be kept any more */
export const removeSelection = (subject: Subject): Promise<string[]> =>
  alone(async () => {
    const all = await readSelections();
    const rest = all.filter((other) => keyOf(other.subject) !== keyOf(subject));
    await write(rest);
    const needed = new Set(rest.flatMap(({ files }) => files));
    const mine = all.find((other) => keyOf(other.subject) === keyOf(subject))?.files ?? [];
    return mine.filter((path) => !needed.has(path));
  });
