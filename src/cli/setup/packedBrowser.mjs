import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';
import { SetupError } from './setupError.mjs';

// Not in package.json: 70 MB that only a system without any Chromium needs.
const packed = '@sparticuz/chromium@153.0.0';

const chromiumByHand = 'Install Chromium or Chrome, or name one: CHROMIUM=/path/to/it npm test';

/** The Chromium that npm carries, for a system where none is installed and none can be: unpacked once, kept in
 *  node_modules.
 *  @param {string} root the folder of package.json
 *  @param {string} node the path of our Node: the package reads no older one
 *  @returns {string} the path of a script that starts it
 *  @throws {SetupError} when it is not to be had, or does not start */
export function packedBrowser(root, node) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(`The journeys need a browser, and none was found. ${chromiumByHand}`);
  }
  const cache = join(root, 'node_modules', '.verbatim-browser');
  const folder = join(cache, 'unpacked');
  const start = join(folder, 'start');
  if (existsSync(start)) return start;
  console.log('Fetching Chromium for the journeys…');
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const installed = npm(['install', '--no-save', '--no-package-lock', packed], cache);
  if (!installed.ok)
    throw new SetupError(`npm could not fetch Chromium. ${chromiumByHand}\n${installed.tail}`);
  unpack(node, cache, folder);
  return start;
}

/** Unpacked beside its place and moved there whole: cut short, half a browser would pass for one ever after. */
function unpack(node, cache, folder) {
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const script = join(dirname(fileURLToPath(import.meta.url)), 'unpackBrowser.mjs');
    // The package unpacks to the temp folder, wherever that is.
    const env = { ...process.env, TMPDIR: partial };
    const { status, stderr } = spawnSync(node, [script, cache], { env, encoding: 'utf8' });
    if (status !== 0) throw new SetupError(`Chromium could not be unpacked. ${chromiumByHand}\n${stderr}`);
    writeFontList(partial, folder);
    const start = join(partial, 'start');
    const withOwn = ['', 'export LD_LIBRARY_PATH="$here/al2023/lib"'].find((libraries) => {
      writeFileSync(start, startScript(libraries));
      chmodSync(start, 0o755);
      return spawnSync(start, ['--version'], { stdio: 'ignore' }).status === 0;
    });
    if (withOwn === undefined)
      throw new SetupError(`Chromium from npm does not start here. ${chromiumByHand}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Brings the package's fonts where the system has none, and its libraries only if it will not start on the
 *  system's own. Both are set for the browser alone. */
const startScript = (libraries) => `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts/fonts.conf"
${libraries}
exec "$here/chromium" "$@"
`;

/** The package's list of fonts looks for them in /tmp. */
function writeFontList(partial, folder) {
  const file = join(partial, 'fonts', 'fonts.conf');
  const place = join(folder, 'fonts').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll('/tmp/fonts', () => place),
  );
}
