import { readFile, stat } from 'node:fs/promises';
import { largestFile, parseArticleText } from '../../model/parseArticle.ts';
import { describeFailure, failure, type Result } from '../../model/result.ts';
import { readText } from '../readArchive.ts';
import { complete, type Defaults } from './complete.ts';
import { contentHash, sha256 } from './contentHash.ts';
import type { Candidate } from './identity.ts';
import type { Incoming, RawInput } from './incoming.ts';
import { type FileTask, type MadeFile, makeFile } from './makeFile.ts';
import { readInput } from './read/readInput.ts';
import { reasonOf } from './reasonOf.ts';
import { type Scanned, scanFiles } from './scanArchive.ts';

/* What is done on all processor cores at once: these functions run in workers, and take and give plain data. */

/** Bytes that are at hand, or a file to read. */
export type ReadTask = { input: RawInput | { path: string; name: string }; defaults: Defaults };

/** An article that was read, and what it is told apart by; or why it was not. */
export type ReadArticle = { where: string } & (
  | { incoming: Incoming; candidate: Candidate }
  | { reason: string }
);

export async function read({ input, defaults }: ReadTask): Promise<ReadArticle[]> {
  const raw = 'bytes' in input ? ({ ok: true, value: input } as const) : await readBytes(input);
  if (!raw.ok) return [{ where: '', reason: describeFailure(raw.error) }];
  return readInput(raw.value).map(({ where, result }) => {
    if (!result.ok) return { where, reason: describeFailure(result.error) };
    const incoming = complete(result.value, defaults);
    return { where, incoming, candidate: candidateOf(incoming) };
  });
}

async function readBytes({ path, name }: { path: string; name: string }): Promise<Result<RawInput>> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return failure('tooLarge', '', `${size} bytes, at most ${largestFile} are read`);
    return { ok: true, value: { bytes: await readFile(path), name } };
  } catch (error) {
    return failure('missing', '', reasonOf(error));
  }
}

function candidateOf(incoming: Incoming): Candidate {
  const { uri, source, headline, datePublished, dateModified, notes, blocks, article } = incoming;
  return {
    uri,
    url: source?.url,
    headline,
    datePublished,
    dateModified,
    sha256: contentHash(incoming),
    summary: notes.includes('only a summary'),
    length: blocks.reduce((sum, { text }) => sum + text.length, 0),
    digest: sha256(JSON.stringify(incoming)),
    ownId: article?.id,
  };
}

/** `existing` is the path of the article's file, where the archive has one. */
export type MakeTask = FileTask & { existing?: string };

export async function make({ existing, ...task }: MakeTask): Promise<Result<MadeFile>> {
  if (existing === undefined) return makeFile(task, undefined);
  const text = await readText(existing);
  const before = text.ok ? parseArticleText(text.value) : text;
  if (!text.ok) return text;
  if (!before.ok) return before;
  const made = makeFile(task, before.value.article);
  return made.ok ? { ok: true, value: { ...made.value, madeFrom: sha256(text.value) } } : made;
}

export type ScanTask = { archive: string; files: string[] };

export const scan = ({ archive, files }: ScanTask): Promise<Scanned[]> => scanFiles(archive, files);
