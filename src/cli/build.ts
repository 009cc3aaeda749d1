// Builds the site into static files.
//   npm run build [-- --archive DIR --out DIR --base /path/]
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveInfoQuery } from '../api/queries.ts';
import { addressLines } from '../archive/addressLines.ts';
import { answerOld } from '../archive/answerOld.ts';
import { type Archive, deriveArchive } from '../archive/deriveArchive.ts';
import { wordsElsewhere } from '../archive/withhold/wordsElsewhere.ts';
import { type AddressBook, type AddressLine, addressesIn } from '../model/addresses.ts';
import type { ArchiveInfo } from '../model/archiveInfo.ts';
import { readAtlas } from './atlas.ts';
import { type Bundle, bundle } from './bundle.ts';
import { pageHtml } from './pageHtml.ts';
import { readArchive } from './readArchive.ts';
import { readPolicy } from './readPolicy.ts';
import { siteData } from './siteData.ts';
import { type SitePage, sitePages } from './sitePages.ts';

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
 *  @returns how many pages there are, a line for everything that was left out, and the addresses that were given out once
 *    and answer nothing now
 *  @throws when archive.json cannot be read or a page cannot be drawn */
export async function build(
  options: BuildOptions,
): Promise<{ pages: number; problems: string[]; unanswered: string[] }> {
  const out = resolve(options.out ?? join(root, 'dist'));
  const base = options.base ?? '/';
  const { info, articles, decisions, addresses, problems } = await readArchive(
    resolve(options.archive ?? join(root, 'public/archive')),
  );
  const archive = deriveArchive(articles, info, await readAtlas(), decisions);
  const policy = await readPolicy();
  const old = answerOld(archive, addresses);

  const fresh = `${out}.new-${process.pid}`;
  const work = join(root, 'node_modules/.cache/verbatim', `render-${process.pid}`);
  try {
    const app = await bundle(fresh, work, base);
    await copyPublicFiles(fresh);
    for (const [path, value] of siteData(archive, policy, old))
      await write(fresh, path, JSON.stringify(value));
    const pages = await writePages(sitePages(archive, policy, old), archive.info, app, fresh);
    await rm(join(fresh, '.vite'), { recursive: true });
    await replace(out, fresh);
    const stillThere = wordsElsewhere(articles).map(
      ({ withheldIn, standIn }) =>
        `${standIn} has words that are withheld in ${withheldIn}; look whether they must go there too.`,
    );
    return {
      pages,
      problems: [
        ...problems,
        ...stillThere,
        ...adviceFor(archive),
        ...unwritten(addresses, addressLines(articles, decisions, '')),
      ],
      unanswered: old.unanswered,
    };
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(work, { recursive: true, force: true });
  }
}

async function writePages(
  toWrite: Iterable<SitePage>,
  info: ArchiveInfo,
  { template, renderPage, modulesOf }: Bundle,
  site: string,
) {
  const base = template.base.replace(/\/$/u, '');
  let pages = 0;
  for (const { path, state } of toWrite) {
    const page = await renderPage(path, state, base);
    const file = path === '/' ? '/index.html' : `${path}.html`;
    await write(site, file, pageHtml(template, { page, state, modules: modulesOf(path) }));
    pages += 1;
  }
  const state = [[archiveInfoQuery().queryKey, info]] satisfies Parameters<typeof renderPage>[1];
  const page = await renderPage('/404', state, base);
  await write(
    site,
    '/404.html',
    pageHtml(template, { page, state, modules: modulesOf('/404'), notFound: true }),
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

/** Links are kept alive by what is written down: without it, an edit of the archive can end one unseen. */
function unwritten(book: AddressBook, lines: readonly AddressLine[]): string[] {
  const known = addressesIn(book);
  const count = lines.filter(({ address }) => !known.has(address)).length;
  return count === 0 || known.size === 0
    ? []
    : [`${count} addresses are not in addresses.json yet: npm run addresses writes them down.`];
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { archive: { type: 'string' }, out: { type: 'string' }, base: { type: 'string' } },
  });
  try {
    const { pages, problems, unanswered } = await build(values);
    for (const problem of problems) console.warn(problem);
    for (const address of unanswered)
      console.error(
        `${address} was given out and answers nothing: bring its article back, or say what stands for it now (npm run move -- OLD NEW)`,
      );
    console.log(`${pages} pages`);
    process.exitCode = unanswered.length > 0 || problems.some((line) => line.endsWith('left out')) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
