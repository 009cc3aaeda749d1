import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { describeFailure } from '../../model/result.ts';
import { fetchInput } from './fetchInput.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The address of a server that answers so. */
async function serving(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
async function lineOf(url: string, wait?: number): Promise<string> {
  const result = await fetchInput(url, wait);
  return result.ok ? 'ok' : describeFailure(result.error);
}

it('follows redirects, and says where the answer came from and what it is', async () => {
  const at = await serving((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hello');
  });
  const result = await fetchInput(`${at}/old`);
  expect(result).toMatchObject({
    ok: true,
    value: { url: `${at}/new`, name: `${at}/old`, type: 'text/html; charset=utf-8' },
  });
  expect(result.ok && new TextDecoder().decode(result.value.bytes)).toBe('<p>Hello');
});

it('says what the server answers when it is no success', async () => {
  const at = await serving((_, response) => response.writeHead(404).end('no'));
  expect(await lineOf(at)).toBe('answers 404 Not Found');
});

it('gives up on an answer that does not come, or does not end', async () => {
  const at = await serving((request, response) => {
    if (request.url === '/slow') response.writeHead(200).write('a little');
  });
  expect(await lineOf(`${at}/silent`, 150)).toBe('no whole answer within 0.15 seconds');
  expect(await lineOf(`${at}/slow`, 150)).toBe('no whole answer within 0.15 seconds');
});

it('reads no more than 10 MB', async () => {
  const at = await serving((_, response) => {
    response.writeHead(200);
    const more = () => {
      while (response.write('x'.repeat(100_000)));
    };
    response.on('drain', more);
    more();
  });
  expect(await lineOf(at)).toContain('larger than 10 MB');
});

it('does not go round in circles, and leaves the web for no other protocol', async () => {
  const at = await serving((request, response) =>
    response.writeHead(302, { location: request.url === '/file' ? 'file:///etc/hostname' : '/again' }).end(),
  );
  expect(await lineOf(at)).toContain('cannot be reached (redirect count exceeded)');
  expect(await lineOf(`${at}/file`)).toContain('cannot be reached');
});

it('says so when nobody is there', async () => {
  const at = await serving(() => {});
  server?.close();
  expect(await lineOf(at)).toBe('cannot be reached (ECONNREFUSED)');
});
