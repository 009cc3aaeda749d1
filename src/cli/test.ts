// The one test run: types, lint, unit tests, build, journeys, and one line that sums them up.
//   npm test               npm run test:full   more runs of each property, more viewports
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stop } from './test/program.ts';
import { steps } from './test/steps.ts';
import { lastLine, single, sum, type Tally } from './test/tally.ts';

process.chdir(resolve(import.meta.dirname, '../..'));
const full = wantsFull(process.argv.slice(2));
const temp = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop(signal);
    process.exit(128 + constants.signals[signal]);
  });
}

const env = { ...process.env, ...(full && { VERBATIM_FULL: '1' }) };
const tallies = new Map<string, Tally>();
for (const { name, needs, run } of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const missing = needs !== undefined && tallies.get(needs)?.failed !== 0;
  const tally = missing ? single(`${name}: not run, for there is no build`, false) : await run({ temp, env });
  tallies.set(name, tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${lastLine(tally)} (${seconds} s)`);
}

const total = sum([...tallies.values()]);
if (total.failures.length > 0)
  console.log(`\nFailed:\n${total.failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function wantsFull(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { full: { type: 'boolean', default: false } } }).values.full;
  } catch {
    console.error('Usage: npm test, or npm run test:full');
    process.exit(1);
  }
}
