import { closeSync, openSync, readSync } from 'node:fs';
import { writeAtOnce } from './writeAtOnce.ts';

/** Where a value lies in a spill: bytes from its beginning, and how many. */
export type Ref = readonly [start: number, length: number];

/** Values that are too many to be held, put one after the other into a file as JSON. */
export function spill() {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    /** @returns where it will lie */
    add(value: unknown): Ref {
      const chunk = Buffer.from(JSON.stringify(value));
      chunks.push(chunk);
      const ref = [length, chunk.length] as const;
      length += chunk.length;
      return ref;
    },
    /** Writes all at once: another build that reads the file finds it whole. */
    write: (file: string): void => writeAtOnce(file, Buffer.concat(chunks)),
  };
}

/** Reads values of spills; what was put there is what comes, for nobody else writes them. */
export function spillReader() {
  const open = new Map<string, number>();
  return {
    read<T>(file: string, [start, length]: Ref): T {
      let handle = open.get(file);
      if (handle === undefined) {
        handle = openSync(file, 'r');
        open.set(file, handle);
      }
      const bytes = Buffer.allocUnsafe(length);
      let at = 0;
      while (at < length) {
        const read = readSync(handle, bytes, at, length - at, start + at);
        if (read === 0) throw new Error(`${file} ends before what was written into it`);
        at += read;
      }
      return JSON.parse(bytes.toString('utf8')) as T;
    },
    close(): void {
      for (const handle of open.values()) closeSync(handle);
      open.clear();
    },
  };
}

export type SpillReader = ReturnType<typeof spillReader>;
