import { parseArgs } from 'node:util';

const usualPort = 4173;

/** The port that `--port N` asks for, else 4173.
 *  @returns `undefined` when it is no port, or anything else was asked for */
export function portOf(args: string[]): number | undefined {
  try {
    const { port } = parseArgs({ args, options: { port: { type: 'string' } } }).values;
    if (port === undefined) return usualPort;
    const number = Number(port);
    return /^\d{1,5}$/.test(port) && number >= 1 && number <= 65535 ? number : undefined;
  } catch {
    return undefined;
  }
}
