import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A benchmark whose tool and data are no part of this project: they lie in a folder, DIR. */
export type BenchTool = {
  /** The command that runs it, as typed: `npm run bench:links`. */
  command: string;
  /** What DIR holds, as a sentence has it: "the evaluator and the open sets". */
  holds: string;
  /** The tool's folder in DIR. */
  tool: string;
  /** Files and folders in DIR that it needs. */
  needs: readonly string[];
};

/** What DIR lacks, in one clear line; `undefined` when all is there. */
export function missingFrom(dir: string | undefined, bench: BenchTool): string | undefined {
  if (dir === undefined)
    return `Say where ${bench.holds} lie: ${bench.command} -- DIR (with tools/ and data/ in it).`;
  if (!existsSync(dir)) return `There is no folder ${dir}.`;
  const part = bench.needs.find((need) => !existsSync(join(dir, need)));
  return part && `${dir} has no ${part}, which this benchmark needs.`;
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status === 0;
}

/** Runs a benchmark's scripts, each a list of arguments to Node, until one fails. The tool is copied before it is
 *  installed, so that nothing is written into DIR.
 *  @returns the exit status: 0 when all went well. What failed is said on standard error. */
export function runBench(
  dir: string | undefined,
  bench: BenchTool,
  scripts: (data: string) => readonly (readonly string[])[],
): number {
  const missing = missingFrom(dir, bench);
  if (missing !== undefined || dir === undefined) {
    console.error(missing);
    return 1;
  }
  const from = resolve(dir);
  const tool = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    cpSync(join(from, bench.tool), tool, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
    if (!run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], tool)) {
      console.error('The tool could not be installed; npm tells why above.');
      return 1;
    }
    return scripts(join(from, 'data')).every((script) => run(process.execPath, script, tool)) ? 0 : 1;
  } finally {
    rmSync(tool, { recursive: true, force: true });
  }
}
