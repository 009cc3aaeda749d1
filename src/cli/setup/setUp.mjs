import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';
import { findNode } from './node.mjs';
import { childEnv, run } from './run.mjs';
import { SetupError } from './setupError.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const usage = 'Usage: node src/cli/setup.mjs [--browser] [--install-only] SCRIPT.ts [args…]';

/** Install what is missing, then run a script on a Node that reads TypeScript.
 *  @param {string[]} args our own flags, then the script and its arguments untouched
 *  @returns {Promise<number>} the status to exit with: the script's own, or 1 when the setup failed, with one line why */
export async function setUp(args) {
  const first = args.findIndex((arg) => !arg.startsWith('--'));
  const flags = first < 0 ? args : args.slice(0, first);
  const script = first < 0 ? [] : args.slice(first);
  const unknown = flags.some((flag) => flag !== '--browser' && flag !== '--install-only');
  if (unknown || (script.length === 0 && !flags.includes('--install-only'))) {
    console.error(usage);
    return 1;
  }
  try {
    installMissing(root);
    const node = findNode(root);
    const env = childEnv(root, node);
    if (flags.includes('--browser')) {
      const { findBrowser } = await import('./browser.mjs');
      env.CHROMIUM = findBrowser(root, node);
    }
    return flags.includes('--install-only') ? 0 : await run(node, script, env);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    return 1;
  }
}
