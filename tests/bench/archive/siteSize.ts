import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files a folder holds, and how many bytes; a file or folder whose name begins with a dot is no part of it. */
export async function siteSize(folder: string): Promise<{ files: number; bytes: number }> {
  const sum = { files: 0, bytes: 0 };
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const inside = await siteSize(path);
      sum.files += inside.files;
      sum.bytes += inside.bytes;
    } else {
      sum.files += 1;
      sum.bytes += (await stat(path)).size;
    }
  }
  return sum;
}
