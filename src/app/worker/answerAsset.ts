import { cacheName } from './copies/copies.ts';
import type { shellOf } from './shell.ts';
import { CacheableResponsePlugin, CacheFirst, ExpirationPlugin } from './workbox.ts';

/** Letters of other scripts come when a text needs them, and stay: so many files, so many seconds. */
const fonts = new CacheFirst({
  cacheName: cacheName('fonts'),
  plugins: [
    new CacheableResponsePlugin({ statuses: [200] }),
    new ExpirationPlugin({ maxEntries: 40, maxAgeSeconds: 60 * 24 * 3600, purgeOnQuotaError: true }),
  ],
});

/** Answers for a file of the program or a font. The files of the shell are there; those of a version that is newer than
 *  this worker come from the network, and are asked for twice where the first answer is none. */
export async function answerAsset(
  event: Event,
  request: Request,
  shell: ReturnType<typeof shellOf>,
): Promise<Response> {
  const known = await shell.find(request.url);
  if (known !== undefined) return known;
  if (request.destination === 'font') return fonts.handle({ event: event as never, request });
  const response = await fetch(request).catch(() => undefined);
  return response?.ok ? response : fetch(request, { cache: 'reload' });
}
