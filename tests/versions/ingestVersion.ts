import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { story, versions } from './texts.ts';

const command = resolve(import.meta.dirname, '../../src/cli/ingest.ts');

/** The id of the story that went through five versions. */
export const storyId = 'orrow-argues-over-its-tide-gates';

/** Ingests one version of the story that changed into an archive, as a newsroom does.
 *  @param version 1 to 5 */
export async function ingestVersion(archive: string, version: number): Promise<void> {
  const { at, note, paragraphs } = versions[version - 1] ?? { at: '', paragraphs: [] };
  const file = join(archive, `version-${version}.jsonl`);
  await writeFile(file, JSON.stringify({ ...story, paragraphs }));
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(at) / 1_000) };
  const why = note === undefined ? [] : ['--note', note];
  await promisify(execFile)(
    process.execPath,
    [command, '--archive', archive, '--workers', '1', ...why, file],
    {
      env,
    },
  );
  await rm(file);
}
