import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { runCommand } from '../../src/cli/ingest/runCommand.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticleText } from '../../src/model/parseArticle.ts';
import { describeFailure } from '../../src/model/result.ts';

const command = resolve(import.meta.dirname, '../../src/cli/ingest.ts');

export type Run = { status: number | null; out: string; err: string };

/** The second at which runs take place, so that they can be compared byte for byte. */
const sometime = '1577836800';

/** Runs the command, on one thread unless `args` say otherwise, in this process: starting another takes longer than the
 *  work. `at` is the moment of the run in seconds, empty for now. */
export async function runIngest(args: string[], { stdin = '', at = sometime } = {}): Promise<Run> {
  const run: Run = { status: null, out: '', err: '' };
  vi.stubEnv('SOURCE_DATE_EPOCH', at);
  run.status = await runCommand(['--workers', '1', ...args], '/nowhere', {
    out: (line) => {
      run.out += `${line}\n`;
    },
    err: (line) => {
      run.err += `${line}\n`;
    },
    bar: { write: () => {} },
    stdin: Readable.from([Buffer.from(stdin)]),
  });
  vi.unstubAllEnvs();
  return run;
}

/** Runs the command as a person would, as a program of its own. */
export async function spawnIngest(args: string[], stdin = ''): Promise<Run> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: sometime };
  const child = spawn(process.execPath, [command, ...args], { env });
  const run: Run = { status: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    run.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    run.err += text;
  });
  child.stdin.on('error', () => {}).end(stdin);
  run.status = await new Promise((done) => child.on('close', done));
  return run;
}

/** All files of an archive's articles by name, as they are. */
export async function filesOf(archive: string): Promise<Map<string, string>> {
  const folder = join(archive, 'articles');
  const names = (await readdir(folder).catch(() => [])).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** An article of an archive through the gate. Throws when there is none, or when the gate leaves anything out. */
export async function articleOf(archive: string, id: string): Promise<Article> {
  const parsed = parseArticleText((await filesOf(archive)).get(`${id}.json`) ?? '');
  if (!parsed.ok) throw new Error(`${id}: ${describeFailure(parsed.error)}`);
  if (parsed.value.dropped > 0) throw new Error(`${id}: ${parsed.value.dropped} marks are unsound`);
  return parsed.value.article;
}
