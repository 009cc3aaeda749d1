import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type InlineParts, sitePolicy } from './contentPolicy.ts';
import { hashOf } from './hashOf.ts';
import type { PageTemplate } from './pageHtml.ts';
import { rendererIn } from './program.ts';
import { embedCss } from './share/embedHtml.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/verbatim');

/** The program of the site, built once: what runs in the browser, and with it what `openProgram` draws pages by. Plain data. */
export type Bundle = {
  /** Equal for two programs that draw the same pages. */
  hash: string;
  /** The folder of the browser's files, and their names in it. */
  folder: string;
  files: string[];
  template: PageTemplate;
  /** What every page carries inline, as its policy names it. */
  inline: InlineParts;
};

/** The program under a path: built, or as it was built before from the same sources.
 *  @param base the path under which the site will lie, with slashes at both ends */
export async function bundle(base: string): Promise<Bundle> {
  const sources = hashOf(base, ...(await readSources()));
  const program = join(cache, `program-${sources}`);
  if (await isThere(program)) await utimes(program, new Date(), new Date());
  else await buildProgram(program, base);
  await prune();

  const site = join(program, 'site');
  const html = await readFile(join(site, 'index.html'), 'utf8');
  const sheet = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u.exec(html);
  const css =
    sheet?.[1] === undefined ? '' : (await readFile(join(site, sheet[1].slice(base.length)), 'utf8')).trim();
  // The page names its program instead of starting it: boot.ts does, when the reader reaches for something.
  const entry = /<script type="module"[^>]*><\/script>/u.exec(html);
  const bare = html.replace(sheet?.[0] ?? '', '').replace(entry?.[0] ?? '', '');
  const script = await readFile(join(program, 'boot.js'), 'utf8');
  const inline: InlineParts = { script, styles: [css, embedCss] };
  return {
    // The sources too, for this command writes pages with more than the program.
    hash: hashOf(sources, await readFile(rendererIn(site)), html, css, script),
    folder: site,
    files: (await readdir(join(site, 'assets'))).map((name) => `assets/${name}`),
    template: { html: bare, css, script, policy: sitePolicy(inline), base },
    inline,
  };
}

/** Everything that the program is made from, names and contents; tests are not. */
async function readSources(): Promise<string[]> {
  const inSrc = (await readdir(join(root, 'src'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  const names = ['index.html', 'vite.config.ts', 'package-lock.json', ...inSrc];
  const texts = await Promise.all(names.map((name) => readFile(join(root, name), 'base64')));
  return names.flatMap((name, at) => [name, texts[at] ?? '']);
}

/** Builds the browser's files and the renderer. They appear all at once: another build may be doing the same. */
async function buildProgram(program: string, base: string): Promise<void> {
  const { build: viteBuild } = await import('vite'); // large, and seldom needed
  const work = `${program}.new-${process.pid}`;
  const shared = { root, base, logLevel: 'warn' as const };
  // Whoever builds, a test run too, builds what readers get: Vite would take React's development form along.
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await viteBuild({ ...shared, build: { outDir: join(work, 'site'), emptyOutDir: true } });
    await viteBuild({
      ...shared,
      // All in one: React in its production form, whatever this process has loaded of it already, and whatever it is told
      // of itself. Without the second line the development form came along and was what drew: three times as slow.
      ssr: { noExternal: true },
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      build: {
        ssr: join(root, 'src/app/render.tsx'),
        outDir: join(work, 'render'),
        emptyOutDir: true,
        manifest: false,
      },
    });
    await writeFile(join(work, 'boot.js'), await bootScript());
    await rename(work, program).catch(async (error) => {
      if (!(await isThere(program))) throw error;
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
    await rm(work, { recursive: true, force: true });
  }
}

/** The text of the script that every page carries in its head. Taken from its file: the function as this process has loaded
 *  it may be another, for a test run puts functions of its own into it, and the program is kept for whoever builds next. */
async function bootScript(): Promise<string> {
  const { minify, transformWithOxc } = await import('vite');
  const file = join(root, 'src/app/boot.ts');
  const { code: plain } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const script = `(() => { ${plain.replace(/^export function/mu, 'function')}\nboot(); })()`;
  const { code } = await minify('boot.js', script, { compress: true, mangle: true });
  return code.trim();
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** So many programs are kept; one that was used within the day is never taken away, for a build may be using it. */
const programsKept = 8;
const day = 24 * 60 * 60_000;

async function prune(): Promise<void> {
  const found = (await readdir(cache)).filter((name) => name.startsWith('program-'));
  const ages = await Promise.all(
    found.map(async (name) => ({
      name,
      used: (await stat(join(cache, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  for (const { name, used } of ages.sort((a, b) => b.used - a.used).slice(programsKept))
    if (used < Date.now() - day) await rm(join(cache, name), { recursive: true, force: true });
}
