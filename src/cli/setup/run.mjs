import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The environment of a script: our Node first on the PATH, then the programs of node_modules.
 *  @param {string} root the folder of package.json
 *  @param {string} node the path of the Node it runs on
 *  @returns {NodeJS.ProcessEnv} */
export function childEnv(root, node) {
  const env = { ...process.env };
  // Windows calls it `Path`, and a copied environment no longer overlooks the case.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [dirname(node), join(root, 'node_modules', '.bin')];
  env[name] = [...first, ...(env[name] ? [env[name]] : [])].join(delimiter);
  return env;
}

/** Run a script to its end on this terminal, passing SIGINT and SIGTERM on.
 *  @param {string} node
 *  @param {string[]} args the script and its arguments
 *  @param {NodeJS.ProcessEnv} env
 *  @returns {Promise<number>} its exit status; 128 and the signal's number when one ended it, as a shell reports it */
export function run(node, args, env) {
  return new Promise((done, fail) => {
    const child = spawn(node, args, { stdio: 'inherit', env });
    // Ctrl+C reaches every process of the terminal by itself: sent on once more, it would cut short
    // a script that is putting things away.
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', fail);
    child.on('exit', (status, signal) => done(signal ? 128 + constants.signals[signal] : (status ?? 1)));
  });
}
