import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { plainName } from '../../model/plainText.ts';

/** Who decides: the name asked for, else the one git knows, else that of the account on this machine. */
export async function decideBy(asked: string | undefined): Promise<string> {
  const given = plainName(asked ?? '');
  if (given !== '') return given;
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name']);
    if (plainName(stdout) !== '') return plainName(stdout);
  } catch {
    // No git, or no name told to it.
  }
  try {
    return userInfo().username;
  } catch {
    return 'an editor'; // An account without an entry, as in some containers.
  }
}
