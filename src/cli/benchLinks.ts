import { join, resolve } from 'node:path';
import { type BenchTool, runBench } from './benchTool.ts';

/* npm run bench:links -- DIR [seed]
   DIR holds tools/anchoring (24 kinds of edits, and libraries that find quotes again) and data/ (the open sets). */

const ours = resolve(import.meta.dirname, '../../tests/bench/locate.ts');

const bench: BenchTool = {
  command: 'npm run bench:links',
  holds: 'the edits and the open sets',
  tool: 'tools/anchoring',
  needs: [
    'tools/anchoring/run.mjs',
    'tools/anchoring/examples/reference.mjs',
    'data/extraction-open/polnear',
  ],
};

/** Not one of the seeds that the weights were fitted or looked at with. */
const seed = process.argv[3] ?? '77001';
const systems = 'dom-anchor-text-quote,reference,verbatim';

if (import.meta.main) {
  const scripts = (data: string) => [
    ['run.mjs', join(data, 'extraction-open/polnear'), '--split', 'train,dev', '--chromium', 'none']
      .concat(['--plug', 'examples/reference.mjs', '--plug', ours, '--only', systems])
      .concat(['--cases', '400', '--seed', seed]),
  ];
  process.exitCode = runBench(process.argv[2], bench, scripts);
}
