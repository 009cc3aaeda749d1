// From text to article: reads articles in many formats, finds who said what in them, writes them into the archive.
//   npm run ingest -- [options] FILE|DIRECTORY|ADDRESS|- …
import { resolve } from 'node:path';
import { describeFailure } from '../model/result.ts';
import { ingestAll } from './ingest/ingestAll.ts';
import { parseOptions, usage } from './ingest/options.ts';
import type { Outcome } from './ingest/outcome.ts';
import { progressBar } from './ingest/progressBar.ts';
import { closingTable, outcomeJson, outcomeLine, totalsOf } from './ingest/report.ts';

const home = resolve(import.meta.dirname, '../../public/archive');

/** Runs the command.
 *  @returns the status to exit with: 0 when everything that was named is in the archive */
async function main(args: string[]): Promise<number> {
  const parsed = parseOptions(args, home);
  if (!parsed.ok) {
    console.error(describeFailure(parsed.error));
    return 1;
  }
  const options = parsed.value;
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const { json, dryRun } = options;
  const outcomes: Outcome[] = [];
  const bar = progressBar(json ? { write: () => {} } : process.stderr);
  const result = await ingestAll(options, {
    said: (line) => bar.over(() => console.error(line)),
    outcome: (outcome) => {
      outcomes.push(outcome);
      bar.over(() => {
        if (json) console.log(outcomeJson(outcome));
        else if (outcome.status === 'failed') console.error(outcomeLine(outcome));
        else console.log(outcomeLine(outcome));
      });
    },
    progress: bar.show,
  });
  bar.end();
  if (!result.ok) {
    console.error(describeFailure(result.error));
    return 1;
  }
  const totals = totalsOf(outcomes);
  if (json) console.log(JSON.stringify({ status: 'total', dryRun, ...totals }));
  else console.log(`\n${closingTable(totals, { dryRun })}`);
  return totals.failed === 0 ? 0 : 1;
}

// A reader of our lines that stops early ("| head") is no failure of ours, and no reason to stop writing files.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));
