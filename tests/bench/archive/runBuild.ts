import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BuildOptions } from '../../../src/cli/build/options.ts';
import type { Run } from './buildOnce.ts';

/** Builds in a process of its own.
 *  @throws when it does not end well, with what it said */
export async function runBuild(options: BuildOptions): Promise<Run> {
  return JSON.parse(
    await lastLine([join(import.meta.dirname, 'buildOnce.ts'), JSON.stringify(options)]),
  ) as Run;
}

/** The last line that a program prints. */
export function lastLine(args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', fail);
    child.on('close', (status) =>
      status === 0
        ? done(text.trim().split('\n').at(-1) ?? '')
        : fail(new Error(`${args[0]} ended with status ${status}`)),
    );
  });
}
