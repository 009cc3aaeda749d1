// Builds the site into static files.
//   npm run build [-- --archive DIR --out DIR --base /path/ --addresses flat|folder --publish]
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveInfoQuery } from '../api/queries.ts';
import { addressLines } from '../archive/addressLines.ts';
import { answerOld, type OldAddresses } from '../archive/answerOld.ts';
import { type Archive, deriveArchive } from '../archive/deriveArchive.ts';
import { siteFeeds } from '../archive/feeds/siteFeeds.ts';
import { searchRecords } from '../archive/search/searchRecords.ts';
import { wordsElsewhere } from '../archive/withhold/wordsElsewhere.ts';
import { type AddressBook, type AddressLine, addressesIn } from '../model/addresses.ts';
import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article } from '../model/article.ts';
import type { EntityDecisions } from '../model/entityDecisions.ts';
import { appFiles } from '../model/paths.ts';
import { describeFailure } from '../model/result.ts';
import { recordPublication } from './addressBook.ts';
import { readAtlas } from './atlas.ts';
import { type Bundle, bundle } from './bundle.ts';
import { headersFile, headersText, hostHeaders } from './hostHeaders.ts';
import { moment } from './moment.ts';
import { fileIndexOf } from './offline/fileIndexOf.ts';
import { webManifest } from './offline/webManifest.ts';
import { workerFile } from './offline/workerFile.ts';
import { type Addresses, addressesOf, pageFile } from './pageFile.ts';
import { pageHtml } from './pageHtml.ts';
import { progressBar } from './progressBar.ts';
import { readArchive } from './readArchive.ts';
import { readPolicy } from './readPolicy.ts';
import { searchIndex, searchInputs } from './search/searchIndex.ts';
import { drawCards } from './share/drawCards.ts';
import { embedCss } from './share/embedHtml.ts';
import { searchTags } from './share/headTags.ts';
import { listedPaths } from './share/listedPaths.ts';
import { sharedPages } from './share/sharedPages.ts';
import { escapedHtml, tagsHtml } from './share/tagsHtml.ts';
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
  /** Whether readers get what is built: this is written into addresses.json, and is what makes later corrections public. */
  publish?: boolean | undefined;
  /** How a page lies on the host: `/about` as about.html, or as about/index.html. */
  addresses?: Addresses | undefined;
};

/** Builds the whole site beside its place, then puts it there: a build that fails halfway replaces nothing. Only what
 *  changed since the build that stands there is drawn again.
 *  @returns how many pages there are and how many were drawn, and a line for everything that was left out, and the
 *    addresses that were given out once and answer nothing now
 *  @throws when archive.json cannot be read or a page cannot be drawn */
export async function build(
  options: BuildOptions,
): Promise<{ pages: number; drawn: number; problems: string[]; unanswered: string[] }> {
  const folder = resolve(options.archive ?? join(root, 'public/archive'));
  const { info, articles, decisions, problems, ...read } = await readArchive(folder);
  // Before anything is built: what readers get must never be missing from the record.
  const addresses = options.publish ? await putOnRecord(folder, articles, decisions) : read.addresses;
  const archive = deriveArchive(articles, info, await readAtlas(), decisions, addresses);
  const policy = await readPolicy();
  const old = answerOld(archive, addresses);
  const app = await bundle(options.base ?? '/');
  const site = await siteWriter(resolve(options.out ?? join(root, 'dist')));
  const fileOf = pageFile(options.addresses ?? 'flat');
  try {
    await putFiles(site, app);
    await putData(site, siteData(archive, policy, old));
    const records = searchRecords(archive);
    await site.putAll(searchInputs(records, info.language), () => searchIndex(records, info.language));
    const tags = await putShared(site, archive, old, app.template.base.replace(/\/$/u, ''), fileOf);
    const { folders, ...pages } = await putPages(
      site,
      sitePages(archive, policy, old),
      archive.info,
      app,
      tags,
      fileOf,
    );
    const headers = headersText(hostHeaders(app.inline, embedCss, folders, app.template.base));
    await site.put(headersFile, hashOf(headers), async () => headers);
    await putApp(site, archive.info, app);
    await site.finish();
    const stillThere = wordsElsewhere(articles).map(
      ({ withheldIn, standIn }) =>
        `${standIn} has words that are withheld in ${withheldIn}; look whether they must go there too.`,
    );
    return {
      ...pages,
      problems: [
        ...problems,
        ...stillThere,
        ...archive.frontProblems,
        ...adviceFor(archive),
        ...(options.publish && addresses.published?.length === 1 ? [firstPublication] : []),
        ...unwritten(addresses, addressLines(articles, decisions, '')),
      ],
      unanswered: old.unanswered,
    };
  } finally {
    await site.discard();
  }
}

/** What pages are drawn from, and the lists by which a device knows its copies of it to be those that are published. */
async function putData(site: SiteWriter, data: Iterable<[path: string, value: unknown]>): Promise<void> {
  const put = (path: string, text: string) => site.put(path, hashOf(text), async () => text);
  const files = new Map<string, string>();
  for (const [path, value] of data) {
    const text = JSON.stringify(value);
    if (path.startsWith('/data/')) files.set(path, text);
    await put(path, text);
  }
  for (const [path, text] of fileIndexOf(files)) await put(path, text);
}

