import type { Findings } from '../archive.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');
const short = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const megabytes = (bytes: number) => whole(bytes / 1_000_000);
const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

/** Prints what was measured as tables, and beside it what must be reached. */
export function printFindings(found: readonly Findings[]): void {
  const table = (lines: readonly [what: string, of: (one: Findings) => string | undefined][]) => {
    console.log('');
    row(['articles', ...found.map(({ size }) => whole(size))]);
    row(['---', ...found.map(() => '---:')]);
    for (const [what, of] of lines)
      if (found.some((one) => of(one) !== undefined)) row([what, ...found.map((one) => of(one) ?? '')]);
  };
  const when = <T>(value: T | undefined, text: (value: T) => string) =>
    value === undefined ? undefined : text(value);
  const step = (name: string) => (one: Findings) => when(one.build?.took[name], short);
  table([
    ['ingest, s', (one) => when(one.ingest, ({ seconds }) => short(seconds))],
    ['derive, s', step('derive')],
    ['prerender, s', step('prerender')],
    ['put in place, s', step('finish')],
    ['processor time of the build, s', (one) => when(one.build, ({ cpu }) => short(cpu))],
    ['cards of articles, s', (one) => when(one.cards, ({ seconds }) => short(seconds))],
    ['search index, s', (one) => when(one.search, ({ seconds }) => short(seconds))],
    [
      'peak memory of ingest, main and workers, MB',
      (one) => when(one.ingest, ({ memory }) => megabytes(memory)),
    ],
    [
      'peak memory of the build, main and workers, MB',
      (one) => when(one.build, ({ memory }) => megabytes(memory)),
    ],
    ['pages', (one) => when(one.build, ({ pages }) => whole(pages))],
    ['files, without cards and index', (one) => when(one.build, ({ files }) => whole(files))],
    ['MB of them', (one) => when(one.build, ({ bytes }) => megabytes(bytes))],
    ['files an article', (one) => when(one.build, ({ files }) => short(files / one.size))],
    ['kB an article', (one) => when(one.build, ({ bytes }) => whole(bytes / one.size / 1_000))],
    [
      'files and MB of cards',
      (one) => when(one.cards, ({ files, bytes }) => `${whole(files)}, ${megabytes(bytes)}`),
    ],
    [
      'files and MB of the index',
      (one) => when(one.search, ({ files, bytes }) => `${whole(files)}, ${megabytes(bytes)}`),
    ],
    ['one changed article: derive and prerender, s', (one) => when(one.one, (run) => short(work(run.took)))],
    ['pages drawn for it', (one) => when(one.one, ({ drawn }) => whole(drawn))],
    ['one worker, two, s', (one) => when(one.workers, (both) => both.map(short).join(', '))],
  ]);
  table([
    ['front, bytes of gzip', (one) => when(one.readers, ({ front }) => whole(front))],
    ['the same article', (one) => when(one.readers, ({ article }) => whole(article))],
    [
      'its data, opened from another page',
      (one) => when(one.readers, ({ articleData }) => whole(articleData)),
    ],
    ['the person in every article: mentions', (one) => when(one.readers, ({ named }) => whole(named.times))],
    ['HTML, data', (one) => when(one.readers, ({ named }) => `${whole(named.html)}, ${whole(named.data)}`)],
    ['a person with about fifty: mentions', (one) => when(one.readers, ({ fifty }) => whole(fifty.times))],
    ['HTML, data', (one) => when(one.readers, ({ fifty }) => `${whole(fifty.html)}, ${whole(fifty.data)}`)],
    [
      'first search: index, other data',
      (one) => when(one.searched, ({ index, beside }) => `${whole(index)}, ${whole(beside)}`),
    ],
    ['second search, slow phone, ms', (one) => when(one.searched, ({ second }) => whole(second))],
  ]);
  printGoals(new Map(found.map((one) => [one.size, one])));
}

const work = (took: Readonly<Record<string, number>>) =>
  (took.derive ?? Number.NaN) + (took.prerender ?? Number.NaN);

/** What must be reached, with what was. */
function printGoals(at: ReadonlyMap<number, Findings>): void {
  const [small, middle, large] = [at.get(100), at.get(1_000), at.get(10_000)];
  const ratio = (a: number | undefined, b: number | undefined) => (a ?? Number.NaN) / (b ?? Number.NaN);
  const total = (one: Findings | undefined) =>
    one?.build && work(one.build.took) + (one.build.took.finish ?? 0);
  const goals: [what: string, value: number, most: number][] = [
    ['build, 10,000 to 1,000', ratio(total(large), total(middle)), 10.5],
    ['the same in processor time', ratio(large?.build?.cpu, middle?.build?.cpu), 10.5],
    ['peak memory, 10,000 to 1,000', ratio(large?.build?.memory, middle?.build?.memory), 1.5],
    ['one changed article at 10,000, to all', ratio(large?.one && work(large.one.took), total(large)), 0.02],
    ['the same article, 10,000 to 100', ratio(large?.readers?.article, small?.readers?.article), 1.05],
    [
      'a person with 10,000 mentions to one with 50',
      ratio(large?.readers?.named.html, large?.readers?.fifty.html),
      1.3,
    ],
    ['first search at 10,000, kB', ratio(large?.searched?.index, 1_000), 300],
    ['second search at 10,000, ms', large?.searched?.second ?? Number.NaN, 1_000],
    [
      'two workers to one',
      ratio((large ?? middle ?? small)?.workers?.[1], (large ?? middle ?? small)?.workers?.[0]),
      0.65,
    ],
  ];
  console.log('');
  row(['must be reached', 'measured', 'at most']);
  row(['---', '---:', '---:']);
  for (const [what, value, most] of goals)
    row([
      what,
      Number.isNaN(value) ? 'not measured' : value >= 10 ? whole(value) : value.toFixed(3),
      String(most),
    ]);
}
