import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { anArticle } from '../../tests/factories.ts';
import { dataPaths } from '../model/paths.ts';
import { failure, success } from '../model/result.ts';
import { LoadError } from './LoadError.ts';
import { load } from './load.ts';
import { articleMapQuery, articleQuery, entityQuery } from './queries.ts';

/** What the server answers at each path; anything else is not found. */
const answers: Record<string, { status?: number; body: string; length?: number }> = {
  '/data/good.json': { body: '{"headline":"The bridge"}' },
  '/data/half.json': { body: '{"headline":"The br' },
  '/data/page.html': { body: '<!doctype html><h1>Hello</h1>' },
  '/data/broken.json': { status: 500, body: 'oops' },
  '/data/busy.json': { status: 503, body: '' },
  '/data/gone.json': { status: 410, body: '' },
  '/data/forbidden.json': { status: 403, body: '' },
  '/data/large.json': { body: '{}', length: 10_000_001 },
  [dataPaths.article('the-bridge')]: { body: JSON.stringify(anArticle()) },
  [dataPaths.article('no-headline')]: { body: JSON.stringify({ ...anArticle(), headline: undefined }) },
};
let asked: string[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const { status = 200, body, length } = answers[url] ?? { status: 404, body: 'no' };
    response.writeHead(status, { 'content-length': length ?? Buffer.byteLength(body) });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  vi.stubEnv('BASE_URL', origin);
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const signal = new AbortController().signal;
const anything = (json: unknown) => success(json);

/** The failure of a load; `undefined` when it came. */
async function failureOf(path: string, gate = anything): Promise<LoadError | undefined> {
  try {
    await load(path, gate, signal);
    return undefined;
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
}

describe('load', () => {
  it('gives what passed the gate', async () =>
    expect(await load('/data/good.json', anything, signal)).toEqual({ headline: 'The bridge' }));

  it.each([
    ['notFound', '/data/nothing.json'],
    ['notFound', '/data/gone.json'],
    ['server', '/data/broken.json'],
    ['server', '/data/busy.json'],
    ['server', '/data/forbidden.json'],
    ['unreadable', '/data/half.json'],
    ['unreadable', '/data/page.html'],
    ['unreadable', '/data/large.json'],
  ])('fails as %s for %s', async (kind, path) => expect((await failureOf(path))?.kind).toBe(kind));

  it('tells the number of the server’s answer', async () =>
    expect((await failureOf('/data/broken.json'))?.message).toContain('500'));

  it('tells where in the data the gate stopped', async () => {
    const gate = () => failure('missing', 'quotations[2].segments[0].start', 'is missing');
    expect(await failureOf('/data/good.json', gate)).toMatchObject({
      kind: 'unreadable',
      message: 'quotations[2].segments[0].start: is missing',
    });
  });

  it('fails as network when nobody answers', async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    vi.stubEnv('BASE_URL', `http://127.0.0.1:${port}/`);
    expect((await failureOf('/data/good.json'))?.kind).toBe('network');
  });

  it('fails as offline when the device says that it has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubEnv('BASE_URL', 'http://127.0.0.1:1/');
    expect((await failureOf('/data/good.json'))?.kind).toBe('offline');
  });

  it('throws the reader’s own abort, which is no failure', async () => {
    const left = new AbortController();
    left.abort();
    await expect(load('/data/good.json', anything, left.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('asks below the folder that the site lies in', async () => {
    vi.stubEnv('BASE_URL', `${origin}news/`);
    await failureOf('/data/good.json');
    expect(asked).toEqual(['/news/data/good.json']);
  });
});

describe('the queries', () => {
  /** Runs a query as its page would. */
  const run = <T>(query: { queryFn?: unknown }): Promise<T> => {
    const { queryFn } = query;
    if (typeof queryFn !== 'function') throw new Error('no query function');
    return queryFn({ signal }) as Promise<T>;
  };

  it('bring an article through the gate', async () =>
    expect(await run(articleQuery('the-bridge'))).toMatchObject({ headline: 'The bridge' }));

  it('say what an article lacks', async () =>
    await expect(run(articleQuery('no-headline'))).rejects.toMatchObject({
      kind: 'unreadable',
      message: 'headline: is missing',
    }));

  it.each([
    ['article', articleQuery('../secret')],
    ['article', articleQuery('__proto__')],
    ['map', articleMapQuery('A B')],
    ['person', entityQuery('people/..')],
  ])('answer an address that can be no %s’s without asking the server', async (_, query) => {
    await expect(run(query)).rejects.toMatchObject({ kind: 'notFound' });
    expect(asked).toEqual([]);
  });

  it('take an article without a map for one that has none to show', async () =>
    expect(await run(articleMapQuery('the-bridge'))).toBeNull());
});
