// Builds the site into static files.
//   npm run build [-- --archive DIR --out DIR --base /path/]
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveInfoQuery } from '../api/queries.ts';
import { type Archive, deriveArchive } from '../archive/deriveArchive.ts';
import { readAtlas } from './atlas.ts';
import { type Bundle, bundle } from './bundle.ts';
import { pageHtml } from './pageHtml.ts';
import { readArchive } from './readArchive.ts';
import { siteData } from './siteData.ts';
import { sitePages } from './sitePages.ts';

const root = resolve(import.meta.dirname, '../..');

type BuildOptions = {
  /** The folder with archive.json and articles/. */
  archive?: string | undefined;
  /** Where the site goes; what stood there is replaced once all of it is written. */
  out?: string | undefined;
  /** The path under which the site will lie, with slashes at both ends. */
  base?: string | undefined;
};

/** Builds the whole site beside its place, then puts it there: a build that fails halfway replaces nothing.
 *  @returns how many pages there are, and a line for everything that was left out
 *  @throws when archive.json cannot be read or a page cannot be drawn */
export async function build(options: BuildOptions): Promise<{ pages: number; problems: string[] }> {
  const out = resolve(options.out ?? join(root, 'dist'));
  const base = options.base ?? '/';
  const { info, articles, decisions, problems } = await readArchive(
    resolve(options.archive ?? join(root, 'public/archive')),
  );
  const archive = deriveArchive(articles, info, await readAtlas(), decisions);

  const fresh = `${out}.new-${process.pid}`;
  const work = join(root, 'node_modules/.cache/verbatim', `render-${process.pid}`);
  try {
    const app = await bundle(fresh, work, base);
    await copyPublicFiles(fresh);
    for (const [path, value] of siteData(archive)) await write(fresh, path, JSON.stringify(value));
    const pages = await writePages(archive, app, fresh);
    await rm(join(fresh, '.vite'), { recursive: true });
    await replace(out, fresh);
    return { pages, problems: [...problems, ...adviceFor(archive)] };
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(work, { recursive: true, force: true });
  }
}

async function writePages(archive: Archive, { template, renderPage, programOf }: Bundle, site: string) {
  let pages = 0;
  for (const { path, state } of sitePages(archive)) {
    const page = await renderPage(path, state, template.base);
    const file = path === '/' ? '/index.html' : `${path}.html`;
    await write(site, file, pageHtml(template, { page, state, program: programOf(path) }));
    pages += 1;
  }
  const state = [[archiveInfoQuery().queryKey, archive.info]] satisfies Parameters<typeof renderPage>[1];
  const page = await renderPage('/404', state, template.base);
  await write(
    site,
    '/404.html',
    pageHtml(template, { page, state, program: programOf('/404'), notFound: true }),
  );
  return pages;
}

/** Everything in public/ but the archive, which is the source and not what is served. */
async function copyPublicFiles(site: string): Promise<void> {
  for (const name of await readdir(join(root, 'public')))
    if (name !== 'archive') await cp(join(root, 'public', name), join(site, name), { recursive: true });
}

async function write(site: string, path: string, text: string): Promise<void> {
  // Addresses are percent-encoded; files carry the name itself, as web servers look for it.
  const file = join(site, decodeURIComponent(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function replace(out: string, fresh: string): Promise<void> {
  const old = `${out}.old-${process.pid}`;
  await mkdir(dirname(out), { recursive: true });
  await rename(out, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}

/** What a publisher should put right before anyone reads the site. */
function adviceFor({ info, articles }: Archive): string[] {
  return [
    ...(articles.length === 0 ? ['The archive has no articles: put one into articles/.'] : []),
    ...(info.contact === undefined ? ['archive.json has no contact: readers cannot report a mistake.'] : []),
    ...(/[@./]example(?:$|[/?])/u.test(info.contact ?? '')
      ? ['archive.json: contact is an example; put your own before you publish.']
      : []),
  ];
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { archive: { type: 'string' }, out: { type: 'string' }, base: { type: 'string' } },
  });
  try {
    const { pages, problems } = await build(values);
    for (const problem of problems) console.warn(problem);
    console.log(`${pages} pages`);
    process.exitCode = problems.some((line) => line.endsWith('left out')) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
