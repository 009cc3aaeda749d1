import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { archiveInfoQuery } from '../../api/queries.ts';
import { type Browsing, browsePages, listedBrowsePaths } from '../../archive/browse/browsing.ts';
import { sectionsOf } from '../../archive/browse/sectionsOf.ts';
import { withNewest } from '../../archive/deriveWhich.ts';
import { archiveFeeds, sectionFeeds, waysIn } from '../../archive/feeds/siteFeeds.ts';
import type { Article } from '../../model/article.ts';
import { appFiles, paths } from '../../model/paths.ts';
import type { Policy } from '../../model/policy.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import type { QuotesPage } from '../../model/quotes.ts';
import { headersFile, headersText, hostHeaders } from '../hostHeaders.ts';
import { fileIndexOf, type MarkedFile } from '../offline/fileIndexOf.ts';
import { webManifest } from '../offline/webManifest.ts';
import { workerFile } from '../offline/workerFile.ts';
import { pageFile } from '../pageFile.ts';
import { pageHtml } from '../pageHtml.ts';
import type { Program } from '../program.ts';
import { chunkData, sameData } from '../quotes/quotesData.ts';
import { familyShared, quotesShared } from '../quotes/quotesShared.ts';
import { quoteTables } from '../quotes/quoteTables.ts';
import { embedCss } from '../share/embedHtml.ts';
import { listedAlways } from '../share/listedPaths.ts';
import type { SharedPage } from '../share/sharedPages.ts';
import { sharedBrowse, sharedFront } from '../share/sharedPages.ts';
import { escapedHtml, tagsHtml } from '../share/tagsHtml.ts';
import { archiveData, browseData, searchData } from '../siteData.ts';
import {
  archivePages,
  browsePage,
  entityPage,
  familyPage,
  oldPages,
  quotesPage,
  type SitePage,
} from '../sitePages.ts';
import type { BuildContext } from './context.ts';
import type { Crew } from './crew.ts';
import { inTurn } from './inTurn.ts';
import { ahead } from './mapAll.ts';
import type { AllNames } from './nameAll.ts';
import { putData } from './putData.ts';
import { allTags, ownPath, pageInputs } from './putPage.ts';
import type { ToldOfArticle } from './readArticles.ts';
import { type PartReport, type SitePart, sitePart } from './sitePart.ts';
import type { SpillReader } from './spill.ts';
import type { WholeArchive } from './wholeArchive.ts';
import type { WrittenParts } from './writeParts.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A feed has no more articles than these. */
const mostInFeed = 50;

type Given = {
  context: BuildContext;
  /** Where workers find it. */
  contextFile: string;
  whole: WholeArchive;
  names: AllNames;
  policy: Policy;
  written: WrittenParts;
  program: Program;
  reader: SpillReader;
  crew: Crew;
};

/** Writes everything that there is once: the program, pages and data about all articles, feeds, sitemaps, and the lists by
 *  which a device knows its copies to be what is published.
 *  @returns what was done, and how many pages there were and were drawn */
export async function putArchive(
  given: Given,
): Promise<{ report: PartReport; pages: number; drawn: number }> {
  const { context, policy, written } = given;
  const whole = { ...given.whole, which: withNewest(given.whole.which, new Map(written.newest)) };
  const { out, fresh, bundle } = context;
  const part = sitePart(out, fresh, 'archive');
  await putProgram(part, context);
  const marked = [
    ...written.marked,
    ...(await putData(part, archiveData(whole, policy, whole.old))),
    ...(await putData(part, browseFiles(whole.browsing))),
    ...(await putData(part, searchData(whole.start, whole.nameFiles))),
  ];
  const quotes = await putQuotes(part, whole, marked);
  for (const [path, text] of fileIndexOf(marked)) await part.putText(path, text);
  for (const [path, text] of feeds(given, quotes.families)) await part.putText(path, text);
  const counts = await putPages(part, { ...given, whole }, quotes.page);
  const headers = hostHeaders(bundle.inline, embedCss, counts.folders, bundle.template.base);
  await part.putText(headersFile, headersText(headers));
  await putApp(part, given);
  return { report: part.close(''), pages: counts.pages, drawn: counts.drawn };
}

/** Writes all quotes, each file once it is full.
 *  @param marked is added to
 *  @returns the page that leads to them, and the addresses of those that several articles have */
async function putQuotes(
  part: SitePart,
  { quotes, open }: Pick<WholeArchive, 'quotes' | 'open'>,
  marked: MarkedFile[],
): Promise<{ page: QuotesPage; families: string[] }> {
  const files = quotes.files();
  let next = files.next();
  for (; !next.done; next = files.next()) {
    marked.push(...(await putData(part, chunkData(next.value))));
    for (const [path, text] of quoteTables(next.value)) await part.putText(path, text);
  }
  marked.push(...(await putData(part, [[quotePaths.page, next.value]])));
  const families: string[] = [];
  function* told() {
    for (const family of quotes.families()) {
      families.push(quotePaths.family(family.page.first));
      yield family;
    }
  }
  marked.push(
    ...(await putData(
      part,
      sameData(
        { families: told, also: quotes.also },
        open.map(({ id }) => id),
      ),
    )),
  );
  return { page: next.value, families };
}

