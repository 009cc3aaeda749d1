import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBrowsePath } from '../model/isBrowsePath.ts';
import { paths } from '../model/paths.ts';
import type { PageProgram } from './pageHtml.ts';

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] };

/** What draws the pages of a program that was built, and which of its files each page needs. */
export type Program = {
  renderPage: typeof import('../app/render.tsx').renderPage;
  programOf: (path: string) => PageProgram;
};

/** Loads a program; each process and each worker does so once.
 *  @param folder where the browser's files lie, with the renderer beside it
 *  @param base the path under which the site will lie, with slashes at both ends */
export async function openProgram(folder: string, base: string): Promise<Program> {
  const manifest = new Map<string, Chunk>(
    Object.entries(JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'))),
  );
  const { renderPage } = (await import(
    pathToFileURL(rendererIn(folder)).href
  )) as typeof import('../app/render.tsx');
  return { renderPage, programOf: (path) => programOf(manifest, sourceOf(path), base) };
}

/** The file that draws pages. */
export const rendererIn = (folder: string): string => join(folder, '../render/render.js');

/** Which page's program an address needs, by the route's source file. */
function sourceOf(path: string): string | undefined {
  if (path === '/') return 'src/ui/front/FrontPage.tsx';
  if (isBrowsePath(path)) return 'src/ui/browse/BrowsePage.tsx';
  if (path === paths.corrections) return 'src/ui/corrections/CorrectionsPage.tsx';
  if (path === paths.offline) return 'src/ui/offline/OfflinePage.tsx';
  if (path === paths.search) return 'src/ui/search/SearchPage.tsx';
  if (path.split('/')[1] === 'quotes') return 'src/ui/quotes/QuotesPages.tsx';
  if (path === paths.policy) return 'src/ui/policy/PolicyPage.tsx';
  if (/^\/articles\/[^/]+\/history$/u.test(path)) return 'src/ui/article/HistoryPage.tsx';
  if (path.startsWith('/articles/')) return 'src/ui/article/ArticlePage.tsx';
  if (/^\/(?:people|places|organizations)\//u.test(path)) return 'src/ui/entity/EntityPage.tsx';
  return undefined;
}

/** What the header shows on demand; it is on every page. */
const onDemand = 'src/ui/shared/onDemand.ts';

/** The entry, the chunk of a page and all that they import; then what the page's chunk asks for later. Each once. */
function programOf(manifest: ReadonlyMap<string, Chunk>, source: string | undefined, base: string) {
  const add = (files: Set<string>, chunk: Chunk | undefined) => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) add(files, manifest.get(key));
  };
  const page = manifest.get(source ?? '');
  const needed = new Set<string>();
  add(
    needed,
    [...manifest.values()].find((chunk) => chunk.isEntry),
  );
  add(needed, page);
  const all = new Set(needed);
  for (const key of [...(page?.dynamicImports ?? []), onDemand]) add(all, manifest.get(key));
  const addresses = (files: Set<string>) => [...files].map((file) => `${base}${file}`);
  return { needed: addresses(needed), later: addresses(all.difference(needed)) };
}
