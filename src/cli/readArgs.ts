import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './commandError.ts';

/** Words and flags of a command line.
 *  @throws a CommandError that says what was not understood, and how it is used */
export function readArgs<const T extends ParseArgsOptionsConfig>(args: string[], options: T, usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new CommandError(`${reason}\n${usage}`);
  }
}
