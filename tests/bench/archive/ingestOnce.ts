// Brings the texts of an archive into an archive of their own, in a process of its own; prints seconds and memory as JSON.
//   node tests/bench/archive/ingestOnce.ts ARCHIVE OUT WORKERS
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../../src/cli/ingest/runCommand.ts';
import type { Article } from '../../../src/model/article.ts';
import { lastLine } from './runBuild.ts';

/** How long ingest takes for all articles of an archive, in seconds, and how much memory at most, in bytes. Only their texts are
 *  handed to it, as JSON Lines: who speaks is found anew. */
export async function ingestOnce(
  archive: string,
  out: string,
  workers: number,
): Promise<{ seconds: number; memory: number }> {
  try {
    return JSON.parse(await lastLine([import.meta.filename, archive, out, String(workers)])) as {
      seconds: number;
      memory: number;
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [archive = '', out = '', workers = '1'] = process.argv.slice(2);
  await mkdir(join(out, 'texts'), { recursive: true });
  for (const name of await readdir(join(archive, 'articles'))) {
    const { headline, blocks, source, datePublished }: Article = JSON.parse(
      await readFile(join(archive, 'articles', name), 'utf8'),
    );
    const item = {
      headline,
      body: blocks.map(({ text }) => text).join('\n\n'),
      url: source?.url,
      source: source?.name,
      date: datePublished,
    };
    await writeFile(
      join(out, 'texts', `${name.slice(0, -'.json'.length)}.jsonl`),
      `${JSON.stringify(item)}\n`,
    );
  }
  await mkdir(join(out, 'archive'), { recursive: true });
  await writeFile(join(out, 'archive/archive.json'), await readFile(join(archive, 'archive.json')));
  const start = performance.now();
  let said = '';
  const status = await runCommand(
    ['--json', '--workers', workers, '--archive', join(out, 'archive'), join(out, 'texts')],
    out,
    {
      out: (line) => {
        said = line;
      },
      err: (line) => console.error(line),
      bar: process.stderr,
      stdin: process.stdin,
    },
  );
  if (status !== 0) throw new Error(`Ingest ended with status ${status}: ${said}`);
  const seconds = (performance.now() - start) / 1_000;
  console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS * 1_024 }));
}