function* browseFiles(browsing: Browsing) {
  for (const address of browsePages(browsing)) yield browseData(address);
}

/** A page, and what it is for other programs. */
type Told = SitePage & { shared?: SharedPage };

function* pagesOf(
  { info, ...whole }: WholeArchive,
  policy: Policy,
  base: string,
  quotes: QuotesPage,
): Generator<Told> {
  const front = sharedFront(info, base);
  for (const page of archivePages({ info, ...whole }, policy, whole.start))
    yield page.path === paths.front ? { ...page, shared: front } : page;
  for (const address of browsePages(whole.browsing))
    yield { ...browsePage(address, info), shared: sharedBrowse(address.path, address.page, info, base) };
  yield { ...quotesPage(quotes, info), shared: quotesShared(quotes, info) };
  for (const { page } of whole.quotes.families())
    yield { ...familyPage(page, info), shared: familyShared(page, info) };
  for (const { id, page } of [...whole.moved, ...whole.which]) yield entityPage(id, page, info);
  yield* oldPages(whole.old, info);
}

async function putPages(
  part: SitePart,
  { context, contextFile, whole, policy, written, names, crew }: Given,
  quotes: QuotesPage,
) {
  const fileOf = pageFile(context.addresses);
  const folders = new Set<string>(written.folders);
  if (whole.open.length > 0 || written.pages > 0) folders.add('articles');
  for (const { entity } of names.entries) folders.add(entity.id.split('/')[0] ?? '');
  const counts = { pages: 0, drawn: 0, folders };
  await inTurn(
    pagesOf(whole, policy, ownPath(context), quotes),
    crew.size * ahead,
    async ({ shared, ...page }) => {
      const tags = allTags(shared === undefined ? '' : tagsHtml(shared.tags(false)), context);
      return part.put(fileOf(page.path), pageInputs(page, tags, context), () =>
        crew.page({ ...page, tags, context: contextFile }),
      );
    },
    (drawn, { path }) => {
      counts.pages += 1;
      if (drawn) counts.drawn += 1;
      folders.add(path.split('/')[1] ?? '');
    },
  );
  const missing: SitePage = { path: '/404', state: [[archiveInfoQuery().queryKey, context.info]] };
  const tags = allTags('', context);
  await part.put('/404.html', pageInputs(missing, tags, context), () =>
    crew.page({ ...missing, tags, context: contextFile, standsFor: 'not-found' }),
  );
  return counts;
}

function* feeds(
  { whole, names, reader }: Given,
  families: readonly string[],
): Generator<[path: string, text: string]> {
  const { info, open } = whole;
  const newest: Article[] = open.slice(0, mostInFeed).flatMap(({ id }) => whole.articleOf(id) ?? []);
  yield* archiveFeeds(newest, info);
  for (const section of sectionsOf(whole.browsing.keys)) yield* sectionFeeds(section, whole.articleOf, info);
  const told = open.map((entry) => ({ id: entry.id, ...reader.read<ToldOfArticle>(entry.data, entry.told) }));
  const pages = [
    ...[...listedAlways, ...listedBrowsePaths(whole.browsing), ...families].map((path) => ({
      path,
      changed: undefined,
    })),
    ...told.flatMap(({ id, listed, modified }) =>
      listed.map((path) => ({ path, changed: path === paths.article(id) ? modified : undefined })),
    ),
    ...names.entries
      .filter(({ listed }) => listed)
      .map(({ entity }) => ({ path: paths.entity(entity.id), changed: undefined })),
  ];
  yield* waysIn(
    info,
    pages,
    told.flatMap(({ news }) => news ?? []),
    Date.now(),
  );
}

/** What lets browsers keep the site and start it like a program: the page that draws any other, the worker, the manifest. */
async function putApp(part: SitePart, { context: { bundle, info }, program }: Given): Promise<void> {
  const head = `<title>${escapedHtml(info.name)}</title><meta name="robots" content="noindex">`;
  const state: SitePage['state'] = [[archiveInfoQuery().queryKey, info]];
  const page = { head, body: '' };
  const shell = pageHtml(bundle.template, { page, state, program: program.programOf(''), standsFor: 'kept' });
  await part.putText(appFiles.shell, shell);
  await part.putText(appFiles.worker, await workerFile(bundle.folder, shell));
  await part.putText(appFiles.manifest, webManifest(info, bundle.template.base));
}

/** The program, and everything in public/ but the archive, which is the source and not what is served. */
async function putProgram(part: SitePart, { bundle: { folder, files } }: BuildContext): Promise<void> {
  for (const file of files) await part.putText(file, await readFile(join(folder, file)));
  // The licence goes where the fonts go.
  await part.putText('assets/OFL.txt', await readFile(join(root, 'src/ui/shared/fonts/OFL.txt')));
  const shared = join(root, 'public');
  for (const entry of await readdir(shared, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(shared, file).split(sep).map(encodeURIComponent).join('/');
    if (entry.isFile() && !path.startsWith('archive/')) await part.putText(path, await readFile(file));
  }
}
