import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Policy } from '../model/policy.ts';
import { parseProse } from './parseProse.ts';

const file = join(resolve(import.meta.dirname, '../..'), 'docs/editorial-policy.md');

/** How the publisher attributes, corrects and withholds, as `docs/editorial-policy.md` says it.
 *  @throws when the file is gone or says something that the page cannot show, naming the line */
export async function readPolicy(): Promise<Policy> {
  const prose = parseProse(await readFile(file, 'utf8'));
  if (!prose.ok) throw new Error(`${file}: ${prose.error.path}: ${prose.error.message}`);
  return prose.value;
}
