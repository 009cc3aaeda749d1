// Fills an archive with articles that try to be more than text: some through our own gate, some as newsrooms receive them.
//   node tests/hostile/makeArchive.ts DIR
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { runCommand } from '../../src/cli/ingest/runCommand.ts';
import { hostileInputs } from './inputs.ts';
import { payloads } from './payloads.ts';
import { hostileAddresses, hostileArticle, hostileDecisions, hostileInfo } from './texts.ts';

/** Makes the archive in a folder that may be there already.
 *  @returns what ingest said of the inputs, and how it ended */
export async function makeHostileArchive(archive: string): Promise<{ status: number; said: string }> {
  await rm(archive, { recursive: true, force: true });
  await mkdir(join(archive, 'articles'), { recursive: true });
  const inputs = join(archive, 'inputs');
  await mkdir(inputs);
  const put = (file: string, value: unknown) => writeFile(join(archive, file), JSON.stringify(value));
  await put('archive.json', hostileInfo);
  const starts = [...payloads.keys()].keys();
  // Half of them lie there as if somebody had put them, half come through ingest.
  for (const start of starts) {
    const article = hostileArticle(start);
    await put(`${start % 2 === 0 ? 'articles' : 'inputs'}/${article.id}.json`, article);
  }
  for (const [name, text] of hostileInputs) await writeFile(join(inputs, name), text);
  let said = '';
  const status = await runCommand(['--workers', '1', '--archive', archive, inputs], resolve('.'), {
    out: (line) => {
      said += `${line}\n`;
    },
    err: (line) => {
      said += `${line}\n`;
    },
    bar: { write: () => {} },
    stdin: Readable.from([]),
  });
  await put('entities.json', hostileDecisions);
  await put('addresses.json', hostileAddresses);
  return { status, said };
}

if (import.meta.main) {
  const [directory = ''] = process.argv.slice(2);
  if (directory === '') throw new Error('Name the folder that is to hold the archive.');
  const { status, said } = await makeHostileArchive(resolve(directory));
  if (status !== 0) console.error(said);
  process.exitCode = status;
}
