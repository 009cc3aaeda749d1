import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { bootScript, type PageProgram, type PageTemplate } from './pageHtml.ts';

const root = resolve(import.meta.dirname, '../..');

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] };

/** The program of the site, built once: what draws pages here, and what runs in the browser. */
export type Bundle = {
  template: PageTemplate;
  renderPage: typeof import('../app/render.tsx').renderPage;
  programOf: (path: string) => PageProgram;
};

/** Builds the browser's files into `site` and the renderer into `work`.
 *  @param base the path under which the site will lie, with slashes at both ends */
export async function bundle(site: string, work: string, base: string): Promise<Bundle> {
  const shared = { root, base, logLevel: 'warn' as const };
  await viteBuild({ ...shared, build: { outDir: site, emptyOutDir: true } });
  await viteBuild({
    ...shared,
    // All in one file: React in its production form, whatever this process has loaded of it already.
    ssr: { noExternal: true },
    build: { ssr: join(root, 'src/app/render.tsx'), outDir: work, emptyOutDir: true, manifest: false },
  });
  const manifest = new Map<string, Chunk>(
    Object.entries(JSON.parse(await readFile(join(site, '.vite/manifest.json'), 'utf8'))),
  );
  const html = await readFile(join(site, 'index.html'), 'utf8');
  const sheet = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u.exec(html);
  const css = sheet?.[1] === undefined ? '' : await readFile(join(site, sheet[1].slice(base.length)), 'utf8');
  const { renderPage } = (await import(
    pathToFileURL(join(work, 'render.js')).href
  )) as typeof import('../app/render.tsx');
  // The page names its program instead of starting it: boot.ts does, when the reader reaches for something.
  const entry = /<script type="module"[^>]*><\/script>/u.exec(html);
  const bare = html.replace(sheet?.[0] ?? '', '').replace(entry?.[0] ?? '', '');
  return {
    template: { html: bare, css: css.trim(), script: await bootScript(), base },
    renderPage,
    programOf: (path) => programOf(manifest, sourceOf(path), base),
  };
}

/** Which page's program an address needs, by the route's source file. */
function sourceOf(path: string): string | undefined {
  if (path === '/') return 'src/ui/front/FrontPage.tsx';
  if (path.startsWith('/articles/')) return 'src/ui/article/ArticlePage.tsx';
  const parts = path.split('/').length;
  if (/^\/(?:people|places|organizations)(?:\/|$)/u.test(path))
    return parts === 2 ? 'src/ui/entity/EntityListPage.tsx' : 'src/ui/entity/EntityPage.tsx';
  return undefined;
}

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
  for (const key of page?.dynamicImports ?? []) add(all, manifest.get(key));
  const addresses = (files: Set<string>) => [...files].map((file) => `${base}${file}`);
  return { needed: addresses(needed), later: addresses(all.difference(needed)) };
}
