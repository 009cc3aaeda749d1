import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { injectManifest, type ManifestTransform } from 'workbox-build';
import { appFiles } from '../../model/paths.ts';

/** What every page is set in; other letters are kept once a text has needed them. */
const fonts = ['verbatim-serif-latin', 'verbatim-serif-latin-italic', 'public-sans-latin-wght-normal'];

const integrityOf = (content: string | Uint8Array) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The service worker as it is served: the compiled one with the list of the shell's files written into it, every file
 *  with its hash. It changes when, and only when, one of them does.
 *  @param folder where the browser's files and the compiled worker lie
 *  @param shell the page that draws any other
 *  @returns its text
 *  @throws when the list cannot be made */
export async function workerFile(folder: string, shell: string): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'verbatim-worker-'));
  try {
    const swDest = join(work, appFiles.worker);
    const { warnings } = await injectManifest({
      swSrc: join(folder, 'worker.js'),
      swDest,
      globDirectory: folder,
      globPatterns: ['assets/*.js', ...fonts.map((name) => `assets/${name}-????????.woff2`)],
      // Their names tell what is in them.
      dontCacheBustURLsMatching: /^assets\//u,
      additionalManifestEntries: [
        {
          url: appFiles.shell,
          revision: createHash('sha256').update(shell).digest('hex').slice(0, 16),
          integrity: integrityOf(shell),
        },
      ],
      manifestTransforms: [addIntegrity(folder)],
      maximumFileSizeToCacheInBytes: 2_000_000,
    });
    if (warnings.length > 0) throw new Error(`The list of the worker's files: ${warnings.join(' ')}`);
    return await readFile(swDest, 'utf8');
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Adds each file's hash: a file that was cut off or is another must not become part of the shell. */
const addIntegrity =
  (folder: string): ManifestTransform =>
  async (entries) => ({
    manifest: await Promise.all(
      entries.map(async (entry) =>
        entry.integrity === undefined
          ? { ...entry, integrity: integrityOf(await readFile(join(folder, entry.url))) }
          : entry,
      ),
    ),
  });