/** What lets browsers keep the site and start it like a program: the page that draws any other, the worker, the manifest. */
async function putApp(site: SiteWriter, info: ArchiveInfo, { folder, template, programOf }: Bundle) {
  const put = (path: string, text: string) => site.put(path, hashOf(text), async () => text);
  const head = `<title>${escapedHtml(info.name)}</title><meta name="robots" content="noindex">`;
  const state: SitePage['state'] = [[archiveInfoQuery().queryKey, info]];
  const page = { head, body: '' };
  const shell = pageHtml(template, { page, state, program: programOf(''), standsFor: 'kept' });
  await put(appFiles.shell, shell);
  await put(appFiles.worker, await workerFile(folder, shell));
  await put(appFiles.manifest, webManifest(info, template.base));
}

async function putPages(
  site: SiteWriter,
  toWrite: Iterable<SitePage>,
  info: ArchiveInfo,
  { hash, template, renderPage, programOf }: Bundle,
  tagsOf: ReadonlyMap<string, string>,
  fileOf: (page: string) => string,
) {
  const onEvery = tagsHtml(searchTags(info, template.base.replace(/\/$/u, '')));
  const counts = { pages: 0, drawn: 0, folders: new Set<string>() };
  const put = async (file: string, { path, state }: SitePage, standsFor?: 'not-found') => {
    const tags = `${tagsOf.get(path) ?? ''}${onEvery}`;
    return site.put(file, hashOf(hash, path, tags, inputsOf(state)), async () => {
      const page = await renderPage(path, state, template.base);
      return pageHtml(template, { page, state, tags, program: programOf(path), standsFor });
    });
  };
  for (const page of toWrite) {
    if (await put(fileOf(page.path), page)) counts.drawn += 1;
    counts.pages += 1;
    counts.folders.add(page.path.split('/')[1] ?? '');
  }
  const state: SitePage['state'] = [[archiveInfoQuery().queryKey, info]];
  await put('/404.html', { path: '/404', state }, 'not-found');
  return counts;
}

/** What other programs read: cards, embeds, exports, feeds and sitemaps.
 *  @returns what each page's head tells them, by the page's address */
async function putShared(
  site: SiteWriter,
  archive: Archive,
  old: OldAddresses,
  base: string,
  fileOf: (page: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const putText = async (path: string, text: string) => {
    await site.put(path, hashOf(text), async () => text);
  };
  const pages = [...sharedPages(archive, old, base)];
  // A picture is shown by its whole address alone: before there is one, none is drawn.
  const cards = archive.info.url === undefined ? [] : pages.flatMap(({ card }) => card ?? []);
  const bar = progressBar(process.stderr);
  const drawn = await drawCards(
    cards,
    async (path, png) => {
      await site.put(path, hashOf(png), async () => png);
    },
    (done) => bar.show('cards', done, cards.length),
  );
  bar.end();
  const tags = new Map<string, string>();
  for (const page of pages) {
    tags.set(page.path, tagsHtml(page.tags(page.card !== undefined && drawn.has(page.card.path))));
    for (const [path, text] of page.files)
      await putText(path.endsWith('.html') ? fileOf(path.slice(0, -'.html'.length)) : path, text);
  }
  for (const [path, text] of siteFeeds(archive, listedPaths(archive), Date.now())) await putText(path, text);
  return tags;
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
    ...(info.url === undefined
      ? ['archive.json has no url: feeds, sitemaps and pictures in shared links wait for it.']
      : []),
    ...(/[@./]example(?:$|[/?])/u.test(info.contact ?? '')
      ? ['archive.json: contact is an example; put your own before you publish.']
      : []),
  ];
}

/** Writes down that readers get the archive as it is.
 *  @throws in one line where addresses.json cannot be read or written */
async function putOnRecord(folder: string, articles: readonly Article[], decisions: EntityDecisions) {
  const at = moment();
  const recorded = await recordPublication(folder, addressLines(articles, decisions, at), at);
  if (!recorded.ok) throw new Error(describeFailure(recorded.error));
  return recorded.value;
}

const firstPublication =
  'This is the first publication on record: corrections made before it are not in the log. Keep addresses.json with the archive, or the next one will take itself for the first.';

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
    options: {
      archive: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string' },
      publish: { type: 'boolean', default: false },
      addresses: { type: 'string' },
    },
  });
  try {
    const { pages, drawn, problems, unanswered } = await build({
      ...values,
      addresses: addressesOf(values.addresses),
    });
    for (const problem of problems) console.warn(problem);
    for (const address of unanswered)
      console.error(
        `${address} was given out and answers nothing: bring its article back, or say what stands for it now (npm run move -- OLD NEW)`,
      );
    console.log(`${pages} pages, ${drawn} drawn anew`);
    process.exitCode = unanswered.length > 0 || problems.some((line) => line.endsWith('left out')) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
