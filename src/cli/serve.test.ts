// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
let site: Served;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'front page');
  writeFileSync(join(folder, 'about.html'), 'about “us”');
  writeFileSync(join(folder, 'archive.json'), '{}');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, '_headers'), '/*\n  X-All: everywhere\n/about\n  X-Some: here\n  X-All: too\n');
  site = await serve(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks as written: fetch would put the address in order first. */
function get(path: string, { method = 'GET', headers = {} } = {}) {
  return new Promise<{ status?: number; type?: string; headers: IncomingHttpHeaders; body: string }>(
    (done, fail) => {
      const asked = request({ port: site.port, host: '127.0.0.1', path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        const { statusCode: status, headers } = response;
        response.on('end', () => done({ status, type: headers['content-type'], headers, body }));
      });
      asked.on('error', fail);
      asked.end();
    },
  );
}

it('serves a page at its address without .html', async () => {
  expect(await get('/about')).toMatchObject({ status: 200, body: 'about “us”' });
  expect(await get('/')).toMatchObject({ status: 200, body: 'front page' });
});

it('names the type and charset', async () => {
  expect((await get('/about')).type).toMatch(/^text\/html; ?charset=utf-8$/);
  expect((await get('/archive.json')).type).toBe('application/json; charset=utf-8');
});

it.each(['/nothing', '/%E0%A4%A', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '//', '/%00'])(
  'answers %s without falling over',
  async (path) => {
    const { status, body } = await get(path);
    expect([200, 404]).toContain(status);
    expect(['front page', 'no such page']).toContain(body);
    expect((await get('/about')).status).toBe(200);
  },
);

it('sends the headers that the site asks for, with what is not there too', async () => {
  expect((await get('/about?a=1')).headers).toMatchObject({ 'x-all': 'everywhere, too', 'x-some': 'here' });
  expect((await get('/nothing')).headers).toMatchObject({ 'x-all': 'everywhere' });
});

it.each(['/_headers', '/%5Fheaders', '/_headers?a'])('keeps %s to itself', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'no such page' });
});

it('gives the whole page to an impossible range', async () => {
  expect(await get('/about', { headers: { range: 'bytes=9-1' } })).toMatchObject({ status: 200 });
});

it('only reads', async () => {
  expect((await get('/about', { method: 'POST' })).status).toBe(405);
  expect(await get('/about', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

it('takes a later port when the one wanted is taken', async () => {
  const second = await serve(folder, { port: site.port });
  expect(second.port).toBeGreaterThan(site.port);
  await second.close();
});
