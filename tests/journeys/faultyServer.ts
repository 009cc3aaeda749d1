import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Served, serve } from '../../src/cli/serve.ts';

/** What goes wrong with an answer. */
export type Fault = 'failing' | 'cut' | 'otherType' | 'stalled' | 'missing';

const stall = 10_000; // ms

/** The same numbers for the same seed, evenly from 0 to 1: mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Which faults an answer can have, by what is asked for. Pages themselves only where something stands between them and the
 *  reader: what a browser makes of a page that does not come is the browser's. */
function faultsOf(path: string, pages: boolean): Fault[] {
  if (path.endsWith('.json')) return ['failing', 'cut', 'otherType', 'stalled'];
  if (path.endsWith('.js')) return ['missing', 'failing', 'otherType', 'stalled'];
  if (path.includes('.') || !pages) return [];
  return ['failing', 'otherType', 'stalled'];
}

export type FaultyServer = Served & {
  /** The share of answers that go wrong, 0 to 1. */
  share: number;
  /** How many went wrong. */
  faults: number;
};

/** Serves a site over a line and a server that fail at random, the same way for the same seed and the same questions.
 *  @param options.pages whether pages fail too, or only what they ask for */
export async function serveFaulty(
  directory: string,
  { seed, pages }: { seed: number; pages: boolean },
): Promise<FaultyServer> {
  const site = await serve(directory);
  const next = numbersFrom(seed);
  const state = { share: 0, faults: 0 };
  const server = createServer((asked, answer) => {
    const path = (asked.url ?? '/').replace(/\?.*$/u, '');
    const faults = faultsOf(path, pages);
    const [wrong, which] = [next(), next()];
    const fault = wrong < state.share ? faults[Math.floor(which * faults.length)] : undefined;
    if (fault !== undefined) state.faults += 1;
    answerWith(fault, asked, answer, site.port);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://localhost:${port}`,
    port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await site.close();
    },
  });
}

function answerWith(fault: Fault | undefined, asked: IncomingMessage, answer: ServerResponse, port: number) {
  switch (fault) {
    case 'failing':
      answer.writeHead(500, { 'Content-Type': 'text/plain' }).end('Something broke');
      return;
    case 'missing':
      answer.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html><title>No</title>');
      return;
    case 'stalled':
      setTimeout(() => pass(asked, answer, port), stall);
      return;
    case 'cut':
    case 'otherType':
    case undefined:
      pass(asked, answer, port, fault);
      return;
    default:
      fault satisfies never;
  }
}

/** Passes the question on to the site, and its answer back. */
function pass(asked: IncomingMessage, answer: ServerResponse, port: number, fault?: 'cut' | 'otherType') {
  // Whole answers alone can be cut: nothing of "not modified" would be left.
  const { 'if-none-match': _, ...headers } = asked.headers;
  const onward = request({ port, path: asked.url, method: asked.method, headers }, (came) => {
    const chunks: Buffer[] = [];
    came.on('data', (chunk: Buffer) => chunks.push(chunk));
    came.on('end', () => {
      const { 'content-length': _length, ...rest } = came.headers;
      const body = Buffer.concat(chunks);
      answer.writeHead(came.statusCode ?? 500, {
        ...rest,
        ...(fault === 'otherType' && { 'content-type': 'text/plain' }),
      });
      answer.end(fault === 'cut' ? body.subarray(0, body.length / 2) : body);
    });
  });
  onward.on('error', () => answer.destroy());
  onward.end();
}
