import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { writeAtOnce } from '../build/writeAtOnce.ts';
import type { Card } from './cardOf.ts';
import { drawCard } from './drawCard.ts';

const sources = ['cardNode.ts', 'drawCard.ts', 'faces.ts'].map((name) => join(import.meta.dirname, name));
const cacheFolder = resolve(import.meta.dirname, '../../../node_modules/.cache/verbatim/cards');

type Wanted = { path: string; card: Card };

let look: Promise<string> | undefined;

/** What cards are drawn by, read once. */
async function readLook(): Promise<string> {
  const style = createHash('sha256');
  for (const source of sources) style.update(await readFile(source));
  return style.digest('hex');
}

/** Draws every card, several at a time, and keeps each by what it says: the same card is never drawn twice, in this
 *  build or the next.
 *  @param write puts a picture at its address
 *  @param folder where they are kept
 *  @returns the addresses of those that could be drawn */
export async function drawCards(
  wanted: readonly Wanted[],
  write: (path: string, png: Uint8Array) => Promise<void>,
  folder: string = cacheFolder,
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  look ??= readLook();
  const style = await look;
  await mkdir(folder, { recursive: true });
  const drawn = new Set<string>();
  let next = 0;
  const work = async () => {
    for (let job = wanted[next]; job !== undefined; job = wanted[next]) {
      next += 1;
      const png = await cached(folder, style, job.card);
      if (png.length > 0) {
        await write(job.path, png);
        drawn.add(job.path);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return drawn;
}

/** The picture from the cache, else drawn and kept; empty for one that cannot be drawn. */
async function cached(folder: string, look: string, card: Card): Promise<Uint8Array> {
  const key = createHash('sha256').update(look).update(JSON.stringify(card)).digest('hex');
  const file = join(folder, `${key}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known !== undefined) return known;
  const png = (await drawCard(card)) ?? new Uint8Array();
  // Another worker may be drawing the same card.
  writeAtOnce(file, png);
  return png;
}
