import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packedBrowser } from './packedBrowser.mjs';
import { SetupError } from './setupError.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A Chromium for the journeys: the one named in `$CHROMIUM`, one on this system, one from Debian, one from npm.
 *  @param {string} root the folder of package.json
 *  @param {string} node the path of our Node
 *  @param {NodeJS.ProcessEnv} [env] VERBATIM_PACKED_BROWSER=1 passes over the system, to try the one from npm
 *  @returns {string} the path of its binary
 *  @throws {SetupError} when there is none to be had */
export function findBrowser(root, node, env = process.env) {
  if (env.CHROMIUM) {
    if (existsSync(env.CHROMIUM)) return env.CHROMIUM;
    throw new SetupError(`There is no browser at ${env.CHROMIUM}, which CHROMIUM names.`);
  }
  const browser = env.VERBATIM_PACKED_BROWSER ? undefined : (installedBrowser(env) ?? debianBrowser(env));
  return browser ?? packedBrowser(root, node);
}

/** @param {NodeJS.ProcessEnv} env
 *  @returns {string | undefined} */
function installedBrowser(env) {
  return candidates(env).find((path) => existsSync(path) && starts(path));
}

/** @param {NodeJS.ProcessEnv} env */
function candidates(env) {
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const applications = ['Google Chrome', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return process.platform === 'darwin' ? [...onPath, ...applications] : onPath;
}

/** Ubuntu puts a script in place of Chromium that only says to install a snap: being there is not enough.
 *  @param {string} path */
function starts(path) {
  // Windows' Chrome answers no question, it opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @param {NodeJS.ProcessEnv} env */
function debianBrowser(env) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium for the journeys…');
  const options = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return installedBrowser(env);
}
