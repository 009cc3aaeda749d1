// What a reader downloads: gzip bytes of the page of an article, of the program that brings it to life, and of all
// that its route can load.
//   npm run bench:bytes
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../../src/cli/build.ts';

const site = await mkdtemp(join(tmpdir(), 'verbatim-bytes-'));
try {
  await build({ out: site });
  const gzip = async (file: string) => gzipSync(await readFile(join(site, file)), { level: 9 }).length;
  const sum = async (files: Iterable<string>) => {
    let bytes = 0;
    for (const file of files) bytes += await gzip(file);
    return bytes;
  };

  const [article] = (await readdir(join(site, 'articles'))).filter((name) => name.endsWith('.html'));
  if (article === undefined) throw new Error('The archive has no article to measure.');
  const html = await readFile(join(site, 'articles', article), 'utf8');
  const program = /data-program="([^"]+)"/u.exec(html)?.[1]?.split(' ');
  if (program === undefined) throw new Error('The page of the article names no program.');
  const needed = new Set(program.map((file) => file.slice(1)));

  // Everything reachable from there by static and dynamic imports, other pages' own programs left out.
  const scripts = (await readdir(join(site, 'assets'))).filter((name) => name.endsWith('.js'));
  const pages =
    /^(?:EntityPage|BrowsePage|FrontPage|CorrectionsPage|PolicyPage|HistoryPage|SearchPage|OfflinePage|QuotesPages)-/u;
  const reachable = new Set(needed);
  for (const file of reachable) {
    const text = await readFile(join(site, file), 'utf8');
    for (const name of scripts) if (text.includes(name) && !pages.test(name)) reachable.add(`assets/${name}`);
  }

  // What the worker fetches besides, after the page; most of it has come by then.
  const shell = async () => {
    const worker = await readFile(join(site, 'sw.js'), 'utf8');
    let bytes = 0;
    for (const [, file = ''] of worker.matchAll(/"url":"([^"]+)"/gu))
      bytes += file.endsWith('.woff2') ? (await readFile(join(site, file))).length : await gzip(file);
    return bytes;
  };

  const rows: [string, number][] = [
    ['HTML of the article', await gzip(`articles/${article}`)],
    ['program to hydrate it', await sum(needed)],
    ['program its route can load', await sum(reachable)],
    ['shell that is kept for offline, fonts as they are', await shell()],
  ];
  for (const [what, bytes] of rows) console.log(`${String(bytes).padStart(8)}  ${what}`);
} finally {
  await rm(site, { recursive: true, force: true });
}
