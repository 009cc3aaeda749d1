import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
// An engine-strict of the reader's own would refuse packages that only ever run on the Node we bring.
const asWeNeed = ['--engine-strict=false'];

/** Run npm quietly to its end.
 *  @param {string[]} args
 *  @param {string} folder where it runs
 *  @returns {{ ok: boolean, tail: string }} `tail` is the end of what it said */
export function npm(args, folder) {
  const all = [...args, ...quiet, ...asWeNeed];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const cli = process.env.npm_execpath;
  // pnpm and yarn set npm_execpath too, and mean themselves.
  const own = cli && basename(cli).startsWith('npm');
  // On Windows npm is npm.cmd, which Node starts through a shell only; no argument of ours needs quoting there.
  const result = own
    ? spawnSync(process.execPath, [cli, ...all], options)
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' });
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? `${result.error.message}\n` : ''}`;
  return { ok: result.status === 0, tail: tailOf(said) };
}

/** Without the stack, which pushes the reason out of sight. */
function tailOf(said) {
  const lines = said.split('\n').filter((line) => !/^(npm error)?\s*(at .*)?$/.test(line));
  return lines.slice(-15).join('\n');
}
