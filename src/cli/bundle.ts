import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { paths } from '../model/paths.ts';
import { bootScript, type PageTemplate } from './pageHtml.ts';

const root = resolve(import.meta.dirname, '../..');

type Chunk = { file: string; src?: string; isEntry?: boolean; imports?: string[]; css?: string[] };

/** The program of the site, built once: what draws pages here, and what runs in the browser. */
export type Bundle = {
  template: PageTemplate;
  renderPage: typeof import('../app/render.tsx').renderPage;
  /** The files that the page of an address needs beside the entry, from the root of the site. */
  modulesOf: (path: string) => string[];
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
  return {
    template: { html: html.replace(sheet?.[0] ?? '', ''), css: css.trim(), script: bootScript, base },
    renderPage,
    modulesOf: (path) => filesOf(manifest, sourceOf(path)).map((file) => `${base}${file}`),
  };
}

/** Which page's program an address needs, by the route's source file. */
function sourceOf(path: string): string | undefined {
  if (path === '/') return 'src/ui/front/FrontPage.tsx';
  if (path === paths.corrections) return 'src/ui/corrections/CorrectionsPage.tsx';
  if (path === paths.policy) return 'src/ui/policy/PolicyPage.tsx';
  if (/^\/articles\/[^/]+\/history$/u.test(path)) return 'src/ui/article/HistoryPage.tsx';
  if (path.startsWith('/articles/')) return 'src/ui/article/ArticlePage.tsx';
  const parts = path.split('/').length;
  if (/^\/(?:people|places|organizations)(?:\/|$)/u.test(path))
    return parts === 2 ? 'src/ui/entity/EntityListPage.tsx' : 'src/ui/entity/EntityPage.tsx';
  return undefined;
}

/** A chunk and all it imports, each once; the entry is in the page already. */
function filesOf(manifest: ReadonlyMap<string, Chunk>, source: string | undefined): string[] {
  const entry = [...manifest.values()].find((chunk) => chunk.isEntry);
  const files = new Set<string>();
  const add = (key: string | undefined) => {
    const chunk = manifest.get(key ?? '');
    if (chunk === undefined || chunk === entry || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  add(source);
  entry?.imports?.forEach(add);
  return [...files];
}
