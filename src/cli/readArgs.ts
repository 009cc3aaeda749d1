import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError, UsageAsked } from './commandError.ts';

/** Words and flags of a command line.
 *  @throws a CommandError that says what was not understood, and how it is used; the usage alone for `--help` */
export function readArgs<const T extends ParseArgsOptionsConfig>(args: string[], options: T, usage: string) {
  if (args.includes('--help') || args.includes('-h')) throw new UsageAsked(usage);
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new CommandError(`${reason}\n${usage}`);
  }
}
