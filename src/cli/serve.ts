import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFile, headersFor, readHeaders } from './hostHeaders.ts';

/** A running server. `url` has no slash at its end. */
export type Served = { url: string; port: number; close(): Promise<void> };

const lastPort = 65535;

// sirv names the charset of HTML alone; without it, “ and é in the rest are a browser's guess.
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** Serve a built site as a static host would: `/about` is about.html, what is not there is 404.html, and what its
 *  `_headers` file says is sent.
 *  Listens on this machine alone.
 *  @param options.port the port wanted, or the next free one after it; any free one when left out or 0 */
export async function serve(directory: string, options: { port?: number } = {}): Promise<Served> {
  const server = createServer(answer(directory));
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(directory: string): RequestListener {
  const files = sirv(directory, {
    extensions: ['html'],
    etag: true,
    // Looks a file up when it is asked for: a build may replace the folder under a running server.
    dev: true,
    setHeaders: (response, path) => {
      const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // sirv hands a range to the file unread, and `bytes=9-1` would end the server. A part is never needed here.
    delete request.headers.range;
    const path = request.url?.replace(/[?#].*$/u, '') ?? '/';
    const rules = readHeaders(read(directory, headersFile) ?? '');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(read(directory, '404.html') ?? notFound);
    };
    if (decoded(path) === headersFile) missing();
    else files(request, response, missing);
  };
}

const notFound = '<!doctype html><title>Not found</title><h1>Not found</h1>';

/** A file of the site as it stands now: a build may replace the folder under a running server. */
function read(directory: string, file: string): string | undefined {
  try {
    return readFileSync(join(directory, file), 'utf8');
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Listens on this machine alone, on the port wanted or the next free one after it; 0 is any.
 *  @returns the port it got */
export function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || wanted === 0 || wanted === lastPort) fail(error);
      else listen(server, wanted + 1).then(done, fail);
    });
    server.listen(wanted, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : wanted);
    });
  });
}
