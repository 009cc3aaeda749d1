import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenBefore } from '../../archive/seenByReaders.ts';
import { seenSince } from '../../archive/seenByReaders.ts';
import { largestFile } from '../../model/parseArticle.ts';
import { hashOf } from '../hashOf.ts';
import { readContext } from './context.ts';
import { type MappedPart, readArticles } from './readArticles.ts';
import { writeAtOnce } from './writeAtOnce.ts';

export type MapTask = {
  context: string;
  part: number;
  /** Names of files, in order. */
  files: string[];
  /** Files whose article another file has already. */
  leftOut: string[];
  /** When readers could first be given the address of an article, in ms. */
  came: [path: string, ms: number][];
};

/** Reads a part of the articles, or takes over what was made of them when nothing has changed. */
export async function mapArticles({
  context: file,
  part,
  files,
  leftOut,
  came,
}: MapTask): Promise<MappedPart> {
  const context = readContext(file);
  const { info, decisions, published, work } = context;
  const contents = files.map((name) => bytesOf(join(context.articles, name)));
  const key = hashOf(
    context.bundle.hash,
    JSON.stringify([info, decisions, leftOut]),
    ...files.flatMap((name, at) => [name, contents[at] ?? '']),
  );
  const seenKey = hashOf(JSON.stringify([published, came]));
  const index = join(work, `${part}.json`);
  const before = readMapped(index);
  if (before?.key === key && (before.seenKey === undefined || before.seenKey === seenKey)) return before;

  let asked = false;
  const seen = seenSince(published, new Map(came));
  const noting: SeenBefore = (...about) => {
    asked = true;
    return seen(...about);
  };
  const data = join(work, `${part}-${hashOf(key, seenKey)}.spill`);
  const made = await readArticles(context, { files, leftOut, seen: noting, data });
  const mapped: MappedPart = { key, seenKey: asked ? seenKey : undefined, data, ...made };
  writeAtOnce(index, JSON.stringify(mapped));
  return mapped;
}

/** What decides about an article: what its file holds, or that it holds too much or cannot be read. */
function bytesOf(file: string): string | Uint8Array {
  try {
    const { size } = statSync(file);
    return size > largestFile ? `${size} bytes` : readFileSync(file);
  } catch (error) {
    return String(error);
  }
}

function readMapped(file: string): MappedPart | undefined {
  try {
    const mapped: MappedPart = JSON.parse(readFileSync(file, 'utf8'));
    statSync(mapped.data);
    return mapped;
  } catch {
    return undefined; // never made, or cleared away
  }
}
