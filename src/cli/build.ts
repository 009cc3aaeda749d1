// Builds the site into static files.
//   npm run build [-- --archive DIR --out DIR --base /path/]
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveInfoQuery } from '../api/queries.ts';
import { type Archive, deriveArchive } from '../archive/deriveArchive.ts';
import { wordsElsewhere } from '../archive/withhold/wordsElsewhere.ts';
import type { Policy } from '../model/policy.ts';
import { readAtlas } from './atlas.ts';
import { type Bundle, bundle } from './bundle.ts';
import { pageHtml } from './pageHtml.ts';
import { readArchive } from './readArchive.ts';
import { readPolicy } from './readPolicy.ts';
import { siteData } from './siteData.ts';
import { type SitePage, sitePages } from './sitePages.ts';
import { hashOf, type SiteWriter, siteWriter } from './siteWriter.ts';

const root = resolve(import.meta.dirname, '../..');

type BuildOptions = {
  /** The folder with archive.json and articles/. */
  archive?: string | undefined;
  /** Where the site goes; what stood there is replaced once all of it is written. */
  out?: string | undefined;
  /** The path under which the site will lie, with slashes at both ends. */
  base?: string | undefined;
};

/** Builds the whole site beside its place, then puts it there: a build that fails halfway replaces nothing. Only what
 *  changed since the build that stands there is drawn again.
 *  @returns how many pages there are and how many were drawn, and a line for everything that was left out
 *  @throws when archive.json cannot be read or a page cannot be drawn */
export async function build(
  options: BuildOptions,
): Promise<{ pages: number; drawn: number; problems: string[] }> {
  const { info, articles, decisions, problems } = await readArchive(
    resolve(options.archive ?? join(root, 'public/archive')),
  );
  const archive = deriveArchive(articles, info, await readAtlas(), decisions);
  const policy = await readPolicy();
  const app = await bundle(options.base ?? '/');
  const site = await siteWriter(resolve(options.out ?? join(root, 'dist')));
  try {
    await putFiles(site, app);
    for (const [path, value] of siteData(archive, policy)) {
      const text = JSON.stringify(value);
      await site.put(path, hashOf(text), async () => text);
    }
    const pages = await putPages(site, archive, policy, app);
    await site.finish();
    const stillThere = wordsElsewhere(articles).map(
      ({ withheldIn, standIn }) =>
        `${standIn} has words that are withheld in ${withheldIn}; look whether they must go there too.`,
    );
    return { ...pages, problems: [...problems, ...stillThere, ...adviceFor(archive)] };
  } finally {
    await site.discard();
  }
}

async function putPages(
  site: SiteWriter,
  archive: Archive,
  policy: Policy,
  { hash, template, renderPage, programOf }: Bundle,
) {
  const counts = { pages: 0, drawn: 0 };
  const put = async (file: string, { path, state }: SitePage, notFound = false) => {
    return site.put(file, hashOf(hash, path, inputsOf(state)), async () => {
      const page = await renderPage(path, state, template.base);
      return pageHtml(template, { page, state, program: programOf(path), notFound });
    });
  };
  for (const page of sitePages(archive, policy)) {
    if (await put(page.path === '/' ? '/index.html' : `${page.path}.html`, page)) counts.drawn += 1;
    counts.pages += 1;
  }
  const state: SitePage['state'] = [[archiveInfoQuery().queryKey, archive.info]];
  await put('/404.html', { path: '/404', state }, true);
  return counts;
}

// An article and its quotes are many pages of one state.
const hashes = new WeakMap<SitePage['state'], string>();
function inputsOf(state: SitePage['state']): string {
  const known = hashes.get(state) ?? hashOf(JSON.stringify(state));
  hashes.set(state, known);
  return known;
}

/** The program, and everything in public/ but the archive, which is the source and not what is served. */
async function putFiles(site: SiteWriter, { folder, files }: Bundle): Promise<void> {
  const put = async (path: string, file: string) => {
    const content = await readFile(file);
    await site.put(path, hashOf(content), async () => content);
  };
  for (const file of files) await put(file, join(folder, file));
  await put('assets/OFL.txt', join(root, 'src/ui/shared/fonts/OFL.txt')); // the licence goes where the fonts go
  const shared = join(root, 'public');
  for (const entry of await readdir(shared, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(shared, file).split(sep).map(encodeURIComponent).join('/');
    if (entry.isFile() && !path.startsWith('archive/')) await put(path, file);
  }
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
    const { pages, drawn, problems } = await build(values);
    for (const problem of problems) console.warn(problem);
    console.log(`${pages} pages, ${drawn} drawn anew`);
    process.exitCode = problems.some((line) => line.endsWith('left out')) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
