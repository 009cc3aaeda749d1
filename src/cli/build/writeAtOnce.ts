import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Writes a file beside its place, then puts it there: whoever reads it meets the old one or the new one, whole. */
export function writeAtOnce(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.new-${process.pid}-${threadId}`;
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}
