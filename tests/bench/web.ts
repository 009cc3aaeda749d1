// How fast pages come, beside the same pages as plain HTML and beside the same app that draws itself in the browser.
// Everything is loaded in turn, in new profiles, as on a mid-range phone with a slow network.
//   npm run bench:web [-- --rounds 15]
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from '../../src/cli/build.ts';
import { paths } from '../../src/model/paths.ts';
import { type Load, measureClick, measureLoad } from './web/measure.ts';
import { startBrowser } from './web/phone.ts';
import { serveCompressed } from './web/serveCompressed.ts';
import { emptyPage, plainPage } from './web/variants.ts';

const summit = 'kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal';
const quote = 'we-will-discuss-all-issues';
const pages = {
  article: paths.article(summit),
  quote: paths.quotation(summit, quote),
  person: paths.entity('people/kim-jong-un'),
  front: paths.front,
};

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: npm run bench:web -- --rounds N, with N from 1.');
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'verbatim-web-'));
const sites = { floor: join(folder, 'floor'), ours: join(folder, 'ours'), drawn: join(folder, 'drawn') };
try {
  await build({ out: sites.ours });
  await writeVariants();
  const servers = {
    floor: await serveCompressed(sites.floor),
    ours: await serveCompressed(sites.ours),
    drawn: await serveCompressed(sites.drawn),
  };
  const order = [
    ['floor', servers.floor.url],
    ['ours', servers.ours.url],
    ['drawn', servers.drawn.url],
    ['again', servers.floor.url],
  ] as const;
  const loads = new Map<string, Load[]>();
  const clicks = { asleep: [] as number[], awake: [] as number[] };
  // The first round warms the machine up and does not count.
  for (let round = -1; round < rounds; round += 1) {
    const browser = await startBrowser();
    for (const [page, path] of Object.entries(pages))
      for (let turn = 0; turn < order.length; turn += 1) {
        const [who, url] = order[(turn + round + order.length) % order.length] ?? order[0];
        const load = await measureLoad(browser, url + path);
        if (round >= 0) loads.set(`${page} ${who}`, [...(loads.get(`${page} ${who}`) ?? []), load]);
      }
    const note = `[data-note="${quote}"]`;
    for (const state of ['asleep', 'awake'] as const) {
      const ms = await measureClick(browser, servers.ours.url + pages.article, note, state === 'awake');
      if (round >= 0) clicks[state].push(ms);
    }
    await browser.close();
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  for (const server of Object.values(servers)) server.close();
  await report(loads, clicks);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function writeVariants(): Promise<void> {
  for (const part of ['assets', 'data'])
    await cp(join(sites.ours, part), join(sites.drawn, part), { recursive: true });
  for (const path of Object.values(pages)) {
    const html = await readFile(fileOf(sites.ours, path), 'utf8');
    for (const [site, text] of [
      [sites.floor, plainPage(html)],
      [sites.drawn, emptyPage(html)],
    ] as const) {
      await mkdir(dirname(fileOf(site, path)), { recursive: true });
      await writeFile(fileOf(site, path), text);
    }
  }
}

function fileOf(site: string, path: string): string {
  return join(site, path === '/' ? 'index.html' : `${path}.html`);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Prints a table row by row: what, page by page. Ratios are medians of ratios within a round. */
async function report(loads: ReadonlyMap<string, Load[]>, clicks: { asleep: number[]; awake: number[] }) {
  const of = (page: string, who: string, what: keyof Load) =>
    (loads.get(`${page} ${who}`) ?? []).map((load) => load[what]);
  const ratio = (page: string, a: string, b: string, what: keyof Load) =>
    median(of(page, a, what).map((value, at) => value / (of(page, b, what)[at] ?? Number.NaN)));
  const html = async (site: string, path: string) =>
    gzipSync(await readFile(fileOf(site, path)), { level: 9 }).length;
  const row = (what: string, cell: (page: string) => string) =>
    console.log(`| ${what} | ${Object.keys(pages).map(cell).join(' | ')} |`);

  console.log(
    `${rounds} rounds\n\n| | ${Object.keys(pages).join(' | ')} |\n| --- | ---: | ---: | ---: | ---: |`,
  );
  row('LCP, floor / ours / drawn in the browser, ms', (page) =>
    ['floor', 'ours', 'drawn'].map((who) => median(of(page, who, 'LCP')).toFixed(0)).join(' / '),
  );
  row('LCP, ours to the floor', (page) => ratio(page, 'ours', 'floor', 'LCP').toFixed(2));
  row('LCP, the floor to itself: noise', (page) => ratio(page, 'again', 'floor', 'LCP').toFixed(2));
  row('LCP, drawn in the browser to ours', (page) => ratio(page, 'drawn', 'ours', 'LCP').toFixed(2));
  row('TBT beyond the floor’s, ms', (page) =>
    (median(of(page, 'ours', 'TBT')) - median(of(page, 'floor', 'TBT'))).toFixed(0),
  );
  row('CLS, ours', (page) => median(of(page, 'ours', 'CLS')).toFixed(3));
  row('requests come before the text, ours', (page) => median(of(page, 'ours', 'before')).toFixed(0));
  row('requests in all, ours', (page) => median(of(page, 'ours', 'requests')).toFixed(0));
  row('bytes in all, floor / ours', (page) =>
    ['floor', 'ours'].map((who) => median(of(page, who, 'bytes')).toFixed(0)).join(' / '),
  );
  const sizes = new Map<string, [ours: number, floor: number]>();
  for (const [page, path] of Object.entries(pages))
    sizes.set(page, [await html(sites.ours, path), await html(sites.floor, path)]);
  row('gzip bytes of the HTML, ours / floor', (page) => (sizes.get(page) ?? []).join(' / '));
  row('the same, as a ratio', (page) => {
    const [ours = Number.NaN, floor = Number.NaN] = sizes.get(page) ?? [];
    return (ours / floor).toFixed(2);
  });
  const [asleep, awake] = [median(clicks.asleep), median(clicks.awake)];
  console.log(
    `\nFirst click on a note, from the click to its card: ${asleep.toFixed(0)} ms; alive already: ${awake.toFixed(0)} ms; ratio ${(asleep / awake).toFixed(2)}`,
  );
}
