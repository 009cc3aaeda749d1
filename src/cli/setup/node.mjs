import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setupError.mjs';

/** Node 22.22 strips types without a flag, and jsdom and Vite run on it. */
const oldestRunner = [22, 22];

/** The Node to run our TypeScript on: the one npm brought along, else the one running now.
 *  @param {string} root the folder of package.json
 *  @param {string} [version] of the Node running now, as `22.22.0`
 *  @returns {string} the path of its binary
 *  @throws {SetupError} when neither is new enough */
export function findNode(root, version = process.versions.node) {
  const brought = broughtNode(root);
  if (brought) return brought;
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestRunner[0] || (major === oldestRunner[0] && minor >= oldestRunner[1]))
    return process.execPath;
  throw new SetupError(
    `Verbatim needs Node ${oldestRunner.join('.')} or newer on this system; this is v${version}. Install it from https://nodejs.org, then run this again.`,
  );
}

// The package's own folder, not node_modules/.bin/node: npm 10 installs the package and leaves that link out.
function broughtNode(root) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', binary);
  if (!existsSync(path)) return undefined;
  // Built for glibc: on Alpine the file is there and does not start. Asking takes 6 ms.
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : undefined;
}
