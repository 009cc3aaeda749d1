import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArchiveInfo, anArticle } from '../../tests/factories.ts';
import { archiveData } from './archiveData.ts';

let folder: string;
let server: ViteDevServer;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-dev-'));
  await mkdir(join(folder, 'public/archive/articles'), { recursive: true });
  await writeFile(join(folder, 'public/archive/archive.json'), JSON.stringify(anArchiveInfo()));
  await writeFile(join(folder, 'public/archive/articles/the-bridge.json'), JSON.stringify(anArticle()));
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [archiveData()],
    server: { port: 0, ws: false },
  });
  await server.listen();
  url = server.resolvedUrls?.local[0]?.replace(/\/$/u, '') ?? '';
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it('serves the data of every page while one develops', async () => {
  for (const path of ['/data/front.json', '/data/browse/archive.json', '/data/articles/the-bridge.json'])
    expect((await fetch(url + path)).status, path).toBe(200);
  expect((await fetch(`${url}/data/articles/no-bridge.json`)).status).toBe(404);
});

it('serves the search with its index, as the build would write it', async () => {
  const program = await fetch(`${url}/pagefind/pagefind.js?import`);
  expect(program.status).toBe(200);
  expect(program.headers.get('content-type')).toContain('text/javascript');
  const entry = await fetch(`${url}/pagefind/pagefind-entry.json`);
  expect((await entry.json()).languages.en.page_count).toBe(1);
  expect((await fetch(`${url}/pagefind/pagefind-ui.js`)).status).toBe(404);
});
