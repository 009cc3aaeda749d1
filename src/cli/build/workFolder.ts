import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../hashOf.ts';
import type { MappedPart } from './readArticles.ts';

/** Where the shares of an archive are kept. */
export const workFolder = (cache: string, archive: string) => join(cache, hashOf(archive).slice(0, 16));

/** So long a file may be needed by another build of the same archive, in ms. */
const spared = 60 * 60_000;

/** Takes away what earlier builds kept and this one did not need. */
export function forgetOld(work: string, mapped: Iterable<MappedPart>): void {
  const needed = new Set([...mapped].map(({ data }) => data));
  for (const name of readdirSync(work)) {
    const file = join(work, name);
    if (/^\d+\.json$/u.test(name) || needed.has(file)) continue;
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && mtimeMs < Date.now() - spared) rmSync(file, { force: true });
  }
}
