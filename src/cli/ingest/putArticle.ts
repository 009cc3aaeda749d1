import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result, success } from '../../model/result.ts';
import { withLock } from '../archiveFiles/withLock.ts';
import { readText } from '../readArchive.ts';
import { writeWhole } from '../writeWhole.ts';
import { sha256 } from './contentHash.ts';
import type { MadeFile } from './makeFile.ts';
import { reasonOf } from './reasonOf.ts';

/** Runs one write of the archive while nobody else writes.
 *  @returns what it returned; a failure where the archive was not free */
export type Write = <T>(write: () => Promise<Result<T>>) => Promise<Result<T>>;

/** Milliseconds that a run waits for another program. A desk holds the archive for a few at a time. */
const longest = 30_000;

/** An editor needs seconds between two decisions, so even one that comes while an article is made is rare. */
const mostTries = 2;

/** For the writes of one run: it tells once that it waits, and does not wait again for an archive that was not free.
 *  @param said takes a line for a person
 *  @param patience milliseconds */
export function patientWriter(archive: string, said: (line: string) => void, patience = longest): Write {
  let isTold = false;
  let refused: string | undefined;
  const waiting = (line: string) => {
    if (!isTold) said(line);
    isTold = true;
  };
  return async (write) => {
    if (refused !== undefined) return failure('invalid', '', refused);
    let begun = false;
    try {
      return await withLock(
        archive,
        () => {
          begun = true;
          return write();
        },
        { patience, waiting },
      );
    } catch (error) {
      if (begun) throw error;
      const isSystem = error instanceof Error && 'code' in error;
      refused = isSystem
        ? `${join(archive, '.lock')}: cannot be written: ${reasonOf(error)}`
        : reasonOf(error);
      return failure('invalid', '', refused);
    }
  };
}

/** Makes an article and puts its file in place, unless the file has changed since it was read: then it is made anew, so that
 *  what an editor decided meanwhile is in it. Nobody waits for the making, which takes long, but only for the writing; but
 *  where others are quicker again and again, it is made while they wait. */
export async function putArticle(
  file: string,
  make: () => Promise<Result<MadeFile>>,
  write: Write,
): Promise<Result<MadeFile>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const made = await make();
    if (!made.ok || made.value.text === undefined) return made;
    const put = await write(() => putWhole(file, made.value));
    if (!put.ok) return put;
    if (put.value) return made;
  }
  return write(async () => {
    const made = await make();
    const put = made.ok ? await putWhole(file, made.value) : made;
    if (!put.ok) return put;
    // Somebody who knows nothing of the lock, such as a program that saves as one types.
    return put.value ? made : failure('invalid', '', `${file} is being changed all the time: ingest again`);
  });
}

/** @returns whether it stands there now: not where the file is another than it was made from */
async function putWhole(file: string, { text, madeFrom }: MadeFile): Promise<Result<boolean>> {
  if (text === undefined) return success(true);
  // Somebody else may have put an article there since the archive was looked through.
  if (madeFrom === undefined && existsSync(file))
    return failure('invalid', '', `${file} came there meanwhile: ingest again`);
  if (madeFrom !== undefined) {
    const now = await readText(file);
    if (!now.ok || sha256(now.value) !== madeFrom) return success(false);
  }
  try {
    await writeWhole(file, text);
  } catch (error) {
    return failure('invalid', '', `${file}: cannot be written: ${reasonOf(error)}`);
  }
  return success(true);
}
