import { basename, join } from 'node:path';
import { type ArchiveInfo, parseArchiveInfo } from '../../model/archiveInfo.ts';
import { parseJson } from '../../model/parseArticle.ts';
import { describeFailure, failure, type Result, success } from '../../model/result.ts';
import { readText } from '../readArchive.ts';
import { writeJson } from '../writeJson.ts';
import { removeLeftovers } from '../writeWhole.ts';
import { reasonOf } from './reasonOf.ts';

/** Makes sure that there is an archive to write into.
 *  @param dryRun tells what it would do and writes nothing
 *  @returns what its archive.json says, and what was done, each a line for a person */
export async function prepareArchive(
  archive: string,
  dryRun: boolean,
): Promise<Result<{ info: ArchiveInfo; done: string[] }>> {
  const file = join(archive, 'archive.json');
  const text = await readText(file);
  if (!text.ok && text.error.kind === 'missing' && text.error.message === 'there is no such file')
    return makeArchive(archive, file, dryRun);
  const json = text.ok ? parseJson(text.value) : text;
  const info = json.ok ? parseArchiveInfo(json.value) : json;
  if (!info.ok) return failure(info.error.kind, file, describeFailure(info.error));
  const left = dryRun
    ? 0
    : (await removeLeftovers(archive)) + (await removeLeftovers(join(archive, 'articles')));
  return success({
    info: info.value,
    done: left === 0 ? [] : [`Took away ${left} half-written files that an interrupted run had left.`],
  });
}

async function makeArchive(
  archive: string,
  file: string,
  dryRun: boolean,
): Promise<Result<{ info: ArchiveInfo; done: string[] }>> {
  const name = basename(archive);
  const fresh = {
    name,
    description: `Articles of ${name}.`,
    language: 'en',
    review: 'labelled',
    threshold: 0.9,
  };
  const info = parseArchiveInfo(fresh);
  if (!info.ok) return failure('invalid', file, describeFailure(info.error));
  try {
    if (!dryRun) await writeJson(file, fresh);
  } catch (error) {
    return failure('missing', file, `cannot be written: ${reasonOf(error)}`);
  }
  const verb = dryRun ? 'Would make' : 'Made';
  return success({
    info: info.value,
    done: [`${verb} a new archive: ${file}. Put its name, publisher and contact into it before you publish.`],
  });
}
