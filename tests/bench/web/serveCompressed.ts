import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

type Reply = { type: string; body: Buffer; compressed: boolean };

/** Serves a folder as a good host does: Brotli, assets kept for ever, pages asked for again.
 *  @returns its address, without a slash at its end */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
  const known = new Map<string, Reply | undefined>();
  const read = async (path: string): Promise<Reply | undefined> => {
    for (const file of [path, `${path}.html`, join(path, 'index.html')]) {
      const full = join(folder, file);
      if (!(await stat(full).catch(() => undefined))?.isFile()) continue;
      const raw = await readFile(full);
      const type = types[extname(full)] ?? 'application/octet-stream';
      const compressed = type !== types['.woff2'];
      const body = compressed
        ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
        : raw;
      return { type, body, compressed };
    }
    return undefined;
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!known.has(path)) known.set(path, await read(path));
    const reply = known.get(path);
    if (reply === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': reply.type,
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(reply.compressed && { 'Content-Encoding': 'br' }),
    });
    response.end(reply.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
