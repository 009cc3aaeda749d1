// How the cost of an archive grows with its articles: for its publisher, and for its readers. Archives are made of the demo
// archive's paragraphs; each build is a process of its own.
//   npm run bench:archive [-- --sizes 100,1000,10000 --without cards,search,one,bytes,workers --workers N --keep DIR]
// 50,000 articles take `--sizes 50000`, some hours and some 50 GB. What stands in DIR already is not built again.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildOptions } from '../../src/cli/build/options.ts';
import { bundle } from '../../src/cli/bundle.ts';
import type { Run } from './archive/buildOnce.ts';
import { firstSearch } from './archive/firstSearch.ts';
import { ingestOnce } from './archive/ingestOnce.ts';
import { makeArchive } from './archive/makeArchive.ts';
import { printFindings } from './archive/printFindings.ts';
import { type ReadersBytes, readersBytes } from './archive/readersBytes.ts';
import { runBuild } from './archive/runBuild.ts';
import { siteSize } from './archive/siteSize.ts';

/** What was measured of one size; what was not asked for is absent. */
export type Findings = {
  size: number;
  ingest?: { seconds: number; memory: number };
  build?: Run & { files: number; bytes: number };
  cards?: { seconds: number; files: number; bytes: number };
  search?: { seconds: number; files: number; bytes: number };
  /** The build again with one article changed. */
  one?: Run;
  /** The build by one worker, and by two. */
  workers?: [one: number, two: number];
  readers?: ReadersBytes;
  searched?: { index: number; beside: number; second: number };
};

const parts = ['ingest', 'build', 'cards', 'search', 'one', 'workers', 'bytes'] as const;
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    without: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
    keep: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const without = values.without.split(',').filter(Boolean);
const workers = Number(values.workers);
const unknown = without.filter((name) => !parts.some((part) => part === name));
if (
  sizes.some((size) => !Number.isInteger(size) || size < 1) ||
  !Number.isInteger(workers) ||
  workers < 1 ||
  unknown.length > 0
) {
  console.error(
    `Usage: npm run bench:archive -- --sizes 100,1000 --workers N --without ${parts.join(',')} --keep DIR, with sizes from 1.`,
  );
  process.exit(1);
}
const asks = (part: (typeof parts)[number]) => !without.includes(part);

const folder =
  values.keep === undefined ? await mkdtemp(join(tmpdir(), 'verbatim-archive-')) : resolve(values.keep);
await mkdir(folder, { recursive: true });
try {
  await bundle('/'); // The program is built once for all: it is no part of what grows.
  const found: Findings[] = [];
  for (const size of sizes) {
    console.error(`${size} articles, load ${loadavg()[0]?.toFixed(1)} before`);
    found.push(await measure(size));
  }
  printFindings(found);
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}

async function measure(size: number): Promise<Findings> {
  const archive = join(folder, `archive-${size}`);
  const out = join(folder, `site-${size}`);
  const options: BuildOptions = {
    archive,
    out,
    cache: join(folder, 'cache'),
    workers,
    cards: 'none',
    search: false,
  };
  if (!existsSync(archive)) await makeArchive(archive, size);
  const findings: Findings = { size };
  if (asks('ingest')) findings.ingest = await ingestOnce(archive, join(folder, `ingested-${size}`), workers);
  if (asks('build')) {
    await rm(out, { recursive: true, force: true });
    const run = await runBuild(options);
    findings.build = { ...run, ...(await siteSize(out)) };
    if (asks('one')) findings.one = await oneChanged(archive, options);
    if (asks('workers')) findings.workers = await byWorkers(options);
  }
  const sum = async (part: string) => ({
    ...(existsSync(join(out, part)) ? await siteSize(join(out, part)) : { files: 0, bytes: 0 }),
  });
  if (asks('search')) {
    const run = await runBuild({ ...options, search: true });
    findings.search = { seconds: run.took.search ?? Number.NaN, ...(await sum('pagefind')) };
    findings.searched = await firstSearch(out, ['president', 'pipeline']);
  }
  if (asks('bytes')) findings.readers = await readersBytes(out, await firstArticle(archive));
  if (asks('cards')) {
    const drawn = await runBuild({ ...options, search: asks('search'), cards: 'articles' });
    findings.cards = { seconds: drawn.took.cards ?? Number.NaN, ...(await sum('cards')) };
  }
  return findings;
}

/** The article with the number 0 is the same at every size. */
async function firstArticle(archive: string): Promise<string> {
  const name = (await readdir(join(archive, 'articles'))).find((file) => file.endsWith('-0.json'));
  if (name === undefined) throw new Error(`${archive} has no article with the number 0`);
  return name.slice(0, -'.json'.length);
}

/** Builds again with a word more in the headline of one article, then puts it back. */
async function oneChanged(archive: string, options: BuildOptions): Promise<Run> {
  const file = join(archive, 'articles', `${await firstArticle(archive)}.json`);
  const text = await readFile(file, 'utf8');
  try {
    await writeFile(file, text.replace(/"headline": "/u, '$&Updated: '));
    return await runBuild(options);
  } finally {
    await writeFile(file, text);
    await runBuild(options);
  }
}

/** How long deriving and prerendering take from nothing, in seconds. */
async function byWorkers(options: BuildOptions): Promise<[one: number, two: number]> {
  const seconds = async (count: number) => {
    const own = {
      ...options,
      workers: count,
      out: `${options.out}-by-${count}`,
      cache: `${options.cache}-by-${count}`,
    };
    const { took } = await runBuild(own);
    for (const left of [own.out, own.cache]) await rm(left, { recursive: true, force: true });
    return (took.derive ?? 0) + (took.prerender ?? 0);
  };
  return [await seconds(1), await seconds(2)];
}
