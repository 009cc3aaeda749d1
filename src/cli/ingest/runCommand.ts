import { paths } from '../../model/paths.ts';
import { describeFailure } from '../../model/result.ts';
import { progressBar } from '../progressBar.ts';
import { ingestAll } from './ingestAll.ts';
import { parseOptions, usage } from './options.ts';
import type { Outcome } from './outcome.ts';
import { closingTable, outcomeJson, outcomeLine, totalsOf } from './report.ts';

/** Where a command reads and prints, a line at a time. */
export type Terminal = {
  out(line: string): void;
  err(line: string): void;
  /** Where the progress bar goes, if it is a terminal. */
  bar: { isTTY?: boolean; write(text: string): unknown };
  stdin: AsyncIterable<Uint8Array>;
};

/** `npm run ingest` with these arguments.
 *  @param home the archive to write into, where no other is named
 *  @returns the status to exit with: 0 when everything that was named is in the archive */
export async function runCommand(args: string[], home: string, terminal: Terminal): Promise<number> {
  const parsed = parseOptions(args, home);
  if (!parsed.ok) {
    terminal.err(describeFailure(parsed.error));
    return 1;
  }
  const options = parsed.value;
  if (options === 'help') {
    terminal.out(usage);
    return 0;
  }
  const { json, dryRun } = options;
  const outcomes: Outcome[] = [];
  const bar = progressBar(json ? { write: () => {} } : terminal.bar);
  const result = await ingestAll(options, {
    stdin: terminal.stdin,
    said: (line) => bar.over(() => terminal.err(line)),
    outcome: (outcome) => {
      outcomes.push(outcome);
      bar.over(() => {
        if (json) terminal.out(outcomeJson(outcome));
        else if (outcome.status === 'failed') terminal.err(outcomeLine(outcome));
        else terminal.out(outcomeLine(outcome));
      });
    },
    progress: bar.show,
  });
  bar.end();
  if (!result.ok) {
    terminal.err(describeFailure(result.error));
    return 1;
  }
  const totals = totalsOf(outcomes);
  if (json) terminal.out(JSON.stringify({ status: 'total', dryRun, ...totals }));
  else {
    terminal.out(`\n${closingTable(totals, { dryRun })}`);
    if (!dryRun && totals.new + totals.changed > 0)
      terminal.out(`\n${whereNext(outcomes, options.archive === home)}`);
  }
  return totals.failed === 0 ? 0 : 1;
}

/** How to look at what was written: one article by its address, several on the front. */
function whereNext(outcomes: readonly Outcome[], isHome: boolean): string {
  if (!isHome) return 'Next: npm run review -- --archive DIR, or npm run build -- --archive DIR.';
  const written = outcomes.filter(({ status }) => status === 'new' || status === 'changed');
  const [first] = written;
  const address = written.length === 1 && first?.id !== undefined ? `, then ${paths.article(first.id)}` : '';
  return `Next: npm start (or npm run build, where it runs)${address}; npm run review to check who said what.`;
}
