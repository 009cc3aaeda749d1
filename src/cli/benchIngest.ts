// How fast articles come into an archive: the open set of 293 news articles, into an archive that is thrown away.
//   npm run bench:ingest -- DIR     DIR holds data/wikinews-2019-2020, as for bench:extraction
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const needed = 'data/wikinews-2019-2020/articles.jsonl';

async function main(dir: string | undefined): Promise<number> {
  if (dir === undefined) {
    console.error(`Say where the articles lie: npm run bench:ingest -- DIR (with ${needed} in it).`);
    return 1;
  }
  const articles = join(dir, needed);
  if (!existsSync(articles)) {
    console.error(`${dir} has no ${needed}, which this benchmark needs.`);
    return 1;
  }
  const temp = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  let last = '';
  const run = async (archive: string) => {
    const start = performance.now();
    const cpu = process.cpuUsage();
    // Loaded within the time: a person who runs the command waits for that too.
    const { runCommand } = await import('./ingest/runCommand.ts');
    const status = await runCommand(['--json', '--archive', join(temp, archive), articles], temp, {
      out: (line) => {
        last = line;
      },
      err: (line) => console.error(line),
      bar: process.stderr,
      stdin: process.stdin,
    });
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (performance.now() - start) / 1_000;
    return { status, seconds, cpuSeconds: (user + system) / 1_000_000, count: articlesIn(last) };
  };
  try {
    const cores = availableParallelism();
    console.log(`${cores} cores, load ${loadavg()[0]?.toFixed(1)} before`);
    for (const [what, archive] of [
      ['new', 'one'],
      ['again, unchanged', 'one'],
    ] as const) {
      const { status, seconds, cpuSeconds, count } = await run(archive);
      if (status !== 0) return status;
      console.log(
        `${what}: ${count} articles in ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} a second; ${cpuSeconds.toFixed(2)} s of processor time`,
      );
    }
    return 0;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** How many articles the closing line of a run counts. */
function articlesIn(totals: string): number {
  const { new: fresh, changed, unchanged } = JSON.parse(totals) as Record<string, number>;
  return (fresh ?? 0) + (changed ?? 0) + (unchanged ?? 0);
}

process.exitCode = await main(process.argv[2]);
