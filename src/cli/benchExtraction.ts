import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/* npm run bench:extraction -- DIR
   DIR holds tools/extraction (the evaluator) and data/ (the open sets). The tool is copied before it is installed, so that
   nothing is written into DIR. */

const root = resolve(import.meta.dirname, '../..');
const engine = join(root, 'tests/bench/engine.ts');

/** What DIR lacks, in one clear line; `undefined` when all is there. */
export function missingFrom(dir: string | undefined): string | undefined {
  if (dir === undefined)
    return 'Say where the evaluator and the open sets lie: npm run bench:extraction -- DIR (with tools/ and data/ in it).';
  if (!existsSync(dir)) return `There is no folder ${dir}.`;
  for (const part of [
    'tools/extraction/evaluate.mjs',
    'data/extraction-open/polnear',
    'data/extraction-open/gum',
    'data/summit/article.txt',
  ]) {
    if (!existsSync(join(dir, part))) return `${dir} has no ${part}, which this benchmark needs.`;
  }
  return undefined;
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status === 0;
}

function main(dir: string | undefined): number {
  const missing = missingFrom(dir);
  if (missing !== undefined || dir === undefined) {
    console.error(missing);
    return 1;
  }
  const from = resolve(dir);
  const tool = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    cpSync(join(from, 'tools/extraction'), tool, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
    if (!run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], tool)) {
      console.error('The evaluator could not be installed; npm tells why above.');
      return 1;
    }
    const data = join(from, 'data');
    const sets = [
      '--polnear',
      join(data, 'extraction-open/polnear'),
      '--gum',
      join(data, 'extraction-open/gum'),
      '--seed',
      join(data, 'summit/article.txt'),
    ];
    const evaluate = (set: string) =>
      run(
        process.execPath,
        ['evaluate.mjs', ...sets, '--system', 'baseline,compromise', '--engine', engine, '--set', set],
        tool,
      );
    const weigh = () => run(process.execPath, ['weight.mjs', '--engine', engine], tool);
    return evaluate('dev') && evaluate('train') && weigh() ? 0 : 1;
  } finally {
    rmSync(tool, { recursive: true, force: true });
  }
}

if (import.meta.main) process.exitCode = main(process.argv[2]);
